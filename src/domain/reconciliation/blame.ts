import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { type Culprit, culprits } from "./culprits.ts";
import type { Equation, SheetCell } from "./equations.ts";

/** The equations that are told by one cell of their left side, and those that any of their cells may tell. */
const BY_TOTAL: readonly Equation["kind"][] = ["sum", "rowTotal"];

const index = new WeakMap<CaseTables, ReadonlyMap<string, ReadonlyMap<FoundCell, Culprit>>>();

function indexOf(tables: CaseTables): ReadonlyMap<string, ReadonlyMap<FoundCell, Culprit>> {
  const byKind = new Map<string, Map<FoundCell, Culprit>>();
  for (const culprit of culprits(tables)) {
    for (const { equation } of culprit.against) {
      const { kind, left, right } = equation;
      const own = byKind.get(kind) ?? new Map<FoundCell, Culprit>();
      for (const cell of BY_TOTAL.includes(kind) ? left : [...left, ...right]) own.set(cell, culprit);
      byKind.set(kind, own);
    }
  }
  return byKind;
}

/** Who is to blame for a promise that a cell takes part in (a total: for its own sum); null where nobody is sure. */
export function culpritBehind(tables: CaseTables, kind: Equation["kind"], cell: FoundCell): Culprit | null {
  const known = index.get(tables) ?? indexOf(tables);
  index.set(tables, known);
  return known.get(kind)?.get(cell) ?? null;
}

/** What does not add up because of the culprit, other than the cell itself. */
export function consequencesOf({ cell, against }: Culprit): SheetCell[] {
  const shown = against.flatMap(({ equation }) => equation.shownBy ?? []).filter((other) => other.cell !== cell);
  return [...new Map(shown.map((other) => [other.cell, other])).values()];
}
