import { findCommittee } from "../case/committees/findCommittee.ts";
import type { FoundCell, FoundRow, FoundTable, TableRole } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import { controlAreaOf, withoutControlArea } from "../recognition/cells/words.ts";
import type { CaseTables } from "./caseTables.ts";
import { itemsOf } from "./columns.ts";
import { sourceRowsOf } from "./sources.ts";
import { yearFault } from "./yearFaults.ts";

/** Tabel A, B and C of one proposal. Without operation there is no B, and then A = C. */
export interface Triple {
  readonly net: FoundTable;
  readonly operation: FoundTable | null;
  readonly gross: FoundTable;
  /** What a row is about: a committee, or its profit centre where the tables have a row for each. */
  readonly key: (row: FoundRow) => string;
}

/** The same committee under any of its names, per control area where the label says it. */
export function rowKey({ label, ownCommittee }: Pick<FoundRow, "label" | "ownCommittee">): string {
  const area = controlAreaOf(label) ?? "";
  const name = withoutControlArea(label);
  return `${(findCommittee(name) ?? ownCommittee)?.id ?? labelKey(name)}|${area}`;
}

const fineKey = (row: FoundRow): string => `${rowKey(row)}|${labelKey(row.appropriationText ?? "")}`;

const areaKey = (row: FoundRow): string => `${rowKey(row)}|${row.controlArea ?? ""}`;

/**
 * Where a committee has several rows, the control area that each of them names in a column tells them apart, or the
 * profit centre where the three tables name the same ones.
 */
function keyFor(net: FoundTable, parts: readonly FoundTable[]): (row: FoundRow) => string {
  const rows = itemsOf(net);
  const others = parts.flatMap(itemsOf);
  if (new Set(rows.map(rowKey)).size === rows.length) return rowKey;
  const areAllOfAreas = [...rows, ...others].every(
    ({ controlAreaText, controlArea }) => controlAreaText && controlArea,
  );
  if (areAllOfAreas && new Set(rows.map(areaKey)).size === rows.length) return areaKey;
  const fine = new Set(rows.map(fineKey));
  const areSame = others.every((row) => row.appropriationText && fine.has(fineKey(row)));
  return fine.size === rows.length && areSame ? fineKey : rowKey;
}

/** By year; a year printed twice or mistyped keeps its place in the row. */
export function columnOf(table: FoundTable, year: number, column: number): number {
  if (table.yearColumns[column]?.year === year) return column;
  const found = table.yearColumns.findIndex((other) => other.year === year);
  return found < 0 && column < table.yearColumns.length && yearFault(table) ? column : found;
}

/** Tabel 1 has operation although no Tabel B is printed: then A = C says nothing. */
function lacksOperation({ operation, net }: Triple, tables: CaseTables): boolean {
  if (operation) return false;
  const readings = sourceRowsOf(net, tables, "operation");
  return readings.length === 0 || readings[0]!.rows.length > 0;
}

/** Null where the three cannot be compared. */
export function tripleOf(tables: CaseTables): Triple | null {
  const one = (role: TableRole): FoundTable | null => {
    const found = tables.filter((table) => table.role === role);
    return found.length === 1 ? found[0]! : null;
  };
  const net = one("netEffect");
  const gross = one("grossSaving");
  const operations = tables.filter(({ role }) => role === "operation");
  const key = net && gross ? keyFor(net, [...operations, gross]) : rowKey;
  const triple = net && gross && operations.length <= 1 ? { net, operation: operations[0] ?? null, gross, key } : null;
  const units = new Set([net, gross, ...operations].flatMap((table) => table?.unit ?? []));
  return triple && units.size <= 1 && !lacksOperation(triple, tables) ? triple : null;
}

function cellsByRow(
  table: FoundTable | null,
  year: number,
  column: number,
  key: Triple["key"],
): Map<string, FoundCell[]> {
  const cells = new Map<string, FoundCell[]>();
  const at = table ? columnOf(table, year, column) : -1;
  for (const row of table && at >= 0 ? itemsOf(table) : [])
    cells.set(key(row), [...(cells.get(key(row)) ?? []), row.amounts[at]!]);
  return cells;
}

/** Row by row what A = B + C says, whether it holds or not; none where it says nothing. */
export function netGrossRows(
  tables: CaseTables,
): { readonly net: FoundCell[]; readonly parts: FoundCell[]; readonly names: string[] }[] {
  const triple = tripleOf(tables);
  if (!triple) return [];
  const { net, operation, gross, key: keyOf } = triple;
  const names = [net, operation, gross].flatMap((table) => table?.name ?? []);
  return net.yearColumns.flatMap(({ year }, column) => {
    const cellsByKey = [net, operation, gross].map((table) => cellsByRow(table, year, column, keyOf));
    const keys = new Set(cellsByKey.flatMap((cells) => [...cells.keys()]));
    return [...keys].map((key) => {
      const [inNet = [], ...inParts] = cellsByKey.map((cells) => cells.get(key) ?? []);
      return { net: inNet, parts: inParts.flat(), names };
    });
  });
}
