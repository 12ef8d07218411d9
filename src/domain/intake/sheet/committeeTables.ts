import type { ControlArea, LineKind } from "../../case/caseModel.ts";
import type { Committee, CommitteeId } from "../../case/committees/committees.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { lineKindsOf } from "../../form/formLines.ts";
import { formTablesOf, isTechnical } from "../../form/formTables.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { controlAreaOf, withoutControlArea } from "../../recognition/cells/words.ts";

/** What a row of tables A-E says of the lines it adds up. */
export interface CommitteeRow {
  readonly kinds: readonly LineKind[];
  /** Null = lines of every control area. */
  readonly area: ControlArea | null;
  /** Null where the name is not known. */
  readonly committee: CommitteeId | null;
  readonly appropriation: string | null;
}

const hasEffect = ({ kind, amounts }: FoundRow): boolean =>
  kind === "item" && amounts.some((cell) => amountOf(cell)?.isZero() === false || cell.value.kind === "text");

/** The rows of tables A-E that have amounts: our own layout prints committees without any, too. */
export function committeeRowsOf(tables: readonly FoundTable[], committees: readonly Committee[]): CommitteeRow[] {
  return tables.flatMap(({ role, controlArea, rows }) => {
    const [form] = formTablesOf(role);
    if (!form || !isTechnical(role) || (role === "investmentDistribution" && !controlArea)) return [];
    return rows.filter(hasEffect).map((row) => {
      const name = row.committeeText || row.label;
      return {
        kinds: lineKindsOf(form),
        area: controlArea ?? controlAreaOf(name),
        committee: findCommittee(withoutControlArea(name), committees)?.id ?? null,
        appropriation: row.appropriationText || null,
      };
    });
  });
}

/** The rows that a line's amounts may be part of. */
export function rowsFor(
  rows: readonly CommitteeRow[],
  kind: LineKind | null,
  area: ControlArea | null,
): CommitteeRow[] {
  return rows.filter((row) => kind !== null && row.kinds.includes(kind) && (row.area === null || row.area === area));
}
