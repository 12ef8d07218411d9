import type { CaseChange } from "../../src/domain/comparison/change.ts";
import { compareWorkbooks } from "../../src/domain/comparison/compareWorkbooks.ts";
import { readSheet } from "../../src/domain/recognition/readSheet.ts";
import { toA1 } from "../../src/domain/workbook/address.ts";
import {
  BLANK_CELL,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot.ts";
import { PLAIN_LOOK } from "../../src/domain/workbook/cellStyles.ts";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx.ts";
import { EDIT_NAMES, EDITS, hasTwin } from "./comparisonEdits.ts";
import { type Random, randomOf } from "./trials/random.ts";
import type { Subject } from "./trials/subject.ts";

type Grid = readonly (readonly Cell[])[];

const withCells = (sheet: SheetSnapshot, cells: Grid): SheetSnapshot => ({ ...sheet, cells });

/** Blank rows above everything, and the sheet moved to the right: every address is another. */
function moved(random: Random, sheet: SheetSnapshot): SheetSnapshot {
  const { row, column } = sheet.origin;
  const [down, right] = [random.between(1, 9), random.below(3)];
  const merges = sheet.merges.map(({ top, left, bottom, right: end }) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  }));
  return { ...sheet, origin: { row: row + down, column: column + right }, merges, hiddenRows: [], hiddenColumns: [] };
}

/** Typed once more: figures instead of formulas. */
function typed(_: Random, sheet: SheetSnapshot): SheetSnapshot {
  return withCells(
    sheet,
    sheet.cells.map((row) => row.map((cell) => ({ ...cell, formula: null }))),
  );
}

/** Another program's double for the same figure, and its own ways with blanks. */
function savedElsewhere(_: Random, sheet: SheetSnapshot): SheetSnapshot {
  const cellOf = (cell: Cell): Cell => {
    const { value } = cell;
    if (value.kind === "number" && !Number.isInteger(value.value))
      return { ...cell, value: { kind: "number", value: value.value * (1 + 2 ** -52) } };
    return value.kind === "text" ? { ...cell, value: { kind: "text", text: `${value.text}\u00a0` } } : cell;
  };
  const width = (sheet.cells[0]?.length ?? 0) + 3;
  const blank = Array.from({ length: width }, () => BLANK_CELL);
  const cells = sheet.cells.map((row) => [...row.map(cellOf), ...blank].slice(0, width));
  return withCells(sheet, [...cells, blank, blank]);
}

/** Written to a file and read back, as a round of saving does. */
function saved(_: Random, sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.flatMap((row, y) =>
    row.map(({ value, formula, numberFormat }, x) => ({
      ref: { row: sheet.origin.row + y, column: sheet.origin.column + x },
      value,
      formula,
      look: { ...PLAIN_LOOK, numberFormat },
    })),
  );
  const { name, merges } = sheet;
  const read = readXlsx(writeXlsx({ sheets: [{ name, merges, cells }] }));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.workbook.sheets[0] ?? sheet;
}

/** Item rows that stand together, sorted another way; no row that a heading or a total holds apart moves past it. */
function sorted(random: Random, sheet: SheetSnapshot): SheetSnapshot {
  const cells = [...sheet.cells];
  if (sheet.merges.length > 0 || cells.some((row) => row.some(({ formula }) => formula !== null))) return sheet;
  for (const { rows } of readSheet(sheet).tables) {
    const items = rows.filter(({ kind }) => kind === "item").map(({ row }) => row - sheet.origin.row);
    const runs = items.filter((row) => items.includes(row + 1));
    if (runs.length === 0) continue;
    const at = random.pick(runs);
    const [one, other] = [cells[at], cells[at + 1]];
    if (one && other) cells.splice(at, 2, other, one);
  }
  const before = readSheet(sheet).tables.flatMap(({ rows }) => rows.map(({ label, heading }) => `${heading}/${label}`));
  const result = withCells(sheet, cells);
  const after = readSheet(result).tables.flatMap(({ rows }) => rows.map(({ label, heading }) => `${heading}/${label}`));
  return [...before].sort().join("|") === [...after].sort().join("|") ? result : sheet;
}

const NO_CHANGES = { moved, typed, savedElsewhere, saved, sorted } as const;
const NO_CHANGE_NAMES = Object.keys(NO_CHANGES) as (keyof typeof NO_CHANGES)[];

function changedFigures(
  random: Random,
  { workbook, figures }: Subject,
): { workbook: WorkbookSnapshot; places: Set<string> } {
  const chosen = random.some(
    figures.filter(({ table, row }) => !hasTwin(table, row)),
    random.between(1, 4),
  );
  const places = new Set<string>();
  const sheets = workbook.sheets.map((sheet) => {
    const cells = sheet.cells.map((row) => [...row]);
    for (const { at } of chosen.filter((figure) => figure.at.sheet === sheet.name)) {
      const row = cells[at.row - sheet.origin.row];
      const cell = row?.[at.column - sheet.origin.column];
      if (!row || !cell || cell.value.kind !== "number") continue;
      const value = cell.value.value + random.between(1, 900);
      row[at.column - sheet.origin.column] = { ...cell, value: { kind: "number", value }, formula: null };
      places.add(`${sheet.name}!${toA1(at)}`);
    }
    return withCells(sheet, cells);
  });
  return { workbook: { ...workbook, sheets }, places };
}

const FIGURES = "figures";
const EDIT_SHARE = 0.3;

/** Other lines, headings, units and texts. */
function edited(
  random: Random,
  workbook: WorkbookSnapshot,
): { workbook: WorkbookSnapshot; made: string[]; places: string[] } {
  const names = EDIT_NAMES.filter(() => random.chance(EDIT_SHARE));
  const made: string[] = [];
  const places: string[] = [];
  const sheets = workbook.sheets.map((sheet) =>
    names.reduce((own, name) => {
      const edit = EDITS[name](random, own);
      if (edit.sheet !== own) made.push(name);
      places.push(...edit.wanted);
      return edit.sheet;
    }, sheet),
  );
  return { workbook: { ...workbook, sheets }, made, places };
}

/** Two versions of a workbook, told as they were made. */
export interface ComparedPair {
  readonly made: readonly string[];
  /** Places of the first version that say something else in the second; "ny" for each that it had not. */
  readonly wanted: readonly string[];
  /** Those the comparison names. */
  readonly found: readonly string[];
  /** How many of the places wanted are figures. */
  readonly figures: number;
  readonly changes: readonly CaseChange[];
}

/** A pair of chance, the same for the same seed. */
export function comparedPair(subject: Subject, seed: number): ComparedPair {
  const random = randomOf(seed);
  const isChanged = random.chance(0.7);
  const figures = isChanged
    ? changedFigures(random, subject)
    : { workbook: subject.workbook, places: new Set<string>() };
  const { workbook, made: edits, places } = edited(random, figures.workbook);
  const made = random.some(NO_CHANGE_NAMES, random.between(1, 3));
  const sheets = workbook.sheets.map((sheet) => made.reduce((own, name) => NO_CHANGES[name](random, own), sheet));
  const { changes } = compareWorkbooks(subject.workbook, { ...workbook, sheets });
  const found = changes.map(({ beforeAt }) => (beforeAt ? `${beforeAt.sheet}!${toA1(beforeAt)}` : "ny"));
  return {
    made: [...(isChanged ? [FIGURES] : []), ...edits, ...made],
    wanted: [...figures.places, ...places].sort(),
    found: [...found].sort(),
    figures: figures.places.size,
    changes,
  };
}
