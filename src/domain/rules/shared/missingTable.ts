import { CONTROL_AREAS, type ControlArea } from "../../case/caseModel.ts";
import type { Draw, FormTable, FormTableId } from "../../form/formTable.ts";
import { formTable } from "../../form/formTables.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { type CaseTables, leadingTable } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import { signOf } from "../../reconciliation/sources.ts";
import { hasRole, rowSum } from "../../reconciliation/summary.ts";
import { type Observation, placeIn } from "../rule.ts";

/** What a message says of a table the form asks for. */
export interface MissingFacts {
  /** The table whose money calls for it. */
  readonly tabel: string;
  /** "service"; "" where it speaks of every control area. */
  readonly omraade: string;
}

/** One table of the form for one control area, where it has one. */
interface Wanted {
  readonly form: FormTable;
  readonly draws: Draw;
  readonly area: ControlArea | null;
}

/** A table that draws from no other is never called for by one. */
function wantedOf(id: FormTableId): Wanted[] {
  const form = formTable(id);
  const { draws, area } = form;
  if (!draws) return [];
  return area === "each" ? CONTROL_AREAS.map((one) => ({ form, draws, area: one })) : [{ form, draws, area }];
}

/** A table that does not say its control area may be the one. */
const isIt = ({ wholeRole, controlArea }: FoundTable, { form, area }: Wanted): boolean =>
  wholeRole === form.role && (area === null || (controlArea ?? area) === area);

function isOfSign(row: FoundRow, sign: Draw["sign"]): boolean {
  if (sign === null) return true;
  const sum = rowSum(row);
  return signOf(row) === sign && (sign === 1 ? sum.isPositive() : sum.isNegative());
}

function callsFor(row: FoundRow, { draws: { block, sign }, area }: Wanted): boolean {
  if ((block !== null && row.block !== block) || (area !== null && row.controlArea !== area)) return false;
  return hasAnyAmount(row) && isOfSign(row, sign);
}

/**
 * Where the tables of the form are missing: at the first row that calls for one of an area, else at the whole
 * table.
 */
export function observedMissing(tables: CaseTables, ...ids: readonly FormTableId[]): Observation<MissingFacts>[] {
  const leading = leadingTable(tables);
  if (!leading) return [];
  const wanted = ids.flatMap(wantedOf).filter(({ draws }) => draws.source === leading.role);
  return wanted.flatMap((one) => {
    if (tables.some((table) => isIt(table, one)) || !hasRole(tables, ...one.form.missedBeside)) return [];
    const row = itemsOf(leading).find((item) => callsFor(item, one));
    if (!row) return [];
    const facts = { tabel: leading.name, omraade: one.area?.toLowerCase() ?? "" };
    const at = placeIn(leading, one.area === null ? leading.captionAt : row.labelAt);
    return [{ at, facts, expected: null, found: null }];
  });
}
