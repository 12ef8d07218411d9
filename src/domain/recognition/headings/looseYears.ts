import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { isBlankAt } from "../cells/tidyText.ts";
import { looseYearOf, yearsAfterBudget } from "./yearCell.ts";
import { goesOnIn, type StatedYear } from "./yearText.ts";

/** Merged headings leave so many blank cells between two years. */
const WIDEST_BLANK = 3;

type Years = ReadonlyMap<number, number>;

/** The nearest column to one side with anything in it. */
function beside(sheet: SheetSnapshot, row: number, column: number, step: 1 | -1): number {
  let next = column + step;
  for (let blanks = 0; blanks < WIDEST_BLANK && isBlankAt(sheet, row, next); blanks += 1) next += step;
  return next;
}

/** The year before or after stands beside, be it behind more columns of the same year. */
function isInStep(sheet: SheetSnapshot, row: number, column: number, years: Years): boolean {
  const year = years.get(column)!;
  return ([-1, 1] as const).some((step) => {
    let next = beside(sheet, row, column, step);
    while (years.get(next) === year) next = beside(sheet, row, next, step);
    return years.get(next) === year + step;
  });
}

/** "BF 2026 | BO 1 | BO 2": the years after the budget's own are counted from it. */
function countedYears(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
  stated: Years,
): Map<number, number> {
  const years = new Map(stated);
  const [first] = [...stated.values()];
  for (const column of columns) {
    const after = years.has(column) ? null : yearsAfterBudget(cellAt(sheet, { row, column }));
    if (after === null || first === undefined) continue;
    if (years.get(beside(sheet, row, column, -1)) === first + after - 1) years.set(column, first + after);
  }
  return years;
}

/**
 * Headings whose words no list knows ("Etape 2 – 2027", "2026 (note 3)") are years where the ones beside them
 * are the year before or after.
 */
export function withLooseYears(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
  stated: ReadonlyMap<number, StatedYear>,
): ReadonlyMap<number, StatedYear> {
  const loose = columns.flatMap((column) => {
    const year = stated.has(column) ? null : looseYearOf(cellAt(sheet, { row, column }));
    return year === null ? [] : [[column, year] as const];
  });
  const known = new Map([...stated].map(([column, { year }]) => [column, year]));
  const all = countedYears(sheet, row, columns, new Map([...known, ...loose].sort(([one], [other]) => one - other)));
  if (all.size === stated.size) return stated;
  const found = new Map(stated);
  for (const [column, year] of all) {
    if (found.has(column) || !isInStep(sheet, row, column, all)) continue;
    const { value } = cellAt(sheet, { row, column });
    found.set(column, { year, goesOn: value.kind === "text" && goesOnIn(value.text) });
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}
