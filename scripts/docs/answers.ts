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

/** Counted from 1; 0 where the words stand nowhere, or more than once. */
export function lineOf(quotation: string, text: string): number {
  const lines = text.split("\n");
  const found = lines.flatMap((line, index) => (line.includes(quotation) ? [index + 1] : []));
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/** The same answers with today's lines. */
export function withLines(text: string, read: (file: string) => string): string {
  return text.replace(
    ANSWER,
    (_, file: string, __, quotation: string) =>
      `[${file} linje ${lineOf(quotation, read(file))}](${file}): «${quotation}»`,
  );
}
