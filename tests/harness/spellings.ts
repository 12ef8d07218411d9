import fc from "fast-check";

/** Minus as keyboards, Word, PDF files and bookkeepers write it: what stands before the figure, and what behind. */
const MINUSES: readonly (readonly [string, string])[] = [
  ["-", ""],
  ["- ", ""],
  ["\u2010", ""],
  ["\u2011", ""],
  ["\u2012", ""],
  ["\u2013", ""],
  ["\u2013\u2009", ""],
  ["\u2014", ""],
  ["\u2212", ""],
  ["\u00ad", ""],
  ["\u2060-", ""],
  ["\u200e-", ""],
  ["\u202d-", "\u202c"],
  ["÷", ""],
  ["÷ ", ""],
  ["./. ", ""],
  ["minus ", ""],
  ["", "-"],
  ["", " \u2212"],
  ["(", ")"],
];

/** Money around the figure; "#" is the figure with its sign in front. */
const MONEY = [
  "#",
  "#,-",
  "#.-",
  "kr. #",
  "kr #",
  "DKK #",
  "# kr.",
  "#\u00a0kr.",
  "# kr",
  "# t.kr.",
  "# tkr.",
  "# t. kr.",
  "#\u200b",
];
const MARKS = ["", "*", " **", "¹", " 1)", " [2]"];
const BLANKS = [".", "\u00a0", "\u202f", " ", ""];

export interface Spelling {
  readonly text: string;
  readonly value: number;
}

function grouped(whole: number, between: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, between);
}

/** A whole amount and one of the many ways to write it; without a figure behind the comma no spelling is ambiguous. */
export const anySpelling: fc.Arbitrary<Spelling> = fc
  .record({
    whole: fc.integer({ min: 0, max: 9_999_999 }),
    minus: fc.option(fc.constantFrom(...MINUSES), { nil: null }),
    money: fc.constantFrom(...MONEY),
    mark: fc.constantFrom(...MARKS),
    between: fc.constantFrom(...BLANKS),
  })
  .filter(({ minus, money }) => minus === null || minus[1] === "" || money === "#")
  .map(({ whole, minus, money, mark, between }) => {
    const [before, behind] = minus ?? ["", ""];
    const text = money.replace("#", `${before}${grouped(whole, between)}${behind}`) + mark;
    return { text, value: minus ? -whole + 0 : whole };
  });
