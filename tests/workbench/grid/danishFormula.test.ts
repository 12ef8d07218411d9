import { expect, test } from "vitest";
import { fromDanishFormula, sameLengthEnglish, toDanishFormula } from "../../../src/workbench/grid/danishFormula.ts";

const PAIRS = [
  ["=SUM(A1,2)", "=SUM(A1;2)"],
  ["=IF(A1>0.5,1,2)", "=HVIS(A1>0,5;1;2)"],
  ['=SUMIFS(D5:D9,$K5:$K9,"a;b,c")', '=SUM.HVISER(D5:D9;$K5:$K9;"a;b,c")'],
  ["=IFERROR('Ark, 1'!B2,TRUE)", "=HVIS.FEJL('Ark, 1'!B2;SAND)"],
  ["=KVANTUM.PAYBACK(B2:G5,B7:G8,TRUE)", "=KVANTUM.PAYBACK(B2:G5;B7:G8;SAND)"],
] as const;

test.each(PAIRS)("%s is %s in Danish, and back", (english, danish) => {
  expect(toDanishFormula(english)).toBe(danish);
  expect(fromDanishFormula(danish)).toBe(english);
});

test("text is no formula", () => {
  expect(fromDanishFormula("1,5; HVIS(")).toBe("1,5; HVIS(");
});

test.each([
  ["=HVIS(A1>0,5;B2;", "=HVIS(A1>0.5,B2,"],
  ['=HVIS(A1;"a;b";1,5)', '=HVIS(A1,"a;b",1.5)'],
  ["=SUM({1;2})", "=SUM({1;2})"],
  ["=SUM(A1,2)", "=SUM(A1,2)"],
])("while %s is typed, the grid reads %s", (typed, english) => {
  expect(sameLengthEnglish(typed)).toBe(english);
});

test.each(["=IF(A1>0,1,2)", "=ROUND(A1,2)+0.5"])("%s is English and stays so", (formula) => {
  expect(fromDanishFormula(formula)).toBe(formula);
});
