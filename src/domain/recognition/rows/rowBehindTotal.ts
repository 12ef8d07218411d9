import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { amountCell, amountOf } from "../cells/amountCell.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { isTotalLabel } from "../cells/words.ts";
import { isBlankRow } from "../headings/tableColumns.ts";
import { firstText } from "../sheet/sheetOutline.ts";
import type { TableStart } from "../sheet/tableStart.ts";
import { beginsTurned, rowAfter } from "./gaps.ts";
import { addTo, type Fit, fitOf, isNearlySum, isSum } from "./rowSums.ts";
import { isAsideByWords } from "./rowWords.ts";

/** The row's figures under the years. */
const figuresIn = (sheet: SheetSnapshot, { header }: TableStart, row: number): number[] =>
  header.years.map(({ column }) => amountOf(amountCell(sheet, { row, column }))?.toNumber() ?? 0);

function sumIn(sheet: SheetSnapshot, start: TableStart, rows: readonly number[]): number[] {
  const sums: number[] = [];
  for (const row of rows) {
    const label = firstText(sheet, row, start.band)?.text ?? "";
    if (!isTotalLabel(label) && !isAsideByWords(label)) addTo(sums, figuresIn(sheet, start, row));
  }
  return sums;
}

/** The rows behind a gap until the next one. */
function block(sheet: SheetSnapshot, { band }: TableStart, from: number, end: number): number[] {
  const rows: number[] = [];
  for (let row = from; row <= end && !isBlankRow(sheet, row, band); row += 1) rows.push(row);
  return rows;
}

/** The blocks behind a total that may belong to it. */
const MOST_BLOCKS = 4;

function blocksBehind(sheet: SheetSnapshot, start: TableStart, blank: number, end: number): number[][] {
  const blocks: number[][] = [];
  let next = rowAfter(sheet, start.band, blank, end);
  while (next !== null && blocks.length < MOST_BLOCKS) {
    const rows = block(sheet, start, next, end);
    blocks.push(rows);
    next = rowAfter(sheet, start.band, next + rows.length, end);
  }
  const turned = blocks.findIndex((rows) => beginsTurned(sheet, rows, start.band));
  return (turned < 0 ? blocks : blocks.slice(0, turned)).filter((rows) => rows.length > 0);
}

const isTotalAt = (sheet: SheetSnapshot, { band }: TableStart, row: number): boolean =>
  isTotalLabel(firstText(sheet, row, band)?.text ?? "");

const FEWEST_GROUPS = 2;

/** The last row behind adds the totals of the groups above and behind the gap, whatever it is called. */
function addsGroups(
  sheet: SheetSnapshot,
  start: TableStart,
  above: readonly number[],
  behind: readonly number[],
): boolean {
  const last = behind.findLast((row) => hasFigures(sheet, row, start.header.years));
  const groups = behind.filter((row) => row !== last && isTotalAt(sheet, start, row));
  const added = [...above, ...groups];
  if (last === undefined || added.length < FEWEST_GROUPS) return false;
  const sums: number[] = [];
  for (const row of added) addTo(sums, figuresIn(sheet, start, row));
  const fit = fitOf(figuresIn(sheet, start, last), sums);
  return isSum(fit) || (isTotalAt(sheet, start, last) && isNearlySum(fit));
}

/**
 * Behind a total the rows go on where the figures say so: a total below adds them to the one above, or the one
 * above adds them too.
 */
export function rowBehindTotal(
  sheet: SheetSnapshot,
  start: TableStart,
  rows: readonly number[],
  blank: number,
  end: number,
): number | null {
  const isTotal = (row: number): boolean => isTotalAt(sheet, start, row);
  const above = rows.findLast(isTotal);
  if (above === undefined) return null;
  const fit = (total: number, added: readonly number[], more: readonly number[]): Fit => {
    const sums = [...more];
    addTo(sums, sumIn(sheet, start, added));
    return fitOf(figuresIn(sheet, start, total), sums);
  };
  const without = fit(above, rows, []);
  /** A sum but for one year, that was one without them, is none because of them. */
  const addsBehind = (whole: Fit): boolean => isSum(whole) && whole.agree > without.agree;
  const behind: number[] = [];
  for (const own of blocksBehind(sheet, start, blank, end)) {
    behind.push(...own);
    if (!own.some((row) => hasFigures(sheet, row, start.header.years))) return null;
    const below = behind.findLast(isTotal);
    const added = [...rows.filter((row) => row > above), ...behind];
    const goesOn =
      below === undefined
        ? addsBehind(fit(above, [...rows, ...behind], []))
        : isSum(fit(below, added, figuresIn(sheet, start, above)));
    if (goesOn || addsGroups(sheet, start, rows.filter(isTotal), behind)) return behind[0]!;
  }
  return null;
}
