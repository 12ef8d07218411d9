/** Thrown by the tokenizer where a part is no XML; `parseXml` says which part it is. */
export class NotWellFormed extends Error {}

export function refuse(what: string): never {
  throw new NotWellFormed(what);
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** XML 1.0, production 2: what a character may not be. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const SURROGATE = /[\ud800-\udfff]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function refuseForbidden(text: string): void {
  if (FORBIDDEN.test(text) || (SURROGATE.test(text) && LONE.test(text))) refuse("a character XML forbids");
}

function ofNumber(code: number): string {
  if (!(code >= 0 && code <= 0x10ffff)) return refuse("a character that does not exist");
  const character = String.fromCodePoint(code);
  refuseForbidden(character);
  return character;
}

function entity(name: string): string {
  const known = Object.hasOwn(PREDEFINED, name) ? PREDEFINED[name] : undefined;
  if (known !== undefined) return known;
  if (/^#\d+$/.test(name)) return ofNumber(Number(name.slice(1)));
  if (/^#x[\da-f]+$/i.test(name) && name[1] === "x") return ofNumber(Number.parseInt(name.slice(2), 16));
  return refuse("an entity that is not XML's own");
}

/** No entity but XML's own five is known, so nothing a file declares or points at is ever expanded. */
export function withoutEntities(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let plain = "";
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0) return refuse("an entity without its end");
    plain += text.slice(from, at) + entity(text.slice(at + 1, end));
    from = end + 1;
  }
  return plain + text.slice(from);
}

/** "&#x10FFFF;" and some leading zeros. */
const LONGEST_ENTITY = 40;

/** How far text at the end of a piece is sure: half an entity, of a line end or of "]]>" waits for the next piece. */
export function sureUntil(text: string, from: number): number {
  const entity = text.lastIndexOf("&");
  if (entity >= from && text.length - entity < LONGEST_ENTITY && !text.includes(";", entity)) return entity;
  return text.length - (/(?:\r|\]\]?)$/.exec(text.slice(-2))?.[0].length ?? 0);
}

/** XML 1.0, 2.11: every line end is one line feed. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** XML 1.0, 3.3.3: tabs and line ends in an attribute are spaces, but those written as entities. */
export function attributeText(raw: string): string {
  if (raw.includes("<")) refuse("a < in an attribute");
  return withoutEntities(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
}

export const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
