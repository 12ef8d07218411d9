import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FoundCell, FoundTable } from "../../../src/domain/recognition/foundTable.ts";
import { amountOf } from "../../../src/domain/recognition/cells/amountCell.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { type CellRef, toA1 } from "../../../src/domain/workbook/address.ts";
import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";

const FOLDER = "tests/golden/published";
const WANTED_SHARE = 0.99;
const WANTED_AT_CELL = 0.97;

const expectedOf = JSON.parse(readFileSync(`${FOLDER}/expected.json`, "utf8")) as Record<
  string,
  { severity: string }[]
>;
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
  const values = [-amount, amount * 10, amount + (amount < 0 ? -100 : 100), amount + 2].filter(
    (value) => value !== amount,
  );
  const blank: CellValue[] = amount === 0 ? [] : [{ kind: "blank" }];
  return [...values.map((value): CellValue => ({ kind: "number", value: value + 0 })), ...blank];
}

const OF_EACH = 2;

/** Two ways for each figure, every way in turn. */
const inTurn = (values: readonly CellValue[], index: number): CellValue[] =>
  values.filter((_, way) => (way + index) % Math.ceil(values.length / OF_EACH) === 0);

function withValue(sheet: SheetSnapshot, { row, column }: CellRef, value: CellValue): SheetSnapshot {
  const cells = sheet.cells.map((cellsOfRow, y) =>
    y + sheet.origin.row === row
      ? cellsOfRow.map((cell, x) => (x + sheet.origin.column === column ? { ...cell, value } : cell))
      : cellsOfRow,
  );
  return { ...sheet, cells };
}

const findingsOf = (sheet: SheetSnapshot): readonly Finding[] =>
  checkWorkbook({ sheets: [sheet], activeSheet: sheet.name }).findings;

function isIn({ range }: FoundTable, { row }: CellRef): boolean {
  return row >= range.top && row <= range.bottom;
}

interface Trial {
  readonly table: FoundTable;
  readonly cell: FoundCell;
  readonly value: CellValue;
}

function trialsOf(sheet: SheetSnapshot): Trial[] {
  return recogniseSheet(sheet).flatMap((table) =>
    table.rows
      .flatMap(({ amounts, rowTotal }) => (rowTotal ? [...amounts, rowTotal] : amounts))
      .filter((cell) => amountOf(cell) !== null)
      .flatMap((cell, index) =>
        inTurn(mistypings(amountOf(cell)!.toNumber()), index).map((value) => ({ table, cell, value })),
      ),
  );
}

const keyOf = ({ rule, at, message }: Finding): string => `${rule} ${at.row} ${at.column} ${message}`;

/** What the check says after each mistyping that it did not say before. */
interface Outcome extends Trial {
  readonly fresh: readonly Finding[];
}

function tryAll(file: string): Outcome[] {
  const sheet = sheetOfFile(file);
  const before = new Set(findingsOf(sheet).map(keyOf));
  return trialsOf(sheet).map((trial) => ({
    ...trial,
    fresh: findingsOf(withValue(sheet, trial.cell.at, trial.value)).filter((finding) => !before.has(keyOf(finding))),
  }));
}

const known = new Map<string, Outcome[]>();

function outcomesOf(file: string): Outcome[] {
  const outcomes = known.get(file) ?? tryAll(file);
  known.set(file, outcomes);
  return outcomes;
}

const isFound = ({ table, fresh }: Outcome): boolean =>
  fresh.some(
    ({ severity, at, related }) => severity !== "note" && [at, ...related].some((place) => isIn(table, place)),
  );

const fejlOf = ({ fresh }: Outcome): Finding[] => fresh.filter(({ severity }) => severity === "fejl");
const shown = (outcomes: readonly Outcome[]): unknown[] => outcomes.map(({ cell, value }) => [toA1(cell.at), value]);

describe.each(clean)("%s", (file) => {
  test(`of all mistyped amounts at least ${WANTED_SHARE * 100} % are found in their own table`, () => {
    const outcomes = outcomesOf(file);
    const missed = outcomes.filter((outcome) => !isFound(outcome));
    expect(outcomes.length).toBeGreaterThan(50);
    expect(missed.length / outcomes.length, JSON.stringify(shown(missed))).toBeLessThan(1 - WANTED_SHARE);
  });

  test("one mistyped amount gives one fejl", () => {
    expect(shown(outcomesOf(file).filter((outcome) => fejlOf(outcome).length > 1))).toEqual([]);
  });
});

/** The mistyped cell is the fejl's own, or one of those that it says may be wrong. */
const isNamed = ({ cell, ...outcome }: Outcome): boolean =>
  fejlOf({ cell, ...outcome }).some(({ at, related, alternatives }) =>
    [at, ...related, ...alternatives.flatMap(({ changes }) => changes.map((change) => change.at))].some(
      (place) => toA1(place) === toA1(cell.at),
    ),
  );

test(`the fejl stands at the mistyped amount, or names it as one of those in doubt, in ${WANTED_AT_CELL * 100} % of all trials`, () => {
  const outcomes = clean.flatMap(outcomesOf);
  const missed = outcomes.filter((outcome) => fejlOf(outcome).length > 0 && !isNamed(outcome));
  expect(missed.length / outcomes.length, JSON.stringify(shown(missed.slice(0, 20)))).toBeLessThan(1 - WANTED_AT_CELL);
});
