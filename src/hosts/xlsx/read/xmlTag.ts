import { attributeText, isSpace, refuse } from "./xmlText.ts";

/** XML 1.0, productions 4 and 4a. */
const START =
  ":A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f" +
  "\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const NAME = new RegExp(`^[${START}][-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040${START}]*$`, "u");
const KNOWN = 1_000;

/** The few names of a part are looked at once each; a file that makes up more is only slower. */
export class Names {
  readonly #known = new Set<string>();

  check(name: string): string {
    if (this.#known.has(name)) return name;
    if (!NAME.test(name)) refuse("a name that is none");
    if (this.#known.size < KNOWN) this.#known.add(name);
    return name;
  }
}

export interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly isEmpty: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

const skipSpaces = (text: string, at: number): number => {
  let to = at;
  while (isSpace(text.charCodeAt(to))) to += 1;
  return to;
};

function endOfName(text: string, at: number): number {
  for (let to = at; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (isSpace(code) || code === GREATER || code === SLASH || code === EQUALS) return to;
  }
  return text.length;
}

/** Reads the start tag behind the "<" at `start`; null when the text ends before it does. */
export function readTag(text: string, start: number, names: Names): Tag | null {
  let at = endOfName(text, start + 1);
  if (at === text.length) return null;
  const name = names.check(text.slice(start + 1, at));
  const attributes: Record<string, string> = {};
  for (;;) {
    const from = at;
    at = skipSpaces(text, at);
    if (at >= text.length) return null;
    const code = text.charCodeAt(at);
    if (code === GREATER) return { name, attributes, isEmpty: false, end: at + 1 };
    if (code === SLASH) return emptyTag(text, at, name, attributes);
    if (at === from) refuse("attributes without a space between them");
    const next = readAttribute(text, at, attributes, names);
    if (next === null) return null;
    at = next;
  }
}

function emptyTag(text: string, slash: number, name: string, attributes: Record<string, string>): Tag | null {
  if (slash + 1 >= text.length) return null;
  if (text.charCodeAt(slash + 1) !== GREATER) refuse("a / in a tag");
  return { name, attributes, isEmpty: true, end: slash + 2 };
}

/** Where the text goes on behind the attribute; null when the text ends before it does. */
function readAttribute(text: string, at: number, attributes: Record<string, string>, names: Names): number | null {
  const endName = endOfName(text, at);
  const equals = skipSpaces(text, endName);
  const open = skipSpaces(text, equals + 1);
  if (open >= text.length) return null;
  const quote = text.charCodeAt(open);
  if (text.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE && quote !== SINGLE))
    refuse("an attribute without a value");
  const close = text.indexOf(quote === DOUBLE ? '"' : "'", open + 1);
  if (close < 0) return null;
  const name = names.check(text.slice(at, endName));
  if (Object.hasOwn(attributes, name)) refuse("an attribute twice");
  const value = attributeText(text.slice(open + 1, close));
  if (name === "__proto__") Object.defineProperty(attributes, name, { value, enumerable: true });
  else attributes[name] = value;
  return close + 1;
}
