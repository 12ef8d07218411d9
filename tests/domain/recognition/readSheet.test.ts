import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const approvals = (text: string): string[] =>
  readSheet(sheetOf(text)).approvals.map(({ body, answer, dated, remark }) =>
    [body, answer, dated ? "dated" : "-", remark].join(" · "),
  );

test("who has been heard, however the form is filled in", () => {
  expect(
    approvals(`
      | Hvem er hørt?                              | Ja/Nej | Dato eller konklusion
      | Center for Økonomi, Økonomiforvaltningen   | Ja     | 12. februar 2019
      | Ejendomsfaglig vurdering                   | Ikke relevant |
      | IT-kredsen                                 | Ja, 3/4-2019 |
      | Koncern IT                                 | ja     | 43558 {dd-mm-yyyy}
      | HR kredsen                                 | Nej    | Afventer
      | Velfærdsanalytisk vurdering                | JA     | Effekten er sandsynlig`),
  ).toEqual([
    "Center for Økonomi · yes · dated · 12. februar 2019",
    "Ejendomsfaglig vurdering · notRelevant · - · ",
    "IT-kredsen · yes · dated · 3/4-2019",
    "Koncern-IT · yes · dated · ",
    "HR-kredsen · no · - · Afventer",
    "Velfærdsanalytisk vurdering · yes · - · Effekten er sandsynlig",
  ]);
});

test("prose that names a body is no answer", () => {
  // findings/date-fns-a-danish-weekday-is-not-read-back.sh: date-fns 4.4.0 does not read the weekday it writes.
  for (const date of ["tor. 1. jan. 2026", "søn. 1. mar. 2026", "1. apr. 2026", "1 jun 2026", "ons. 1. jul. 2026"])
    expect(approvals(`| IT-kredsen | Ja | ${date} |`)).toEqual([`IT-kredsen · yes · dated · ${date}`]);
  expect(approvals("| Center for Økonomi har ikke set sagen | 12 |\n| IT-kredsen | Jakob er hørt |")).toEqual([]);
});

const unread = (text: string): string[] =>
  readSheet(sheetOf(text)).unread.map(({ at, reason }) => `${at.row + 1} ${reason}`);

test("what looks like a table of amounts and is not understood is told, a table of words is not", () => {
  expect(unread("| Tabel 4. Antal borgere | |\n| Gruppe | Før | Efter\n| Unge | 40 | 30")).toEqual(["1 noYears"]);
  expect(unread("| Tabel 4. Interessenter | |\n| Gruppe | Rolle\n| Unge | Hørt")).toEqual([]);
  expect(unread("| Tabel 4. Lejeindtægter, 1.000 kr. | |\n| Bygning | 2024 | 2025\n| Rådhuset | 40 | 30")).toEqual([
    "1 unknownCaption",
  ]);
  expect(unread("| Tabel 4. Antal borgere | |\n| Gruppe | 2024 | 2025\n| Unge | 40 | 30")).toEqual([]);
  expect(unread("| Tabel 3. Serviceinvesteringer i forslaget | |\n| 1.000 kr. 2020 p/l | 2019 | 2020")).toEqual([
    "1 noRows",
  ]);
});

const TABLE = `
  | Tabel 3. Serviceinvesteringer i forslaget | |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Montering                                 | 150  | 20
  | Flytning                                  | 50   |
  | Investeringer totalt, service             | 200  | 20`;

test("amounts in a hidden column are told once, with the column's name", () => {
  const sheet = { ...sheetOf(TABLE), hiddenColumns: [2] };
  const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    "skjult-beloeb: Tabel 3 har beløb, der er skjult (kolonne C). Vis dem, eller slet dem, hvis de " +
      "ikke skal tælle med.",
  ]);
});

test("a sheet with two cases is looked through once", () => {
  const summary =
    "| Tabel 1. Forslagets samlede økonomiske konsekvenser | |\n| 1.000 kr. 2020 p/l | " +
    "Styringsområde | 2019 | 2020\n| Montering | Service | =KVANTUM.SUM(B1) → 150 |";
  const sheet = sheetOf(`${summary}\n| | |\n| | |\n${summary}`);
  const { findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
  expect(findings.filter(({ rule }) => rule === "kraever-tilfoejelse")).toHaveLength(1);
});
