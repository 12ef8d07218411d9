import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const SIGNS = ["besparelser-med-plus", "fortegn-raekke"];

const found = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => SIGNS.includes(rule))
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

describe("a table whose savings all have plus", () => {
  const permanent = (label: string, first: string, caption = "Tabel 2. Varige ændringer, service"): string => `
    | ${caption}                       |      |
    | 1.000 kr. 2026 p/l               | 2026 | 2027
    | ${label}                         | ${first} | 400
    | Porto                            | 50   | 50`;

  test("is asked about once", () => {
    expect(found(permanent("Færre vikarer", "200"))).toEqual(["besparelser-med-plus 3,1"]);
    expect(found(permanent("Reduktion af stillinger", "200"))).toEqual(["besparelser-med-plus 3,1"]);
  });

  test("is right where a minus stands, where no row names a saving, and where the title says so", () => {
    expect(found(permanent("Færre vikarer", "-200"))).toEqual([]);
    expect(found(permanent("Drift af vagtplan", "200"))).toEqual([]);
    const caption = "Tabel 2. Varige ændringer, service (besparelser er angivet med plus)";
    expect(found(permanent("Færre vikarer", "200", caption))).toEqual([]);
  });

  const gross = (first: string): string => `
    | Tabel C. Bruttoeffektivisering | | |
    | 1.000 kr. 2026 p/l             | 2026 | 2027
    | Socialudvalget                 | ${first} | 200
    | Børne- og Ungdomsudvalget      | 50   | 50`;

  test("Tabel C with plus throughout is one finding, and one amount of several is its own", () => {
    expect(found(gross("100"))).toEqual(["fortegn-raekke 3,2"]);
    expect(found(gross("-100"))).toEqual(["fortegn-raekke 3,3", "fortegn-raekke 4,2", "fortegn-raekke 4,3"]);
  });
});
