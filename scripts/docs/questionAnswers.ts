/* An answer is a quotation and where it stands: `[file.md linje 12](file.md): «words»`. */

const ANSWER = /\[(\S+\.md) linje (\d+)\]\(\1\): «([^»]+)»/g;

export interface Answer {
  readonly file: string;
  readonly line: number;
  readonly quotation: string;
}

export function answersIn(text: string): readonly Answer[] {
  return [...text.matchAll(ANSWER)].map(([, file = "", line = "", quotation = ""]) => ({
    file,
    line: Number(line),
    quotation,
  }));
}

/** The words, whether a line ends between them or not. */
function anywhere(words: string): RegExp {
  const escaped = words.split(" ").map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(escaped.join("\\s+"), "g");
}

/** Where the quotation begins, counted from 1; 0 where the words stand nowhere, or more than once. */
export function lineOf(quotation: string, text: string): number {
  const [found, ...others] = [...text.matchAll(anywhere(quotation))];
  return found && others.length === 0 ? text.slice(0, found.index).split("\n").length : 0;
}

/** The same answers with today's lines. */
export function withLines(text: string, read: (file: string) => string): string {
  return text.replace(
    ANSWER,
    (_, file: string, __, quotation: string) =>
      `[${file} linje ${lineOf(quotation, read(file))}](${file}): «${quotation}»`,
  );
}
