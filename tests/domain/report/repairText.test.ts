import { expect, test } from "vitest";
import { repairText } from "../../../src/domain/report/repairText.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const TABLES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
  | 1.000 kr. 2020 p/l   | Styringsområde | 2019 | 2020
  | Varige ændringer     |                |      |
  | Kortere forløb       | Service        | 300  | 350
  | Færre udeblivelser   | Service        | -150 | -160
  | Samlet varig ændring |                | -450 | -510
  |                      |                |      |
  | Tabel 2. Varige ændringer, service | | |
  | 1.000 kr. 2020 p/l               | | 2019 | 2020
  | Kortere forløb                   | | -300 | -350
  | Færre udeblivelser               | | -150 | -160
  | Varige ændringer totalt, service | | -450 | -510`;

const said = (text: string): string | null => {
  const [first] = checkWorkbook(workbookOf(text)).findings.filter(({ repair }) => repair.length > 1);
  return first ? repairText(first) : null;
};

test("cells of a sheet are told by their addresses, those of a document by what a person calls them", () => {
  expect(said(TABLES)).toBe("C4: -300, D4: -350");
  expect(said(`¶¶ 1.4 Økonomi${TABLES}`)).toBe(
    "Tabel 1, rækken «Varige ændringer › Kortere forløb»: 2019: -300, 2020: -350",
  );
});
