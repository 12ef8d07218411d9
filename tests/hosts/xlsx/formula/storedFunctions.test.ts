import fc from "fast-check";
import { expect, test } from "vitest";
import { fromStoredFormula, toStoredFormula } from "../../../../src/hosts/xlsx/formula/storedFunctions.ts";

const PIECES = [
  "LET(",
  "LAMBDA(",
  "IFS(",
  "(",
  ")",
  ",",
  "x",
  "[y]",
  "y",
  " ",
  "A1",
  "$",
  ":",
  "!",
  "{",
  "}",
  '"x"',
  "1",
  "KVANTUM.F(",
];

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SUM(FILTER(A:A,B:B))", "SUM(_xlfn._xlws.FILTER(A:A,B:B))"],
  ["STDEV.S(A1:A9)+WORKDAY.INTL(A1,2)", "_xlfn.STDEV.S(A1:A9)+WORKDAY.INTL(A1,2)"],
  ["AGGREGATE(9,6,B2:B9)", "_xlfn.AGGREGATE(9,6,B2:B9)"],
  ['TEXTJOIN(", ",TRUE,SORT(UNIQUE(A1:A9)))', '_xlfn.TEXTJOIN(", ",TRUE,_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9)))'],
  ["LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
  [
    "LET(Beløb, B2 , sats,2,Beløb*sats+SUM(B:B))",
    "_xlfn.LET(_xlpm.Beløb, B2 , _xlpm.sats,2,_xlpm.Beløb*_xlpm.sats+SUM(B:B))",
  ],
  ["BYROW(A1:B9,LAMBDA(r,SUM(r)))", "_xlfn.BYROW(A1:B9,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))"],
  [
    "LAMBDA(x,[y],IF(ISOMITTED(y),x,y))",
    "_xlfn.LAMBDA(_xlpm.x,[_xlpm.y],IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))",
  ],
  ["LET(f,LAMBDA(a,a*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(3))"],
  ["LET(A,1,SUM(A:A)+$A$1+A)+A", "_xlfn.LET(_xlpm.A,1,SUM(A:A)+$A$1+_xlpm.A)+A"],
  ["LET(n,{1,2;3,4},n)", "_xlfn.LET(_xlpm.n,{1,2;3,4},_xlpm.n)"],
  ['LET(x,"x, y",Tabel[x]&x&x!A1)', '_xlfn.LET(_xlpm.x,"x, y",Tabel[x]&_xlpm.x&x!A1)'],
  ["LAMBDA(x,Total)(2)", "_xlfn.LAMBDA(_xlpm.x,Total)(2)"],
  ["KVANTUM.PAYBACK(B2:G2,B3:G3)", "_xldudf_KVANTUM_PAYBACK(B2:G2,B3:G3)"],
  ['SUM(A1)&"XLOOKUP(KVANTUM.NETEFFEKT("', 'SUM(A1)&"XLOOKUP(KVANTUM.NETEFFEKT("'],
  ["'Ark (2) IFS('!A1+Tabel[IFS(x)]", "'Ark (2) IFS('!A1+Tabel[IFS(x)]"],
])("%s is kept as %s", (shown, kept) => {
  expect(toStoredFormula(shown)).toBe(kept);
  expect(fromStoredFormula(kept)).toBe(shown);
});

test.each([
  "_xlfn.LET(_xlpm.x,1,_xlpm.x)",
  "_xlfn.ANCHORARRAY(A1)",
  "_xlfn.SINGLE(A1:A9)",
  "_xlfn.NYFUNKTION(A1)",
  "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.SUM)",
  "_xludf.MIN(A1)",
  "SUM(_xlpm.x)",
  "_xlfn.LET(x,1,_xlpm.x)",
  "[1]Ark1!IFS(A1)",
])("%s stays as it is through reading and writing", (kept) => {
  expect(toStoredFormula(fromStoredFormula(kept))).toBe(
    kept === "_xlfn.LET(x,1,_xlpm.x)" ? "_xlfn.LET(_xlpm.x,1,_xlpm.x)" : kept,
  );
});

test("what has its prefix already gets no second one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
      const stored = toStoredFormula(pieces.join(""));
      expect(toStoredFormula(stored)).toBe(stored);
      expect(toStoredFormula(fromStoredFormula(stored))).toBe(stored);
    }),
    { numRuns: 2_000 },
  );
});

test("long formulas cost no more than their length", () => {
  const deep = "LET(a,".repeat(200_000);
  expect(toStoredFormula(deep)).toBe("_xlfn.LET(_xlpm.a,".repeat(200_000));
  const first = `${"LET(".repeat(200_000)}1${",1)".repeat(200_000)}`;
  expect(fromStoredFormula(toStoredFormula(first))).toBe(first);
});
