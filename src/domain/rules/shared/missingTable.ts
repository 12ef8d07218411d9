import type { ControlArea } from "../../case/caseModel.ts";
import type { Block, FoundRow, FoundTable, TableRole } from "../../recognition/foundTable.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { filledItems, hasRole, summaryOf } from "../../reconciliation/summary.ts";
import { type Observation, type Place, placeIn } from "../rule.ts";

/** A table that the form asks for because of what Tabel 1 says. */
export interface WantedTable {
  readonly block: Block;
  /** The money that calls for the table. */
  readonly isCalledForBy: (row: FoundRow) => boolean;
  readonly isIt: (table: FoundTable) => boolean;
  /** One of these is there: a sheet with Tabel 1 alone is not finished, and nothing is missed yet. */
  readonly beside: readonly TableRole[];
  /** Tabel 1 as a whole, or the first row that calls for it. */
  readonly at: "summary" | "row";
}

/** Tabel D shares out the investments on anlæg, Tabel E those on service. */
export function distributionOf(area: ControlArea): WantedTable {
  return {
    block: "implementation",
    isCalledForBy: ({ controlArea }) => controlArea === area,
    isIt: ({ role, controlArea }) => role === "investmentDistribution" && (controlArea ?? area) === area,
    beside: ["netEffect", "operation", "grossSaving", "investmentDistribution"],
    at: "row",
  };
}

/** The wanted table where it is missing: one observation, or none. */
export function observedMissing<More extends object>(tables: CaseTables, wanted: WantedTable, more: More): Observation<More & { tabel: string }>[] {
  const summary = summaryOf(tables);
  if (!summary || tables.some(wanted.isIt) || !hasRole(tables, ...wanted.beside)) return [];
  const row = filledItems(summary, wanted.block).find(wanted.isCalledForBy);
  if (!row) return [];
  const at: Place = placeIn(summary, wanted.at === "summary" ? summary.captionAt : row.labelAt);
  return [{ at, facts: { ...more, tabel: summary.name }, expected: null, found: null }];
}
