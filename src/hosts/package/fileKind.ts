import { strFromU8 } from "fflate";
import { CompoundFile } from "./compoundFile.ts";
import type { OtherFile } from "./packageFailure.ts";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const BIFF = [0x09];
/** In the directory of a container that is opened by who one is, and not by a password (MS-OFFCRYPTO, 2.2 and 2.4). */
const RIGHTS = ["DRMEncryptedTransform", "DRMEncryptedDataSpace", "DRMTransform", "DRMDataSpace", "\tDRMContent"];

/** A name in an OLE file's directory stands in UTF-16. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  return strFromU8(bytes, true).includes([...name].join("\0"));
}

/** Null where the file's own directory cannot be read, as in one that is cut off. */
function topNames(bytes: Uint8Array): readonly string[] | null {
  try {
    return new CompoundFile(bytes).topNames();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A document may hold a workbook and the other way round, and any text may say "Book": the outermost folder tells. */
function ofCompound(bytes: Uint8Array): OtherFile {
  const names = topNames(bytes);
  const has = (name: string): boolean => names?.includes(name) ?? holdsUtf16(bytes, name);
  if (RIGHTS.some((name) => holdsUtf16(bytes, name))) return "rights";
  if (has("EncryptedPackage")) return "encrypted";
  if (has("WordDocument")) return "doc";
  return has("Workbook") || has("Book") ? "xls" : "unknown";
}

function ofText(start: string): OtherFile {
  const text = start
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta)/.test(text) || /<html[\s>]/.test(text)) return "html";
  if (text.startsWith("<?xml")) return "xml";
  if (text.startsWith("%pdf")) return "pdf";
  return /[\0-\x08\x0e-\x1f]/.test(text.replaceAll("\0", "")) ? "unknown" : "text";
}

/** What a file is, by its first bytes and never by its name. Null where it is a zip and must be looked into. */
export function otherFileKind(bytes: Uint8Array): OtherFile | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, OLE)) return ofCompound(bytes);
  if (startsWith(bytes, BIFF) && (bytes[1] ?? 0xff) <= 0x08) return "xls";
  return ofText(strFromU8(bytes.subarray(0, 2_000), true));
}

/** What a zip without an .xlsx workbook is. */
export function otherZipKind(has: (part: string) => boolean): OtherFile {
  if (has("xl/workbook.bin")) return "xlsb";
  if (has("word/document.xml")) return "docx";
  return has("content.xml") && has("mimetype") ? "ods" : "zip";
}
