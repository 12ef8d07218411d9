import type { LineKind } from "../../case/caseModel.ts";
import { Amount } from "../../money/amount.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { saidAt } from "../sheet/sheetTexts.ts";
import type { LeadingTable } from "../sheet/leadingTable.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

/** "Ja", as our own helper column says it, and what others type. */
export const YES = /^(ja|j|x|1|true|sand)$/i;
export const NO = /^(nej|n|0|false|falsk)?$/i;

const ABOUT_ADMINISTRATION = /administrati|\badm\.|sagsbehandl/i;

const valueIn = ({ amounts }: FoundRow, column: number): Amount => {
  const cell = amounts[column];
  return (cell && amountOf(cell)) ?? Amount.zero;
};

const equalRows = (one: FoundRow, other: FoundRow): boolean =>
  one.amounts.every((_, column) => valueIn(one, column).equals(valueIn(other, column)));

const hasEffect = (row: FoundRow): boolean => row.amounts.some((_, column) => !valueIn(row, column).isZero());

/** The annex's table prints what the administrative lines add up to, not which they are. */
function printedEffect(tables: readonly FoundTable[]): { table: FoundTable; row: FoundRow } | null {
  const table = tables.find(({ role }) => role === "administration");
  const row = table?.rows.find(
    (candidate) => (candidate.kind === "item" || candidate.kind === "total") && hasEffect(candidate),
  );
  return table && row ? { table, row } : null;
}

function fromColumn({ sheet, administrativeColumn }: LeadingTable, { row, label }: FoundRow): Reading<boolean> | null {
  if (administrativeColumn === null) return null;
  const said = saidAt(sheet, { row, column: administrativeColumn });
  if (YES.test(said)) return known(true);
  return NO.test(said) ? known(false) : ask(ABOUT_ADMINISTRATION.test(label), { kind: "unreadable", found: said });
}

/**
 * Helper column "Adm." where there is one. Else a line whose amounts alone are the annex's is administrative;
 * where several lines have those amounts, or none has, they are asked about.
 */
export function readAdministrative(
  leading: LeadingTable,
  rows: readonly FoundRow[],
  kinds: readonly (LineKind | null)[],
  tables: readonly FoundTable[],
): Reading<boolean>[] {
  const printed = printedEffect(tables);
  const permanent = rows.filter((_, index) => kinds[index] === "saving" || kinds[index] === "operation");
  const equal = printed ? permanent.filter((row) => equalRows(row, printed.row)) : [];
  const candidates = equal.length > 0 ? equal : permanent;
  return rows.map((row) => {
    const said = fromColumn(leading, row);
    if (said) return said;
    if (!printed || !candidates.includes(row)) return known(false);
    if (equal.length === 1) return known(true);
    const { name: table } = printed.table;
    return ask(
      ABOUT_ADMINISTRATION.test(row.label),
      equal.length > 1 ? { kind: "sameAmounts", table } : { kind: "annex", table },
    );
  });
}
