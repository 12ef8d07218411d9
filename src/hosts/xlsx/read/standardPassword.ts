import { cbc, ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { CompoundFile } from "../../package/compoundFile.ts";

/**
 * Excel encrypts a workbook whose structure is protected without a password of its own under this one, and opens
 * it without asking (MS-OFFCRYPTO 2.3.4 and 2.4.2.1). No other password is ever tried.
 */
const PASSWORD = "VelvetSweatshop";
/** As many rounds as a file may ask for; Excel asks for 100.000. */
const MOST_ROUNDS = 1_000_000;
const SEGMENT = 4096;

type Hash = (bytes: Uint8Array) => Uint8Array;
const HASHES: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const isEqual = (one: Uint8Array, other: Uint8Array): boolean => one.every((byte, index) => byte === other[index]);

function hardened(hash: Hash, salt: Uint8Array, rounds: number): Uint8Array {
  if (rounds > MOST_ROUNDS) throw new RangeError("rounds");
  let current = hash(concatBytes(salt, utf16(PASSWORD)));
  for (let round = 0; round < rounds; round += 1) current = hash(concatBytes(littleEndian(round), current));
  return current;
}

/** Cut, or filled up with 0x36, to the length asked for. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(0x36);
  result.set(bytes.subarray(0, length));
  return result;
}

const sizeOf = (content: Uint8Array): number => new DataView(content.buffer, content.byteOffset).getUint32(0, true);

const STANDARD_ROUNDS = 50_000;

/** "Standard encryption": AES in ECB with SHA-1. */
function standard(info: Uint8Array, content: Uint8Array): Uint8Array | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerLength = view.getUint32(8, true);
  const keyLength = view.getUint32(12 + 16, true) / 8;
  const at = 12 + headerLength;
  const salt = info.subarray(at + 4, at + 20);
  const derived = sha1(concatBytes(hardened(sha1, salt, STANDARD_ROUNDS), littleEndian(0)));
  const mixed = [0x36, 0x5c].map((fill) => {
    const block = new Uint8Array(64).fill(fill);
    derived.forEach((byte, index) => (block[index]! ^= byte));
    return sha1(block);
  });
  const key = concatBytes(...mixed).subarray(0, keyLength);
  const decrypted = (bytes: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(bytes);
  const verifier = decrypted(info.subarray(at + 20, at + 36));
  const expected = decrypted(info.subarray(at + 40, at + 72));
  if (!isEqual(sha1(verifier), expected)) return null;
  return decrypted(content.subarray(8)).subarray(0, sizeOf(content));
}

type Attributes = Readonly<Record<string, string>>;

function attributesIn(xml: string): { data: Attributes; key: Attributes } | null {
  const found = new Map<string, Attributes>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => void found.set(name.slice(name.indexOf(":") + 1), attributes));
  parser.write(xml).close();
  const [data, key] = [found.get("keyData"), found.get("encryptedKey")];
  return data && key ? { data, key } : null;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Six bits a letter. By hand, for this host knows neither the browser nor Node, which could both do it. */
function base64(text = ""): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    bits = (bits << 6) | BASE64.indexOf(letter);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
    bits &= (1 << held) - 1;
  }
  return bytes;
}

const VERIFIER_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const KEY_VALUE = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

const unchained = (key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array =>
  cbc(key, iv, { disablePadding: true }).decrypt(bytes);

/** "Agile encryption": AES in CBC, all else said by an XML. */
function agile(info: Uint8Array, content: Uint8Array): Uint8Array | null {
  const said = attributesIn(strFromU8(info.subarray(8)));
  const hash = said && HASHES[said.key.hashAlgorithm ?? ""];
  const dataHash = said && HASHES[said.data.hashAlgorithm ?? ""];
  if (!hash || !dataHash || said.key.cipherChaining !== "ChainingModeCBC") return null;
  const salt = base64(said.key.saltValue);
  const base = hardened(hash, salt, Number(said.key.spinCount));
  const iv = sized(salt, Number(said.key.blockSize));
  const opened = (block: Uint8Array, bytes: Uint8Array): Uint8Array =>
    unchained(sized(hash(concatBytes(base, block)), Number(said.key.keyBits) / 8), iv, bytes);
  const input = opened(VERIFIER_INPUT, base64(said.key.encryptedVerifierHashInput));
  const expected = opened(VERIFIER_HASH, base64(said.key.encryptedVerifierHashValue));
  if (!isEqual(hash(input.subarray(0, Number(said.key.saltSize))), expected)) return null;
  const key = opened(KEY_VALUE, base64(said.key.encryptedKeyValue)).subarray(0, Number(said.data.keyBits) / 8);
  const dataSalt = base64(said.data.saltValue);
  const body = content.subarray(8);
  const segments = Array.from({ length: Math.ceil(body.length / SEGMENT) }, (_, index) =>
    unchained(
      key,
      sized(dataHash(concatBytes(dataSalt, littleEndian(index))), Number(said.data.blockSize)),
      body.subarray(index * SEGMENT, (index + 1) * SEGMENT),
    ),
  );
  return concatBytes(...segments).subarray(0, sizeOf(content));
}

const AGILE = 4;

/** The workbook inside, where Excel's standard password opens it; null where another password does. */
export function openedByStandardPassword(bytes: Uint8Array): Uint8Array | null {
  try {
    const file = new CompoundFile(bytes);
    const [info, content] = [file.stream("EncryptionInfo"), file.stream("EncryptedPackage")];
    if (!info || !content) return null;
    const [major, minor] = [info[0], info[2]];
    return major === AGILE && minor === AGILE ? agile(info, content) : standard(info, content);
  } catch {
    // A container that contradicts itself cannot be told from one that another password opens.
    return null;
  }
}
