import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FoundCell, FoundTable } from "../../../src/domain/recognition/foundTable.ts";
import { amountOf } from "../../../src/domain/recognition/amountCell.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import type { CellRef } from "../../../src/domain/workbook/address.ts";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";

const FOLDER = "tests/golden/published";
const WANTED_SHARE = 0.99;

const expectedOf = JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")) as Record<string, { severity: string }[]>;
const clean = readdirSync(FOLDER).filter(
  (file) => file.endsWith(".num.xlsx") && expectedOf[file]!.every(({ severity }) => severity !== "fejl"),
);

function sheetOfFile(file: string): SheetSnapshot {
  const read = readXlsx(new Uint8Array(readFileSync(`${FOLDER}/${file}`)));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.workbook.sheets[0]!;
}

/** Every way a figure goes wrong at a keyboard: sign, a digit, a factor of ten, forgotten, a little off. */
function mistypings(amount: number): CellValue[] {
  const values = [-amount, amount * 10, amount + (amount < 0 ? -100 : 100), amount + 2].filter((value) => value !== amount);
  const blank: CellValue[] = amount === 0 ? [] : [{ kind: "blank" }];
  return [...values.map((value): CellValue => ({ kind: "number", value: value + 0 })), ...blank];
}

function withValue(sheet: SheetSnapshot, { row, column }: CellRef, value: CellValue): SheetSnapshot {
  const cells = sheet.cells.map((cellsOfRow, y) =>
    y + sheet.origin.row === row ? cellsOfRow.map((cell, x) => (x + sheet.origin.column === column ? { ...cell, value } : cell)) : cellsOfRow,
  );
  return { ...sheet, cells };
}

const findingsOf = (sheet: SheetSnapshot): readonly Finding[] => checkWorkbook({ sheets: [sheet], activeSheet: sheet.name }).findings;

function isIn({ range }: FoundTable, { row }: CellRef): boolean {
  return row >= range.top && row <= range.bottom;
}

const keyOf = ({ rule, at, message }: Finding): string => `${rule} ${at.row} ${at.column} ${message}`;

describe.each(clean)("%s", (file) => {
  const sheet = sheetOfFile(file);
  const before = new Set(findingsOf(sheet).map(keyOf));
  const isFound = (table: FoundTable, cell: FoundCell, value: CellValue): boolean =>
    findingsOf(withValue(sheet, cell.at, value))
      .filter((finding) => !before.has(keyOf(finding)) && finding.severity !== "note")
      .some(({ at, related }) => [at, ...related].some((place) => isIn(table, place)));

  test(`of all mistyped amounts at least ${WANTED_SHARE * 100} % are found in their own table`, () => {
    const trials = recogniseSheet(sheet).flatMap((table) =>
      table.rows
        .flatMap(({ amounts, rowTotal }) => (rowTotal ? [...amounts, rowTotal] : amounts))
        .flatMap((cell) => mistypings(amountOf(cell)?.toNumber() ?? NaN).map((value) => ({ table, cell, value })))
        .filter(({ cell }) => amountOf(cell) !== null),
    );
    const missed = trials.filter(({ table, cell, value }) => !isFound(table, cell, value));
    expect(trials.length).toBeGreaterThan(50);
    expect(missed.length / trials.length, JSON.stringify(missed.map(({ cell, value }) => [cell.at, value]))).toBeLessThan(1 - WANTED_SHARE);
  });
});
