/* No line of a document is wider than the code's. Prettier would write `_so_` for `*so*`, and fill the tables. */

const WIDTH = 120;

/** What stays on one line: code, a link, words that stand out, and all that has no space. */
const PIECE = /(?:`[^`]+`|\*\*[^*]{1,80}\*\*|\*[^*]{1,80}\*|\[[^\]]{1,80}\]\([^)]*\)|\S)+/g;

/** At the beginning of a line these would be a list, a heading, a quotation or a table. */
const IS_MARK = /^([-+*>|]|#+|\d+[.)])$/;

const ITEM = /^\s*(?:[-*+]|\d+\.) +/;
const OPENS = /^\s*(?:[-*+] |\d+\. |#|\||<|!\[|```)/;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const before = pieces.at(-1);
    if (before !== undefined && IS_MARK.test(piece)) pieces[pieces.length - 1] = `${before} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** A paragraph, or an item of a list with the lines below it. */
function wrappedParagraph(lines: readonly string[]): string[] {
  if (lines.every((line) => line.length <= WIDTH)) return [...lines];
  const [first = ""] = lines;
  const mark = ITEM.exec(first)?.[0] ?? /^\s*/.exec(first)?.[0] ?? "";
  const pieces = piecesOf(lines.join(" ").slice(mark.length));
  const written: string[] = [];
  let line = mark;
  for (const piece of pieces) {
    const isFirst = line.trim() === "" || line === mark;
    if (!isFirst && line.length + 1 + piece.length > WIDTH) {
      written.push(line);
      line = " ".repeat(mark.length) + piece;
    } else line += isFirst ? piece : ` ${piece}`;
  }
  return [...written, line];
}

/** Tables, headings, code and html stay as they are: they cannot be broken. */
const isProse = (line: string): boolean => line.trim() !== "" && (!OPENS.test(line) || ITEM.test(line));

/** The document with its paragraphs no wider than the code; those that are narrow enough are left alone. */
export function wrapped(text: string): string {
  const lines = text.split("\n");
  const written: string[] = [];
  let isCode = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    if (/^\s*```/.test(line)) isCode = !isCode;
    let end = at + 1;
    if (!isCode && isProse(line) && !line.includes("<br>")) {
      while (end < lines.length && lines[end]?.trim() !== "" && !OPENS.test(lines[end] ?? "")) end += 1;
      written.push(...wrappedParagraph(lines.slice(at, end)));
    } else written.push(line);
    at = end;
  }
  return written.join("\n");
}
