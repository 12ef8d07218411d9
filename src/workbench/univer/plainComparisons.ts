import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * The engine (0.25.1, and 1.0.0 too) remembers the cells of a range that a formula has compared or added, the text "3"
 * as the number 3, and answers the next formula's comparison from that: (A1:A3="3") is another answer beside
 * (A1:A3=3), and Excel keeps the two apart always. So it is never asked, and every formula looks at the cells.
 */
export function comparePlainly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
