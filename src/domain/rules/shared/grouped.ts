import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { type Place, placeIn } from "../rule.ts";

/** The same thing seen in several cells is said once, at the first of them. */
export interface Grouped {
  readonly first: FoundCell;
  readonly count: string;
  readonly at: Place;
  readonly related: readonly Place[];
}

export function grouped(table: FoundTable, cells: readonly FoundCell[]): Grouped | null {
  const [first, ...others] = cells;
  if (!first) return null;
  return {
    first,
    count: String(cells.length),
    at: placeIn(table, first.at),
    related: others.map(({ at }) => placeIn(table, at)),
  };
}
