import type { FoundTable } from "../recognition/foundTable.ts";
import { type Pair, pairedByKeys } from "./pairs.ts";

/** A year column of two tables, by its number in each; null in a table that has none like it. */
export interface ColumnPair {
  /** As the newer table calls it where it has it. */
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

interface Named {
  readonly index: number;
  readonly name: string;
}

/** "2026", and "2026 · nr. 2" where a year is printed twice. */
function namedColumns({ yearColumns }: FoundTable): Named[] {
  const seen = new Map<number, number>();
  return yearColumns.map(({ year, goesOn }, index) => {
    const count = (seen.get(year) ?? 0) + 1;
    seen.set(year, count);
    return { index, name: count === 1 ? String(year) : `${year} ${goesOn ? "og frem" : `· nr. ${count}`}` };
  });
}

export const columnNames = (table: FoundTable): string[] => namedColumns(table).map(({ name }) => name);

const pairOf = (before: Named | null, after: Named | null): ColumnPair => ({
  name: (after ?? before)?.name ?? "",
  before: before?.index ?? null,
  after: after?.index ?? null,
});

const inOrder = (pairs: readonly ColumnPair[]): ColumnPair[] =>
  [...pairs].sort((one, other) => (one.after ?? one.before ?? 0) - (other.after ?? other.before ?? 0));

/** The same year is the same column; so are two that stand alone between the same neighbours, under another year. */
function byYear(before: readonly Named[], after: readonly Named[]): ColumnPair[] {
  const { pairs, removed, added } = pairedByKeys(before, after, [({ name }) => name]);
  const gapOf = (index: number, side: keyof Pair<Named>): number =>
    pairs.filter((pair) => pair[side].index < index).length;
  const inGap = (things: readonly Named[], side: keyof Pair<Named>, gap: number): Named[] =>
    things.filter(({ index }) => gapOf(index, side) === gap);
  const others = Array.from({ length: pairs.length + 1 }, (_, gap) => {
    const [gone, come] = [inGap(removed, "before", gap), inGap(added, "after", gap)];
    if (gone.length === come.length) return gone.map((own, index) => pairOf(own, come[index] ?? null));
    return [...gone.map((own) => pairOf(own, null)), ...come.map((own) => pairOf(null, own))];
  });
  return inOrder([...pairs.map((pair) => pairOf(pair.before, pair.after)), ...others.flat()]);
}

/** The ways in which the year columns of two tables may be each other's, the likeliest first. */
export function columnPairings(tables: Pair<FoundTable>): ColumnPair[][] {
  const [before, after] = [namedColumns(tables.before), namedColumns(tables.after)];
  const isSame = before.length === after.length && before.every(({ name }, index) => after[index]?.name === name);
  const byPlace = (): ColumnPair[] => after.map((own, index) => pairOf(before[index] ?? null, own));
  const known = byYear(before, after);
  return isSame || before.length !== after.length ? [known] : [known, byPlace()];
}
