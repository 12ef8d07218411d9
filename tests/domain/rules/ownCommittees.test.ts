import { expect, test } from "vitest";
import { listedCommittees } from "../../../src/domain/case/committees/listedCommittees.ts";
import { committeeList } from "../../../src/domain/recognition/sheet/committeeList.ts";
import { type CheckReport, checkWorkbook, type KnownBefore } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";

const NAME = "Klima- og Byudviklingsudvalget";
const tableOf = (letter: string, title: string, committee: string, amount: number): string => `
  |
  | Tabel ${letter}. ${title} | |
  | Udvalg                    | 2026 | 2027
  | Socialudvalget            | -100 | -100
  | ${committee}              | -200 | ${amount}
  | I alt                     | -300 | ${amount - 100}`;
const CASE = (net: string, gross: string): SheetSnapshot =>
  sheetOf(
    tableOf("A", "Måltalseffekt (nettoeffektivisering), 1.000 kr. 2026 p/l", net, -200) +
      tableOf("C", "Bruttoeffektivisering, 1.000 kr. 2026 p/l", gross, -200),
    "Forslag",
  );
const LIST = sheetOf(
  `| Udvalg | Forkortelse | Forvaltning\n| ${NAME} | KBU | Klima- og Byudviklingsforvaltningen`,
  "Udvalg",
);

const checked = (sheets: readonly SheetSnapshot[], known: Partial<KnownBefore> = {}): CheckReport =>
  checkWorkbook({ sheets, activeSheet: "Forslag" }, { chosen: null, remembered: null, ...known });
const asked = ({ findings }: CheckReport): string[] =>
  findings
    .filter(({ rule }) => rule === "udvalg-ukendt")
    .map(({ at, severity, related }) => [severity, toA1(at), ...related.map(toA1)].join(" "));

test("a committee nobody knows is asked about once for the whole workbook, in a note", () => {
  const other = { ...CASE(NAME, NAME), name: "Forslag 2" };
  expect(asked(checked([CASE(NAME, NAME), other]))).toEqual(["note A5 A11 A5 A11"]);
});

test("the workbook's own list answers: no name is asked about, and its abbreviation is the same committee", () => {
  const [known, unknown] = [checked([CASE("KBU", NAME), LIST]), checked([CASE("KBU", NAME)])];
  expect(asked(known)).toEqual([]);
  expect(asked(unknown)).toHaveLength(2);
  const twice = sheetOf(
    tableOf("A", "Måltalseffekt, 1.000 kr. 2026 p/l", `KBU | -50 | -50\n| ${NAME}`, -200),
    "Forslag",
  );
  const told = (...sheets: readonly SheetSnapshot[]): string[] => checked(sheets).findings.map(({ rule }) => rule);
  expect(told(twice, LIST)).toContain("udvalg-to-gange");
  expect(told(twice)).not.toContain("udvalg-to-gange");
});

test("a configuration answers as well", () => {
  const committees = [{ names: [NAME, "KBU"], source: "Konfigurationen" }];
  expect(asked(checked([CASE("KBU", NAME)], { committees }))).toEqual([]);
});

test.each([
  [
    "under its headings, beside the case",
    sheetOf("| Noter\n|\n| Nr. | Navn | Fork.\n| 1 | Kulturudvalget | KU\n|\n| Slut | x"),
    [["Kulturudvalget", "KU"]],
  ],
  [
    "alone on a sheet of that name",
    sheetOf("| Kulturudvalget | KU\n| Klimaudvalget | KLU", "Udvalg"),
    [
      ["Kulturudvalget", "KU"],
      ["Klimaudvalget", "KLU"],
    ],
  ],
  ["not in a table of amounts", sheetOf("| Udvalg | Bevilling | 2026\n| SUD | 12 | 5", "Udvalg"), []],
  ["not in any other two columns", sheetOf("| Udvalg | Formand\n| Kulturudvalget | Ida"), []],
])("a list of committees is read %s", (_where, sheet, names) => {
  expect(committeeList(sheet).map((committee) => committee.names)).toEqual(names);
});

test("a new name with a known abbreviation is the known committee under one more name", () => {
  const [committee, ...others] = listedCommittees([
    { names: ["Erhvervs- og Beskæftigelsesudvalget", "BIU"], source: "Arket «Udvalg»" },
    { names: ["Erhvervs- og Beskæftigelsesudvalget", "EBU"], source: "Konfigurationen" },
  ]);
  expect(others).toEqual([]);
  expect(committee).toMatchObject({ id: "BIU", administrationAbbreviation: "BIF" });
  expect(committee!.names.at(-1)!.abbreviations).toEqual(["EBU"]);
});
