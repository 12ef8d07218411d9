import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const rulesOf = (cell: string): string[] =>
  checkWorkbook(
    workbookOf(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | ${cell} | 20`),
  ).findings.map(({ rule }) => rule);

test("a formula of the add-in with a result can be frozen; one that shows an error is the error's rule's", () => {
  expect(rulesOf("=KVANTUM.NETEFFEKT(F1:F2) → 150")).toContain("kraever-tilfoejelse");
  const broken = rulesOf("=KVANTUM.NETEFFEKT(F1:F2) → #VÆRDI!");
  expect(broken).toContain("fejlvaerdi");
  expect(broken).not.toContain("kraever-tilfoejelse");
});
