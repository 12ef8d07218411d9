import { expect, test } from "vitest";
import { firstSheet, packageOf, sheetOf } from "../packages.ts";

const run = (text: string, look = ""): string => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
const RAISED = '<vertAlign val="superscript"/>';
const STRUCK = "<strike/>";

/** As a text that cells share, and as a cell's own. */
const texts = (...runs: readonly string[]): (string | null)[] => {
  const bytes = packageOf(
    sheetOf(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs.join("")}</is></c></row>`),
    { "xl/sharedStrings.xml": `<sst><si>${runs.join("")}</si></sst>` },
  );
  return firstSheet(bytes).cells[0]!.map(({ value }) => (value.kind === "text" ? value.text : null));
};

test("a raised note mark is no figure of the amount or year before it", () => {
  expect(texts(run("-1.300"), run("1)", RAISED))).toEqual(["-1.300¹)", "-1.300¹)"]);
  expect(texts(run("2026"), run("2", RAISED), run(" og frem"))).toEqual(["2026² og frem", "2026² og frem"]);
});

test("what is struck out is not said, unless all of it is", () => {
  expect(texts(run("500", STRUCK), run("600"))).toEqual(["600", "600"]);
  expect(texts(run("500", '<strike val="0"/>'), run(" t.kr."))).toEqual(["500 t.kr.", "500 t.kr."]);
  expect(texts(run("500", STRUCK))).toEqual(["500", "500"]);
});

test("runs of any other look are one text, and phonetic guides are none", () => {
  const guide = '<rPh sb="0" eb="1"><t>x</t></rPh>';
  expect(texts(run("Færre ", "<b/>"), run("vikarer", '<vertAlign val="baseline"/>'), guide)).toEqual([
    "Færre vikarer",
    "Færre vikarer",
  ]);
});
