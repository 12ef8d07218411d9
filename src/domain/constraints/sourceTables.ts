import type { CommitteeId } from "../case/committees/committees.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { addedRows, cellsOfColumn, closingTotal, itemsOf } from "../reconciliation/columns.ts";
import { type Comparison, sourceColumn, yearAt } from "../reconciliation/comparisons.ts";
import { committeeOf, isByCommittee } from "../reconciliation/committees/committeesOfRows.ts";
import { type MissingCommittee, missingCommittees } from "../reconciliation/committees/missingCommittees.ts";
import { twinsOf } from "../reconciliation/twins.ts";
import type { Constraint } from "./constraint.ts";

const NOTHING: readonly FoundCell[] = [];

export const sourceKey = ({ table }: Comparison): string =>
  `source ${table.sheet} ${table.range.top} ${table.range.left}`;

function columnIn(sibling: FoundTable, table: FoundTable, column: number): number {
  const { year } = table.yearColumns[column]!;
  return sibling === table ? column : sibling.yearColumns.findIndex((other) => other.year === year);
}

/** The total that closes the table, else its first amount of the year, is what a reader looks at. */
function shownIn(table: FoundTable, column: number, left: readonly FoundCell[]): FoundCell | undefined {
  return closingTotal(table)?.amounts[column] ?? left[0];
}

function isOf(committees: ReadonlySet<CommitteeId>, row: FoundRow): boolean {
  const committee = committeeOf(row);
  return committee !== null && committees.has(committee.id);
}

/** Rows of a committee that the table has no row for at all are told as that, and compared with nothing. */
function rowsWithPlace(
  missing: readonly MissingCommittee[],
  { table, reading: { source, rows } }: Comparison,
): FoundRow[] {
  const lacking = new Set(
    missing.filter((own) => own.source === source && own.tables.includes(table)).map(({ committee }) => committee.id),
  );
  return rows.filter((row) => lacking.size === 0 || !row.committeeText || !isOf(lacking, row));
}

/** A row that a table is taken to lack has the source's own cells, which say nothing of themselves. */
function withoutCommon(left: readonly FoundCell[], right: readonly FoundCell[]): Pick<Constraint, "left" | "right"> {
  const own = new Set(left);
  const common = new Set(right.filter((cell) => own.has(cell)));
  if (common.size === 0) return { left, right };
  return { left: left.filter((cell) => !common.has(cell)), right: right.filter((cell) => !common.has(cell)) };
}

function ofComparison(missing: readonly MissingCommittee[], comparison: Comparison): Constraint[] {
  const { table, siblings } = comparison;
  const { source } = comparison.reading;
  const rows = rowsWithPlace(missing, comparison);
  const columns = table.yearColumns.map((_, column) => sourceColumn(source, yearAt(table, column, source)));
  const pairs = siblings.length > 1 ? [] : twinsOf(itemsOf(table), rows, columns);
  const both = { leftName: table.name, rightName: source.name, table, calculated: null };
  const beside = itemsOf(table).flatMap(({ amounts }) => amounts);
  return columns.flatMap((at, column): Constraint[] => {
    const left = siblings.flatMap((sibling) => cellsOfColumn(addedRows(sibling), columnIn(sibling, table, column)));
    const shown = shownIn(table, column, left);
    if (at < 0 || !shown) return [];
    const right = cellsOfColumn(rows, at);
    const shownBy = { sheet: table.sheet, cell: shown };
    return [
      { kind: "source", witness: sourceKey(comparison), ...both, ...withoutCommon(left, right), shownBy, beside },
      ...pairs.map(([row, twin]): Constraint => {
        const cell = row.amounts[column]!;
        const place = { sheet: table.sheet, cell };
        return {
          kind: "twin",
          witness: sourceKey(comparison),
          ...both,
          left: [cell],
          right: [twin.amounts[at]!],
          shownBy: place,
          beside: NOTHING,
          isGuess: isByCommittee(table) && labelKey(row.label) !== labelKey(twin.label),
        };
      }),
    ];
  });
}

/**
 * Tables 2-4, A-E and the appropriations add up to what they draw from Tabel 1, and their rows are the same
 * rows again.
 */
export function sourceConstraints(tables: CaseTables, compared: readonly Comparison[]): Constraint[] {
  const missing = missingCommittees(tables);
  return compared.flatMap((comparison) => ofComparison(missing, comparison));
}
