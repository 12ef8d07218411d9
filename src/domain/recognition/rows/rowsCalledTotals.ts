import type { BareRow } from "../cells/bareRow.ts";
import { controlAreaOf } from "../cells/words.ts";
import { addTo, figuresOf, fitOf, isSum } from "./rowSums.ts";

const asItem = (row: BareRow): BareRow => ({
  ...row,
  kind: "item",
  totalRole: null,
  controlArea: controlAreaOf(row.controlAreaText ?? ""),
});

const isBorder = ({ kind }: BareRow): boolean => kind === "total" || kind === "section";

/** It says its control area itself, as a row does, and nothing stands above it that it could add. */
function addsNothing(rows: readonly BareRow[], index: number): boolean {
  const { kind, totalRole, controlAreaText } = rows[index]!;
  if (kind !== "total" || totalRole !== "table" || !controlAreaText) return false;
  const above = rows.slice(0, index);
  return !above.slice(above.findLastIndex(isBorder) + 1).some((row) => row.kind === "item");
}

/** The next total adds the candidates as rows, and is no sum without them. */
function areAdded(rows: readonly BareRow[], candidates: ReadonlySet<BareRow>, total: number): boolean {
  const above = rows.slice(0, total);
  const own = above.slice(above.findLastIndex((row) => isBorder(row) && !candidates.has(row)) + 1);
  const [without, withThem]: [number[], number[]] = [[], []];
  for (const row of own) {
    if (row.kind === "item") addTo(without, figuresOf(row));
    if (row.kind === "item" || candidates.has(row)) addTo(withThem, figuresOf(row));
  }
  const stated = figuresOf(rows[total]!);
  return isSum(fitOf(stated, withThem)) && !isSum(fitOf(stated, without));
}

/**
 * "Forløb i alt" below "Antal forløb" and "Pris pr. forløb", with a control area of its own, is what the forløb cost: a
 * row, where the total below counts it.
 */
export function withRowsCalledTotals(rows: readonly BareRow[]): BareRow[] {
  const candidates = new Set(rows.filter((_, index) => addsNothing(rows, index)));
  if (candidates.size === 0) return [...rows];
  const settled = new Set<BareRow>();
  rows.forEach((row, index) => {
    if (row.kind !== "total" || candidates.has(row)) return;
    const own = rows.slice(0, index).filter((other) => candidates.has(other) && !settled.has(other));
    if (own.length > 0 && areAdded(rows, new Set(own), index)) own.forEach((other) => settled.add(other));
  });
  return rows.map((row) => (settled.has(row) ? asItem(row) : row));
}
