import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { BLANK_CELL, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";

/** Row 16 of the published case: "Projektkoordinering SOF-BCV", 175, 350, 350 and 350 in 2024-2027. */
const DELETED = 15;

const withoutRow = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((line, row) => (row + sheet.origin.row === DELETED ? line.map(() => BLANK_CELL) : line)),
});

test("a row that is nowhere to be found is told once, in all its years, and no other figure is put right", () => {
  const read = readXlsx(new Uint8Array(readFileSync("tests/golden/published/TV03-2025.num.xlsx")));
  if (!read.ok) throw new Error(read.failure.kind);
  const { workbook } = read;
  const before = new Set(checkWorkbook(workbook).findings.map(({ message }) => message));
  const { findings } = checkWorkbook({ ...workbook, sheets: workbook.sheets.map(withoutRow) });
  const fresh = findings.filter(({ severity, message }) => severity === "fejl" && !before.has(message));
  expect(fresh.flatMap(({ repair }) => repair)).toEqual([]);
  const ofTotal = fresh.filter(({ message }) => message.includes("Samlede implementeringsomkostninger"));
  expect(ofTotal.map(({ message }) => message.split(":")[0])).toEqual(["Tabel 1, 2024, 2025, 2026 og 2027"]);
});
