import type { BareRow } from "../cells/bareRow.ts";
import { figuresOf, fitOf, isSum, sumOfRows } from "./rowSums.ts";

const isItem = ({ kind }: BareRow): boolean => kind === "item";
const isBareNote = ({ kind, aside }: BareRow): boolean => kind === "note" && aside === null;

/** A heading that holds the sum of what stands below it. */
const isHead = ({ kind, totalRole }: BareRow): boolean => kind === "section" && totalRole !== null;

const addsUp = (row: BareRow, parts: readonly BareRow[]): boolean => isSum(fitOf(figuresOf(row), sumOfRows(parts)));

/** One row alike below the rows of another total may be chance; where none stands above, a total has its rows below. */
const FEWEST_PARTS = 2;

/** The rows right above are those of a heading that stands over them, and no rows of this total. */
function areRowsOfHead(above: readonly BareRow[]): boolean {
  const opener = above.findLast((row) => !isItem(row) && row.kind !== "note");
  return opener !== undefined && isHead(opener);
}

function isHeadOfRows(rows: readonly BareRow[], index: number): boolean {
  const [above, after] = [rows.slice(0, index), rows.slice(index + 1)];
  const below = after.find((row) => !isBareNote(row));
  const before = above.findLast(({ kind }) => kind !== "note");
  if (!below || !isItem(below) || (before && isItem(before) && !areRowsOfHead(above))) return false;
  const end = after.findIndex(({ kind }) => kind !== "item" && kind !== "note");
  const parts = (end < 0 ? after : after.slice(0, end)).filter(isItem);
  const isOwn = parts.length >= FEWEST_PARTS || !before || areRowsOfHead(above) || !above.some(isItem);
  return isOwn && addsUp(rows[index]!, parts);
}

/** "Udgifter i alt" above "Service i alt" and "Anlæg i alt", each above its rows: it adds those headings. */
function isHeadOfHeads(rows: readonly BareRow[], index: number): boolean {
  const after = rows.slice(index + 1).filter((row) => !isBareNote(row));
  if (rows.slice(0, index).some(isItem) || !after[0] || !isHead(after[0])) return false;
  const end = after.findIndex(({ kind }) => kind === "total");
  return addsUp(rows[index]!, (end < 0 ? after : after.slice(0, end)).filter(isHead));
}

const FEWEST_SHARES = 2;
const isPart = ({ aside }: BareRow): boolean => aside === "part";

/** "Samlede udgifter" over "heraf service" and "heraf anlæg" that make it up, in a table of no other rows: these are its rows. */
function withPartsAsRows(rows: readonly BareRow[]): readonly BareRow[] {
  if (rows.some(isItem)) return rows;
  const parts = rows.filter(isPart);
  const totals = rows.filter(({ kind }) => kind === "total");
  const first = rows.findIndex(isPart);
  if (
    parts.length < FEWEST_SHARES ||
    totals.length !== 1 ||
    rows[first - 1] !== totals[0] ||
    !addsUp(totals[0]!, parts)
  )
    return rows;
  return rows.map((row) => (isPart(row) ? { ...row, kind: "item", aside: null } : row));
}

/** "Udgifter i alt" above the rows that it adds is a heading with their sum; one wrong year does not hide it. */
export function withTotalsAbove(rows: readonly BareRow[]): BareRow[] {
  const result = [...withPartsAsRows(rows)];
  for (const is of [isHeadOfRows, isHeadOfHeads])
    for (const [index, row] of rows.entries())
      if (row.kind === "total" && is(result, index)) result[index] = { ...row, kind: "section" };
  return result;
}
