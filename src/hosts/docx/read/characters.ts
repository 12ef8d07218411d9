/** U+2212: a minus that no line break parts from its figure. */
const MINUS = "\u2212";
/** U+2011, which amounts are read with as with every other dash. */
export const NO_BREAK_HYPHEN = "\u2011";

export const CHECKED = "☒";
export const UNCHECKED = "☐";

/** Every picture of a box met in forms, ticked or not. */
const BOX = /[☐☑☒□■✓✔✗✘\u{1F5F9}\u{1F5F5}]/u;
const EMPTY_BOX = /[☐□]/u;

export const hasBox = (text: string): boolean => BOX.test(text);
export const showsEmptyBox = (text: string): boolean => EMPTY_BOX.test(text);

/** The box as its setting says, whatever its picture. */
export function withBox(text: string, checked: boolean): string {
  return text.replace(BOX, checked ? CHECKED : UNCHECKED);
}

/** Fonts of pictures put their signs at U+F0xx: Symbol's 2D is minus; Wingdings' FE and 78 are ticked boxes. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f02d: MINUS,
  f0be: "—",
  f0b4: "×",
  f0b1: "±",
  f0a3: "≤",
  f0b3: "≥",
  f0fe: CHECKED,
  f0fd: CHECKED,
  f078: CHECKED,
  f052: CHECKED,
  f053: CHECKED,
  f0a8: UNCHECKED,
  f06f: UNCHECKED,
  f071: UNCHECKED,
  f0a3w: UNCHECKED,
};

export function symbol(font: string, char: string): string {
  const code = char.toLowerCase();
  const ofPictures = /wingdings/i.test(font) ? SYMBOLS[`${code}w`] : undefined;
  const known = ofPictures ?? SYMBOLS[code];
  if (known !== undefined) return known;
  const point = Number.parseInt(code, 16);
  // Symbol fonts mirror ASCII at U+F020 and up.
  const plain = point >= 0xf020 && point <= 0xf07e && /symbol/i.test(font) ? point - 0xf000 : point;
  return Number.isInteger(plain) && plain >= 0x20 && plain <= 0x10ffff ? String.fromCodePoint(plain) : "";
}

/** Soft hyphens and marks without width stand inside words and figures, and nobody sees them. */
export function seen(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
}
