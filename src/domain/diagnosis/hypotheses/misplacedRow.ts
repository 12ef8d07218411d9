import type { FoundRow, FoundTable, TableRole } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { leadingTable } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { SheetState } from "../sheetState.ts";
import { MISPLACED_PRICE } from "./attributePrices.ts";
import { areAlike, yearsOf } from "./brokenVectors.ts";
import { type Doubt, isDoubtful, type TableAssumed } from "./hypothesis.ts";

/** They print the rows of Tabel 1 again, each those of its own control area. */
const BY_AREA: readonly TableRole[] = ["permanentChanges", "investments"];
const MOST_ROWS = 5;

/** The one row of the source that it is, by its name, or by its amounts where none has its name. */
function twinOf(state: SheetState, source: FoundTable, table: FoundTable, row: FoundRow): FoundRow | null {
  const items = itemsOf(source);
  const named = items.filter(({ label }) => labelKey(label) === labelKey(row.label));
  const amounts = yearsOf(state, table, row);
  const alike = (own: FoundRow): boolean => areAlike(yearsOf(state, source, own), amounts, 1);
  const [twin, ...others] = named.length > 0 ? named : items.filter(alike);
  return amounts.size > 0 && twin && others.length === 0 ? twin : null;
}

function inTable(doubt: Doubt, source: FoundTable, table: FoundTable): TableAssumed[] {
  const { state } = doubt;
  return itemsOf(table)
    .filter((row) => isDoubtful(doubt, row))
    .flatMap((row): TableAssumed[] => {
      const twin = twinOf(state, source, table, row);
      const area = twin?.controlArea ?? null;
      if (!twin || area === null || area === table.controlArea) return [];
      const to = state.tables.find(({ role, controlArea }) => role === table.role && controlArea === area) ?? null;
      const repair = { what: "misplacedRow", table, rows: [row], source, twin, to } as const;
      return [{ kind: "table", repair, price: MISPLACED_PRICE }];
    });
}

/**
 * A row that stands in Tabel 3 and is anlæg in Tabel 1: moved by hand, or left where it was when its area was changed.
 * The totals of both tables have followed, and everything else agrees with Tabel 1.
 */
export function misplacedRowHypotheses(doubt: Doubt): TableAssumed[] {
  const source = leadingTable(doubt.state.tables);
  if (!source) return [];
  return doubt.state.tables
    .filter(({ role, controlArea }) => BY_AREA.includes(role) && controlArea !== null)
    .flatMap((table) => inTable(doubt, source, table))
    .slice(0, MOST_ROWS);
}
