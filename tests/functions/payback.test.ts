import { describe, expect, test } from "vitest";
import { publishedPaybacks } from "../domain/calculations/publishedPaybacks.ts";
import { call, message } from "./call.ts";

/** The rows as Excel hands them over: numbers, and "" for blank. */
function range(text: string): unknown[][] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map((line) => line.split(/\s+/).map((word) => (word === "." ? "" : Number(word))));
}

describe("PAYBACK", () => {
  test.each(publishedPaybacks)("$id: $years years", ({ permanent, implementation, years }) => {
    expect(call("PAYBACK", range(permanent), range(implementation), null)).toBe(years);
  });

  test("præcis: with decimals", () => {
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]], true)).toBe(1.5);
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]], 1)).toBe(1.5);
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]], false)).toBe(2);
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]])).toBe(2);
  });

  test("præcis as a word", () => {
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]], "sand")).toBe(1.5);
    expect(call("PAYBACK", [[-100, -100]], [[150, ""]], [["FALSK "]])).toBe(2);
  });

  test("empty leading years do not count, and years beyond the last column do", () => {
    expect(call("PAYBACK", [["", "", -100, -50]], [["", "", 300, ""]], null)).toBe(5);
    expect(call("PAYBACK", [["", 0, -100]], [["", 0, 1e6]], null)).toBe(10_000);
  });

  test("præcis is a yes or a no", () => {
    expect(message("PAYBACK", [[-100]], [[150]], "ja")).toBe("#VALUE! præcis skal være SAND eller FALSK.");
  });

  test("single cells, not ranges", () => expect(call("PAYBACK", -100, 150, null)).toBe(2));
  test("no costs: 0 years", () => expect(call("PAYBACK", [[-100, -100]], [["", ""]], null)).toBe(0));

  test("never: #N/A that says why", () => {
    expect(message("PAYBACK", [[100, 100]], [[2700, ""]], null)).toBe(
      "#N/A Tilbagebetales ikke: besparelserne når aldrig op på 2.700. Besparelser skal stå med minus.",
    );
  });

  test("signs the wrong way round are not 0 years", () => {
    expect(message("PAYBACK", [[100]], [[-2700]], null)).toContain("Implementeringen er -2.700 i alt");
  });

  test("different years in the two ranges", () => {
    expect(message("PAYBACK", [[-1, -1, -1]], [[5, 5]], null)).toBe(
      "#VALUE! varige_ændringer har 3 kolonner, implementering har 2. Vælg de samme år i begge områder.",
    );
  });

  test("an omitted range", () => {
    expect(message("PAYBACK", null, [[5]], null)).toBe("#VALUE! varige_ændringer mangler: vælg et område.");
  });
});
