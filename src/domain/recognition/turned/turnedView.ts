import { type CellRange, type CellRef, parseA1, toA1 } from "../../workbook/address.ts";
import { BLANK_CELL, type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { squeezed, textAt } from "../cells/tidyText.ts";
import { kindByTitle } from "../headings/columnKinds.ts";
import { isUnitText } from "../cells/unitWords.ts";
import { controlAreaOf, isCaption } from "../cells/words.ts";
import { firstText } from "../sheet/sheetOutline.ts";
import type { YearRun } from "./yearRuns.ts";

/** A table with its years down the rows as a sheet of its own, laid the usual way, and where its cells really stand. */
export interface TurnedView {
  readonly sheet: SheetSnapshot;
  /** By the view's rows and columns. */
  readonly places: readonly (readonly CellRef[])[];
}

/** So many rows above the headings may name the table and its unit. */
const REACH = 4;

/** The caption and the unit above the headings, from top to bottom. */
function textsAbove(sheet: SheetSnapshot, { left, right, headings }: YearRun): CellRef[] {
  const found: CellRef[] = [];
  const top = headings[0]!;
  for (let row = top - 1; row >= Math.max(sheet.origin.row, top - REACH); row -= 1) {
    const first = firstText(sheet, row, { left: Math.min(left, sheet.origin.column), right });
    if (!first) continue;
    if (isCaption(first.text) || isUnitText(first.text)) found.unshift(first.at);
    if (isCaption(first.text)) break;
  }
  return found;
}

/** "Varige ændringer" over several lines: a heading of the rows, and no word about each. */
function isOverGroups(sheet: SheetSnapshot, row: number, { left, right }: YearRun): boolean {
  if (textAt(sheet, row, left) !== "") return false;
  const texts = Array.from({ length: right - left }, (_, index) => textAt(sheet, row, left + 1 + index));
  const said = texts.filter((text) => text !== "");
  return said.length < texts.length && said.some((text) => controlAreaOf(text) === null);
}

function placesOf(sheet: SheetSnapshot, run: YearRun): CellRef[][] {
  const { left, right, headings, firstYear, bottom } = run;
  const groups = headings.slice(0, -1).filter((row) => isOverGroups(sheet, row, run));
  const isArea = (row: number): boolean => kindByTitle(squeezed(textAt(sheet, row, left))) === "controlArea";
  const own = headings.filter((row) => !groups.includes(row));
  // The lines' names first, for a heading of rows stands in their column.
  const described = [...own.filter((row) => !isArea(row)), ...own.filter(isArea)];
  const years = Array.from({ length: bottom - firstYear + 1 }, (_, index) => firstYear + index);
  const lines = Array.from({ length: right - left + 1 }, (_, index) => left + index).flatMap((column) => [
    ...groups.filter((row) => textAt(sheet, row, column) !== "").map((row) => [{ row, column }]),
    [...described, ...years].map((row) => ({ row, column })),
  ]);
  return [...textsAbove(sheet, run).map((at) => [at]), ...lines];
}

/** A cell's own address in a formula; not in another sheet, and no part of a name. */
const REFERENCE = /(?<![\p{L}\p{N}_.!'$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(!])/gu;

/** The formula as it reads in the view: what it names there. */
function turned({ formula, ...cell }: Cell, inView: ReadonlyMap<string, CellRef>): Cell {
  const text = formula?.replace(REFERENCE, (own) => {
    const place = parseA1(own);
    const seen = place && inView.get(toA1(place));
    return seen ? toA1(seen) : own;
  });
  return { ...cell, formula: text ?? null };
}

function mergesIn({ merges }: SheetSnapshot, inView: ReadonlyMap<string, CellRef>): CellRange[] {
  return merges.flatMap(({ top, left, bottom, right }) => {
    const from = inView.get(toA1({ row: top, column: left }));
    const to = inView.get(toA1({ row: bottom, column: right }));
    return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });
}

/** Null where neither caption nor unit says that it is a table of money. */
export function turnedView(sheet: SheetSnapshot, run: YearRun): TurnedView | null {
  const places = placesOf(sheet, run);
  const corner = places.flat().filter(({ row }) => row < run.firstYear);
  const isTitled = corner.some((at) => isCaption(textAt(sheet, at.row, at.column)));
  if (!isTitled && !corner.some((at) => isUnitText(textAt(sheet, at.row, at.column)))) return null;
  const inView = new Map(
    places.flatMap((cells, row) => cells.map((place, column) => [toA1(place), { row, column }] as const)),
  );
  const width = Math.max(...places.map(({ length }) => length));
  const cells = places.map((own) =>
    Array.from({ length: width }, (_, column) =>
      own[column] ? turned(cellAt(sheet, own[column]), inView) : BLANK_CELL,
    ),
  );
  return {
    places,
    sheet: {
      name: sheet.name,
      visible: sheet.visible,
      protected: sheet.protected,
      origin: { row: 0, column: 0 },
      cells,
      hiddenRows: [],
      hiddenColumns: [],
      merges: mergesIn(sheet, inView),
    },
  };
}
