import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import { readAmountNumber, readAmountText } from "../../../src/domain/money/amountText.ts";
import { formatDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import { anySpelling } from "../../harness/spellings.ts";
import { anyAmount } from "./amounts.ts";

/** "amount -1300", "ambiguous 1.3|1300", "blank", "unreadable". */
function shown(text: string): string {
  const read = readAmountText(text);
  if (read.kind === "amount") return `amount ${read.amount.toString()}`;
  return read.kind === "ambiguous"
    ? `ambiguous ${read.readings.map((amount) => amount.toString()).join("|")}`
    : read.kind;
}

test("an amount is read however it is spelt", () => {
  fc.assert(
    fc.property(anySpelling, ({ text, value }) => {
      expect([text, shown(text)]).toEqual([text, `amount ${value}`]);
    }),
    { numRuns: 3000 },
  );
});

test("what we print ourselves is read, or asked about where it could be English", () => {
  fc.assert(
    fc.property(anyAmount, (amount) => {
      const read = readAmountText(formatDanishNumber(amount));
      const readings = read.kind === "amount" ? [read.amount] : read.kind === "ambiguous" ? read.readings : [];
      return readings.some((one) => one.equals(amount)) || formatDanishNumber(amount).length > 60;
    }),
  );
});

test.each([
  ["400\n300", "unreadable"],
  ["-1.300\n200", "unreadable"],
  ["1.300\n1)", "amount 1300"],
  ["\n1 300\n", "amount 1300"],
])("%j on its lines is %s", (text, expected) => expect(shown(text)).toBe(expected));

describe("nothing", () => {
  test.each(["", "  ", "-", "–", "\u2012", "−", "\u00a0–\u00a0", "--", "---", "\u200b", "\u00ad"])(
    "%j is blank",
    (text) => expect(shown(text)).toBe("blank"),
  );
});

describe("a text that may mean two amounts is a question", () => {
  test.each([
    ["1,300", "ambiguous 1.3|1300"],
    ["-1,300", "ambiguous -1.3|-1300"],
    ["(1,300)", "ambiguous -1.3|-1300"],
    ["kr. 12,345", "ambiguous 12.345|12345"],
    ["1,300,000", "ambiguous 1300000"],
    ["1,300.50", "ambiguous 1300.5"],
    ["1300.5", "ambiguous 1300.5"],
    ["2 mio. kr.", "ambiguous 2|2000"],
    ["-1,5 mio.", "ambiguous -1.5|-1500"],
  ])("%s", (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    ["0,125", "amount 0.125"],
    ["1300,500", "amount 1300.5"],
    ["1.300.000,5", "amount 1300000.5"],
    ["1,30", "amount 1.3"],
    ["1,3000", "amount 1.3"],
  ])("%s can only be Danish", (text, expected) => expect(shown(text)).toBe(expected));
});

describe("no amount", () => {
  test.each([
    "ca. -1.300",
    "1.300-1.500",
    "0-50",
    // A minus or a bracket anywhere makes these negative in numeral 2.0.6 with its Danish locale (its issue 471).
    "12-13",
    "1.300 (rev.)",
    "afklares",
    "5 %",
    "-(1.300)",
    "--1.300",
    "-1.300-",
    "2026-01-31",
    "1.30.000",
    "=SUM(B2:B3)",
    "12 34",
    "1e5",
    "kr.",
    "t.kr.",
    "1.300 stk.",
    "x".repeat(10_000),
    `${"1 ".repeat(5_000)}x`,
  ])("%s", (text) => expect(shown(text)).toBe("unreadable"));
});

test("the dust of floating point is no money", () => {
  expect(readAmountNumber(0.1 * 3 * 1000).toString()).toBe("300");
  expect(readAmountNumber(0.1 + 0.2).toString()).toBe("0.3");
  expect(readAmountNumber(1e15 + 0.25).equals(Amount.fromNumber(1e15 + 0.25))).toBe(true);
});
