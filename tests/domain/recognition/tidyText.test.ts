import fc from "fast-check";
import { expect, test } from "vitest";
import { tidy } from "../../../src/domain/recognition/cells/tidyText.ts";

/** A sign as it may be pasted, and as it is meant. */
const SIGNS = [
  ["a", "a"],
  ["Ø", "Ø"],
  ["7", "7"],
  ["–", "–"],
  ["²", "²"],
  ["\u2011", "-"],
  ["a\u030a", "å"],
  ["A\u030a", "Å"],
  ["e\u0301", "é"],
  ["b\u200b", "b"],
  ["c\u00ad", "c"],
  ["☒", "☒"],
] as const;
const anyWord = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 });
const anyBlank = fc.stringMatching(/^[ \t\n\u00a0\u2009]{1,3}$/);

test("a text has its words with one blank between, however it was pasted", () => {
  const anyText = fc.array(fc.tuple(anyBlank, anyWord), { maxLength: 5 });
  fc.assert(
    fc.property(anyText, fc.boolean(), fc.constantFrom("", " ", "\n"), (parts, indented, after) => {
      const pasted = parts.map(([blank, word], at) => [at > 0 || indented ? blank : "", ...word.map(([sign]) => sign)]);
      const meant = parts.map(([, word]) => word.map(([, sign]) => sign).join(""));
      expect(tidy(`${pasted.flat().join("")}${after}`)).toBe(meant.join(" "));
    }),
    { numRuns: 2000 },
  );
});
