import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import { formatDanishNumber, parseDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import { anyAmount } from "./amounts.ts";

describe("read as Danes print it", () => {
  test.each([
    ["1.300", "1300"],
    ["-1.300", "-1300"],
    ["− 1.300,5", "-1300.5"],
    ["–1.300", "-1300"],
    ["+12", "12"],
    ["1 300", "1300"],
    ["1\u00a0300\u00a0000,25", "1300000.25"],
    ["12\u202f345", "12345"],
    [" 1300 ", "1300"],
    ["0,5", "0.5"],
    ["-0", "0"],
    ["1.300-", "-1300"],
    ["1 300 −", "-1300"],
    ["(1.300,5)", "-1300.5"],
  ])("%j is %s", (text, expected) => expect(parseDanishNumber(text)?.toString()).toBe(expected));

  test.each([
    "",
    "-",
    "abc",
    "35.10",
    "1.5",
    "1,300.00",
    "1.30.000",
    "1..300",
    "12 34",
    "1e5",
    "--1",
    "-1-",
    "(-1)",
    "(1",
    "1)",
    "()",
    "5 %",
    "1.300 kr.",
    ",5",
    "١",
  ])("%j is no amount", (text) => expect(parseDanishNumber(text)).toBeNull());
});

describe("printed as Danes print it", () => {
  test.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1.000"],
    ["-1300.5", "-1.300,5"],
    ["1234567890123.25", "1.234.567.890.123,25"],
    ["-0.04", "-0,04"],
  ])("%s prints %s", (plain, expected) => expect(formatDanishNumber(Amount.fromDecimalText(plain))).toBe(expected));

  test("and reads back the same", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => parseDanishNumber(formatDanishNumber(amount))?.equals(amount) === true),
    );
  });
});
