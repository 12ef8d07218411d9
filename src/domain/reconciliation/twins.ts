import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import { controlAreaOf } from "../recognition/cells/words.ts";
import type { ControlArea } from "../case/caseModel.ts";
import { committeeOf } from "./committees/committeesOfRows.ts";

/** The same row in two tables. */
export type TwinPair = readonly [FoundRow, FoundRow];

/** Rows beyond this many are matched by name only: comparing each with each takes too long. */
const MOST_COMPARED = 100;

function byLabel(rows: readonly FoundRow[]): Map<string, FoundRow | null> {
  const found = new Map<string, FoundRow | null>();
  for (const row of rows) found.set(labelKey(row.label), found.has(labelKey(row.label)) ? null : row);
  return found;
}

/** Rows that bear the same name in both, where neither has the name twice. */
function namesakes(left: readonly FoundRow[], right: readonly FoundRow[]): TwinPair[] {
  const others = byLabel(right);
  return [...byLabel(left)].flatMap(([key, row]) => {
    const twin = others.get(key);
    return row && twin ? [[row, twin] as const] : [];
  });
}

const sizeAt = (cells: readonly FoundCell[], column: number): Amount =>
  (cells[column] && amountOf(cells[column])) ?? Amount.zero;

/** Alike in all years but one, and not for want of amounts. */
function areAlike(left: FoundRow, right: FoundRow, columns: readonly number[]): boolean {
  const pairs = columns.flatMap((at, column) =>
    at < 0 ? [] : [[sizeAt(left.amounts, column), sizeAt(right.amounts, at)] as const],
  );
  const equal = pairs.filter(([one, other]) => one.equals(other));
  return equal.length >= pairs.length - 1 && equal.some(([one]) => !one.isZero());
}

/** "Økonomiudvalget, finansposter" says its area in its name. */
const areaOf = (row: FoundRow): ControlArea | null =>
  row.controlArea ?? (committeeOf(row) ? controlAreaOf(row.label) : null);

const differ = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;

/** Rows of two control areas or two committees: whatever their amounts, they are not the same row. */
const areOthers = (left: FoundRow, right: FoundRow): boolean =>
  differ(areaOf(left), areaOf(right)) || differ(committeeOf(left)?.id ?? null, committeeOf(right)?.id ?? null);

/** Rows under other names whose amounts say that they are the same: each the only one that fits the other. */
function lookalikes(left: readonly FoundRow[], right: readonly FoundRow[], columns: readonly number[]): TwinPair[] {
  if (left.length > MOST_COMPARED || right.length > MOST_COMPARED) return [];
  const fits = left.map((row) => right.filter((other) => !areOthers(row, other) && areAlike(row, other, columns)));
  return left.flatMap((row, index) => {
    const [only, ...more] = fits[index]!;
    const wanted = fits.filter((candidates) => only !== undefined && candidates.includes(only)).length;
    return only && more.length === 0 && wanted === 1 ? [[row, only] as const] : [];
  });
}

const SHORTEST_START = 5;

/** One name begins with the other: "Undervisning" and "Undervisning af skoler". */
function startsAlike(left: FoundRow, right: FoundRow): boolean {
  const [short = "", long = ""] = [labelKey(left.label), labelKey(right.label)].sort(
    (one, other) => one.length - other.length,
  );
  return short.length >= SHORTEST_START && long.startsWith(short);
}

/** The last row on either side, where its name is like the other's or all others have found their twin. */
function lastOnes(left: readonly FoundRow[], right: readonly FoundRow[], others: number): TwinPair[] {
  const [one, other] = [left[0], right[0]];
  if (!one || !other || left.length > 1 || right.length > 1 || areOthers(one, other)) return [];
  return others > 0 || startsAlike(one, other) ? [[one, other]] : [];
}

/**
 * Which rows of one table are which rows of the other; `columns`: the other's column of each year, -1 where it
 * has none.
 */
export function twinsOf(left: readonly FoundRow[], right: readonly FoundRow[], columns: readonly number[]): TwinPair[] {
  const restOf = (rows: readonly FoundRow[], pairs: readonly TwinPair[]): FoundRow[] => {
    const taken = new Set(pairs.flat());
    return rows.filter((row) => !taken.has(row));
  };
  const named = namesakes(left, right);
  const found = [...named, ...lookalikes(restOf(left, named), restOf(right, named), columns)];
  return [...found, ...lastOnes(restOf(left, found), restOf(right, found), found.length)];
}
