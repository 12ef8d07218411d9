import { DecodeUTF8 } from "fflate";

/**
 * A package's XML parts are UTF-8 or UTF-16 (ECMA-376 part 2), which their first bytes tell: a byte order mark, or "<"
 * in either order.
 */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Units turned to text at a time: String.fromCharCode takes no more arguments than the stack holds. */
const UNITS = 8_192;

type Decoder = (bytes: Uint8Array, final: boolean) => void;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function utf8(onText: (text: string) => void): Decoder {
  const decoder = new DecodeUTF8(onText);
  return (bytes, final) => decoder.push(bytes, final);
}

function unitsAsText(view: DataView, from: number, littleEndian: boolean): string {
  const length = Math.min(UNITS, (view.byteLength - from) / 2);
  return String.fromCharCode(...Array.from({ length }, (_, unit) => view.getUint16(from + unit * 2, littleEndian)));
}

/** Half a unit at the end of a piece waits for the next one; at the end of the part it is no character. */
function utf16(littleEndian: boolean, onText: (text: string) => void): Decoder {
  let half: Uint8Array = new Uint8Array();
  let begun = false;
  return (bytes, final) => {
    const whole = joined(half, bytes);
    const even = whole.length - (whole.length % 2);
    half = whole.slice(even);
    const view = new DataView(whole.buffer, whole.byteOffset, even);
    const mark = !begun && even > 0 && view.getUint16(0, littleEndian) === 0xfeff;
    begun ||= even > 0;
    for (let at = mark ? 2 : 0; at < even; at += UNITS * 2) onText(unitsAsText(view, at, littleEndian));
    if (final && half.length > 0) onText("\ufffd");
  };
}

/** Turns a part's bytes into text, piece by piece. */
export function partText(onText: (text: string) => void): Decoder {
  let decoder: Decoder | null = null;
  let waiting: Uint8Array = new Uint8Array();
  return (bytes, final) => {
    if (decoder) return decoder(bytes, final);
    waiting = joined(waiting, bytes);
    if (waiting.length < 2 && !final) return;
    const encoding = encodingOf(waiting);
    decoder = encoding === "utf-8" ? utf8(onText) : utf16(encoding === "utf-16le", onText);
    decoder(waiting, final);
  };
}
