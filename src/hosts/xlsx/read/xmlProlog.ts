import { refuse } from "./xmlText.ts";

/** XML 1.0, production 23. */
const VERSION = `\\s+version\\s*=\\s*(?:"1\\.\\d+"|'1\\.\\d+')`;
const ENCODING = `(?:\\s+encoding\\s*=\\s*(?:"([\\w.-]+)"|'([\\w.-]+)'))?`;
const STANDALONE = `(?:\\s+standalone\\s*=\\s*(?:"(?:yes|no)"|'(?:yes|no)'))?`;
const DECLARATION = new RegExp(`^${VERSION}${ENCODING}${STANDALONE}\\s*$`);

/** The encoding that stands between "<?xml" and "?>". */
export function declaredEncoding(content: string): string | undefined {
  const match = DECLARATION.exec(content);
  return match ? (match[1] ?? match[2]) : refuse("a declaration that is none");
}

/** Where the text goes on; null when it ends before. Brackets and quotes may hold a ">". */
export function endOfDocumentType(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === ">" && depth === 0) return at + 1;
    if (letter === "[") depth += 1;
    if (letter === "]") depth -= 1;
    if (letter !== '"' && letter !== "'") continue;
    at = text.indexOf(letter, at + 1);
    if (at < 0) return null;
  }
  return null;
}
