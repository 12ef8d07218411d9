import { expect, test } from "vitest";
import { fixesFor } from "../../../src/domain/fixes/fixFor.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Every formula that "Ret alle" writes. */
function written(sheet: string): string[] {
  const workbook = workbookOf(sheet);
  const { findings, tables } = checkWorkbook(workbook);
  return fixesFor(findings, { workbook, tables }).map(
    ({ cell, after }) => `${toA1(cell)} ${after.kind === "formula" ? after.formula : after.kind}`,
  );
}

const TABLE = (last: string): string => `
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021
  | Kortere forløb | -350 | -300 | -300
  | Færre rejser | -20 | -20 | -20
  | Færre køb | ${last}
  | Varige ændringer totalt, service | =SUM(B3:B4) → -370 | =SUM(C3:C4) → -320 | =SUM(D3:D4) → -320`;

test("a total whose formulas leave out a row is mended in every year, also where that row has no amount", () => {
  const all = ["B6 =SUM(B3:B5)", "C6 =SUM(C3:C5)", "D6 =SUM(D3:D5)"];
  expect(written(TABLE("-40 | -40 |")).sort()).toEqual(all);
  expect(written(TABLE(" | | -40")).sort()).toEqual(all);
});
