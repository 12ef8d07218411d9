import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (...sheets: string[]): string[] =>
  checkWorkbook(workbookOf(...sheets)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

const listed = (title: string, total: string): string => `
  | ${title}                                    |      |
  | 1.000 kr. 2026 p/l                          | 2026 | 2027
  | Ny hal                                      | 5000 | 2500
  | ${total}                                    | 5000 | 2500`;

const distributed = (title: string, last: number): string => `
  | ${title}                                    |                |
  | 1.000 kr. 2026 p/l                          |                |
  | Udvalg                                      | Bevilling      | 2026 | 2027
  | Kultur- og Fritidsudvalget                  | 3101 Faciliteter | 4000 | 2000
  | Økonomiudvalget                             | 3001 Ejendomme   | 1000 | ${last}
  | Total                                       |                | 5000 | ${2000 + last}`;

const built = listed("Tabel 4. Anlægsinvesteringer i forslaget", "Investeringer totalt, anlæg");
const run = listed("Tabel 3. Serviceinvesteringer i forslaget", "Investeringer totalt, service");
const [D, E, F] = [
  "Tabel D. Fordeling af anlægsinvesteringer mellem udvalg",
  "Tabel E. Fordeling af serviceinvesteringer mellem udvalg",
  "Tabel F. Fordeling af serviceinvesteringer mellem udvalg",
];

test.each([
  [built, D],
  [run, E],
  [run, F],
])("without a Tabel 1 the distributed investments are those that Tabel 3 and 4 list", (list, title) => {
  expect(told(list, distributed(title, 500))).toEqual([]);
  expect(told(list, distributed(title, 650))).toEqual(["tabel-mod-kilde D6"]);
});

test("investments of the other control area say nothing of them", () => {
  expect(told(run, distributed(D, 650))).toEqual([]);
});

test("a table with a letter beyond the form's is called by it", () => {
  const { tables } = checkWorkbook(workbookOf(distributed(F, 500)));
  expect(tables.map(({ name, role, controlArea }) => [name, role, controlArea])).toEqual([
    ["Tabel F", "investmentDistribution", "Service"],
  ]);
});
