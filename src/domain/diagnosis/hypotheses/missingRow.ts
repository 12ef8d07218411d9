import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { lineAt } from "../../recognition/lineAt.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { SheetState } from "../sheetState.ts";
import { repairKey } from "../tableRepair.ts";
import { areAlike, brokenVectors, yearsOf } from "./brokenVectors.ts";
import type { Doubt, TableAssumed } from "./hypothesis.ts";

/** A whole line left out, or deleted in one of two tables. */
const MISSING_PRICE = 4;
const MOST_ROWS = 60;

function hasYearsOf(source: FoundTable, table: FoundTable): boolean {
  const years = new Set(source.yearColumns.map(({ year }) => year));
  return table.yearColumns.every(({ year }) => years.has(year));
}

/**
 * A row that is there under its name is not missing, whatever kind of row it is taken for; of a row that was emptied
 * the name alone is left, and it looks like a heading.
 */
function notNamedIn(table: FoundTable, rows: readonly FoundRow[]): FoundRow[] {
  const names = new Set(table.rows.filter(hasAnyAmount).map(({ label }) => labelKey(label)));
  return rows.filter(({ label }) => !names.has(labelKey(label)));
}

/** The rows of the source that the table has under no name, and with no amounts. */
function withoutTwin(state: SheetState, table: FoundTable, source: FoundTable): FoundRow[] {
  const strangers = notNamedIn(source, itemsOf(table)).map((row) => yearsOf(state, table, row));
  return notNamedIn(table, itemsOf(source).filter(hasAnyAmount)).filter((row) => {
    const amounts = yearsOf(state, source, row);
    return !strangers.some((own) => areAlike(own, amounts, 1));
  });
}

function isComparable(table: FoundTable): boolean {
  return !isByCommittee(table) && table.rows.length <= MOST_ROWS && table.role !== "unknown";
}

/**
 * A row that one table has and the other has not, where the other's total, or what the two must agree on, is off
 * by just that row in every year.
 */
export function missingRowHypotheses(doubt: Doubt): TableAssumed[] {
  const { state } = doubt;
  const vectors = brokenVectors(doubt);
  const tables = state.tables.filter(isComparable);
  const found = new Map<string, TableAssumed>();
  for (const { constraint, byYear } of vectors) {
    if (constraint.kind !== "sum" && constraint.kind !== "source") continue;
    const { table } = constraint;
    if (!tables.includes(table)) continue;
    const isCounted = constraint.kind === "sum";
    const countedBy = isCounted ? lineAt(table, constraint.shownBy.cell.at) : null;
    for (const source of tables.filter((own) => own.role !== table.role && hasYearsOf(own, table))) {
      for (const twin of withoutTwin(state, table, source)) {
        if (!areAlike(byYear, yearsOf(state, source, twin), isCounted ? 1 : -1)) continue;
        const repair = { what: "missingRow", table, twin, source, countedBy } as const;
        found.set(repairKey(repair), { kind: "table", repair, price: MISSING_PRICE });
      }
    }
  }
  return [...found.values()];
}
