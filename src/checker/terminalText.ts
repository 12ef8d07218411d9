/** Control characters, line breaks included, and marks that turn the reading direction. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Texts from cells and file names can hold anything, but must not steer a terminal. */
export function terminalText(text: string): string {
  return text.replace(UNSAFE, (character) => (/\s/.test(character) ? " " : "\ufffd"));
}

/** The same for JSON, where such a character can be spelt. */
export function terminalJson(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(UNSAFE, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
