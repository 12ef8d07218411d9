import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

const linesOf = (sheet: string): string[] =>
  casesFromSheets([sheetOf(sheet)]).flatMap(({ lines }) =>
    lines.map(({ label, controlArea, heading }) => `${label} ${controlArea}${heading ? ` under ${heading}` : ""}`),
  );

const HEADER = `
  | Tabel 1. Oversigt over ønskets aktiviteter |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028`;

describe("a row that is called a total", () => {
  const priced = (last: number): string => `${HEADER}
    | Antal forløb           |         | 40   | 80   | 80
    | Pris pr. forløb        |         | 25   | 25   | 25
    | Forløb i alt           | Service | 1000 | 2000 | 2000
    | Antal pladser          |         | 4    | 4    | 4
    | Pladser i alt          | Anlæg   | 400  | 400  | 400
    | Administration         | Service | 300  | 300  | 300
    | Udgifter i alt (netto) |         | 1700 | 2700 | ${last}`;

  test("is a row where nothing above can be added and the total below counts it", () => {
    expect(told(priced(2700))).toEqual([]);
    expect(linesOf(priced(2700))).toEqual(["Forløb i alt Service", "Pladser i alt Anlæg", "Administration Service"]);
    expect(told(priced(2070))).toEqual(["tabel-sum E9"]);
  });

  test("is a total where the one below does not count it", () => {
    const sheet = `${HEADER}
      | Antal forløb           |         | 40   | 80   | 80
      | Forløb i alt           | Service | 1000 | 2000 | 2000
      | Administration         | Service | 300  | 300  | 300
      | Udgifter i alt (netto) |         | 300  | 300  | 300`;
    expect(told(sheet)).toContain("total-uden-raekker A4");
  });
});
