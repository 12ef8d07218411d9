import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/text.ts";

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

const sizeAt = (cells: readonly FoundCell[], column: number): Amount => (cells[column] && amountOf(cells[column])) ?? Amount.zero;

/** Alike in all years but one, and not for want of amounts. */
function areAlike(left: FoundRow, right: FoundRow, columns: readonly number[]): boolean {
  const pairs = columns.flatMap((at, column) => (at < 0 ? [] : [[sizeAt(left.amounts, column), sizeAt(right.amounts, at)] as const]));
  const equal = pairs.filter(([one, other]) => one.equals(other));
  return equal.length >= pairs.length - 1 && equal.some(([one]) => !one.isZero());
}

/** Rows under other names whose amounts say that they are the same: each the only one that fits the other. */
function lookalikes(left: readonly FoundRow[], right: readonly FoundRow[], columns: readonly number[]): TwinPair[] {
  if (left.length > MOST_COMPARED || right.length > MOST_COMPARED) return [];
  const fits = left.map((row) => right.filter((other) => areAlike(row, other, columns)));
  return left.flatMap((row, index) => {
    const [only, ...more] = fits[index]!;
    const wanted = fits.filter((candidates) => only !== undefined && candidates.includes(only)).length;
    return only && more.length === 0 && wanted === 1 ? [[row, only] as const] : [];
  });
}

/** Which rows of one table are which rows of the other; `columns`: the other's column of each year, -1 where it has none. */
export function twinsOf(left: readonly FoundRow[], right: readonly FoundRow[], columns: readonly number[]): TwinPair[] {
  const named = namesakes(left, right);
  const taken = new Set(named.flat());
  const rest = (rows: readonly FoundRow[]): FoundRow[] => rows.filter((row) => !taken.has(row));
  return [...named, ...lookalikes(rest(left), rest(right), columns)];
}
