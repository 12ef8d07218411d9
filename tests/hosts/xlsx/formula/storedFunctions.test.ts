import { expect, test } from "vitest";
import { fromStoredFormula, toStoredFormula } from "../../../../src/hosts/xlsx/formula/storedFunctions.ts";

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SUM(FILTER(A:A,B:B))", "SUM(_xlfn._xlws.FILTER(A:A,B:B))"],
  ["STDEV.S(A1:A9)+WORKDAY.INTL(A1,2)", "_xlfn.STDEV.S(A1:A9)+WORKDAY.INTL(A1,2)"],
  ["KVANTUM.PAYBACK(B2:G2,B3:G3)", "_xldudf_KVANTUM_PAYBACK(B2:G2,B3:G3)"],
  ['SUM(A1)&"XLOOKUP(KVANTUM.NETEFFEKT("', 'SUM(A1)&"XLOOKUP(KVANTUM.NETEFFEKT("'],
  ["'Ark (2) IFS('!A1+Tabel[IFS(x)]", "'Ark (2) IFS('!A1+Tabel[IFS(x)]"],
])("%s is kept as %s", (shown, kept) => {
  expect(toStoredFormula(shown)).toBe(kept);
  expect(fromStoredFormula(kept)).toBe(shown);
});

test("what has its prefix already, or is unknown, stays", () => {
  expect(toStoredFormula("_xlfn.LET(_xlpm.x,1,_xlpm.x)")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)");
  expect(fromStoredFormula("_xlfn.LET(_xlpm.x,1,_xlpm.x)")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)");
});
