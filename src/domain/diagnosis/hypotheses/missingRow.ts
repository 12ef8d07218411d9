import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount, isByCommittee } from "../../reconciliation/committees.ts";
import { labelKey } from "../../recognition/text.ts";
import type { SheetState } from "../sheetState.ts";
import { areOpposite, brokenVectors, yearsOf } from "./brokenVectors.ts";
import type { TableAssumed } from "./hypothesis.ts";

/** A whole line left out, or deleted in one of two tables. */
const MISSING_PRICE = 4;
const FEWEST_YEARS = 2;
const MOST_ROWS = 60;

function hasYearsOf(source: FoundTable, table: FoundTable): boolean {
  const years = new Set(source.yearColumns.map(({ year }) => year));
  return table.yearColumns.every(({ year }) => years.has(year));
}

/** The rows of the source that the table has under no name, and with no amounts. */
function withoutTwin(state: SheetState, table: FoundTable, source: FoundTable): FoundRow[] {
  const own = itemsOf(table);
  const names = new Set(own.map(({ label }) => labelKey(label)));
  const held = own.map((row) => yearsOf(state, table, row));
  return itemsOf(source).filter((row) => {
    const amounts = yearsOf(state, source, row);
    return hasAnyAmount(row) && !names.has(labelKey(row.label)) && !held.some((one) => areOpposite(one, amounts, 1));
  });
}

function isComparable(table: FoundTable): boolean {
  return !isByCommittee(table) && table.rows.length <= MOST_ROWS && table.role !== "unknown";
}

/**
 * A row that one table has and the other has not, where the other's total, or what the two must agree on, is off
 * by just that row in every year.
 */
export function missingRowHypotheses(state: SheetState): TableAssumed[] {
  const vectors = brokenVectors(state).filter(({ byYear }) => byYear.size >= FEWEST_YEARS);
  const tables = state.tables.filter(isComparable);
  const found = new Map<string, TableAssumed>();
  for (const { constraint, byYear } of vectors) {
    if (constraint.kind !== "sum" && constraint.kind !== "source") continue;
    const table = tables.find((own) => own === constraint.table);
    for (const source of table ? tables.filter((own) => own !== table && own.role !== table.role) : []) {
      if (!hasYearsOf(source, table!)) continue;
      for (const twin of withoutTwin(state, table!, source)) {
        const held = yearsOf(state, source, twin);
        const isCounted = constraint.kind === "sum";
        if (!areOpposite(byYear, held, isCounted ? 1 : -1)) continue;
        const repair = { what: "missingRow", table: table!, twin, source, isCounted } as const;
        found.set(`${table!.name} ${twin.row} ${isCounted}`, { kind: "table", repair, price: MISSING_PRICE });
      }
    }
  }
  return [...found.values()];
}
