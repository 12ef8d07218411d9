import { expect, test } from "vitest";
import { shiftFormula } from "../../../../src/hosts/xlsx/formula/shiftSharedFormula.ts";

const downAndRight = { rows: 1, columns: 2 };

test.each([
  ["A1+$A1+A$1+$A$1", "C2+$A2+C$1+$A$1"],
  ["SUM(B2:C$9)", "SUM(D3:E$9)"],
  ["SUM(A:A,1:1,$A:B,2:$2)", "SUM(C:C,2:2,$A:D,3:$2)"],
  ["Ark1!A1+'Ark A1'!A1+'It''s A1'!B$2", "Ark1!C2+'Ark A1'!C2+'It''s A1'!D$2"],
  ['IF(A1="A1","B2 ""C3""",B1)', 'IF(C2="A1","B2 ""C3""",D2)'],
  ["LOG10(A1)+TAX2024+ATAN2(A1,B1)", "LOG10(C2)+TAX2024+ATAN2(C2,D2)".replace("TAX2024", "TAZ2025")],
  ["Tabel1[[#This Row],[A1]]+Tabel1[B2]", "Tabel1[[#This Row],[A1]]+Tabel1[B2]"],
  ["[1]Ark1!A1+beløb_A1+A1_x+æA1", "[1]Ark1!C2+beløb_A1+A1_x+æA1"],
  ["1E5+1.5+A1%", "1E5+1.5+C2%"],
  ["#REF!+A1#", "#REF!+C2#"],
])("%s", (formula, shifted) => {
  expect(shiftFormula(formula, downAndRight)).toBe(shifted);
});

test("a reference that would leave the sheet is lost", () => {
  expect(shiftFormula("A1+B2+XFD1048576", { rows: -1, columns: 0 })).toBe("#REF!+B1+XFD1048575");
  expect(shiftFormula("XFD1:XFD2+A:B", { rows: 0, columns: 1 })).toBe("#REF!:#REF!+B:C");
});
