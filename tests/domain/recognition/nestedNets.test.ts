import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

/** What is paid, less what parents pay, and so on: each net adds the one before it and the rows behind that. */
const daycare = (net: string, last: string, nets: { readonly gross: string; readonly first: string }): string => `
  | 1.000 kr., 2027 p/l | 2027  | 2028   | 2029   | 2030
  | Løn                 | 4.200 | 8.400  | 8.400  | 8.400
  | Mad                 | 300   | 600    | 600    | 600
  | ${nets.gross}       | 4.500 | 9.000  | 9.000  | 9.000
  | Forældrebetaling    | -1.100 | -2.200 | -2.200 | -2.200
  | ${nets.first}       | 3.400 | 6.800  | ${net} | 6.800
  | Søskendetilskud     | 120   | 240    | 240    | 240
  | ${last}             | 3.520 | 7.040  | 7.040  | 7.040`;

describe("a net of a net", () => {
  test.each([
    ["Netto i alt", { gross: "Udgifter i alt", first: "Nettodrift" }],
    ["Behov", { gross: "Udgifter i alt", first: "Efter forældrebetaling" }],
    ["Behov", { gross: "Udgift", first: "Efter forældrebetaling" }],
  ])("«%s» below %o is a total, and so is the one before", (last, nets) => {
    const [table] = recogniseSheet(sheetOf(daycare("6.800", last, nets)));
    const totals = table!.rows.filter(({ kind }) => kind === "total").map(({ label }) => label);
    expect(totals).toEqual([nets.gross, nets.first, last]);
    expect(wrong(daycare("6.800", last, nets))).toEqual([]);
    expect(wrong(daycare("8.600", last, nets))).toEqual(["tabel-sum 6,4"]);
  });

  test("a row that is alike what is above in one year only is a row", () => {
    const [table] = recogniseSheet(
      sheetOf(`
      | 1.000 kr., 2027 p/l | 2027 | 2028
      | Løn                 | 400  | 800
      | Mad                 | 100  | 200
      | Udgifter i alt      | 500  | 1.000
      | Indtægt             | -100 | -300
      | Tilskud             | 400  | 100
      | I alt               | 800  | 800`),
    );
    expect(table!.rows.find(({ label }) => label === "Tilskud")!.kind).toBe("item");
  });
});
