import { findCommittee } from "../case/findCommittee.ts";
import type { FoundCell, FoundRow, FoundTable, TableRole } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/text.ts";
import { controlAreaOf, withoutControlArea } from "../recognition/words.ts";
import type { CaseTables } from "./caseTables.ts";
import { itemsOf } from "./columns.ts";
import { sourceRowsOf } from "./sources.ts";

/** Tabel A, B and C of one proposal. Without operation there is no B, and then A = C. */
export interface Triple {
  readonly net: FoundTable;
  readonly operation: FoundTable | null;
  readonly gross: FoundTable;
}

/** The same committee under any of its names, per control area where the label says it. */
export function rowKey({ label }: FoundRow): string {
  const area = controlAreaOf(label) ?? "";
  const name = withoutControlArea(label);
  return `${findCommittee(name)?.id ?? labelKey(name)}|${area}`;
}

/** By year; a year printed twice or mistyped keeps its place in the row. */
export function columnOf(table: FoundTable, year: number, column: number): number {
  if (table.yearColumns[column]?.year === year) return column;
  return table.yearColumns.findIndex((other) => other.year === year);
}

/** Tabel 1 has operation although no Tabel B is printed: then A = C says nothing. */
function lacksOperation({ operation, net }: Triple, tables: CaseTables): boolean {
  if (operation) return false;
  const readings = sourceRowsOf({ ...net, role: "operation" }, tables);
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
  const triple = net && gross && operations.length <= 1 ? { net, operation: operations[0] ?? null, gross } : null;
  const units = new Set([net, gross, ...operations].flatMap((table) => table?.unit ?? []));
  return triple && units.size <= 1 && !lacksOperation(triple, tables) ? triple : null;
}

function cellsByRow(table: FoundTable | null, year: number, column: number): Map<string, FoundCell[]> {
  const cells = new Map<string, FoundCell[]>();
  const at = table ? columnOf(table, year, column) : -1;
  for (const row of table && at >= 0 ? itemsOf(table) : []) cells.set(rowKey(row), [...(cells.get(rowKey(row)) ?? []), row.amounts[at]!]);
  return cells;
}

/** Row by row what A = B + C says, whether it holds or not; none where it says nothing. */
export function netGrossRows(tables: CaseTables): { readonly net: FoundCell[]; readonly parts: FoundCell[]; readonly names: string[] }[] {
  const triple = tripleOf(tables);
  if (!triple) return [];
  const { net, operation, gross } = triple;
  const names = [net, operation, gross].flatMap((table) => table?.name ?? []);
  return net.yearColumns.flatMap(({ year }, column) => {
    const cellsByKey = [net, operation, gross].map((table) => cellsByRow(table, year, column));
    const keys = new Set(cellsByKey.flatMap((cells) => [...cells.keys()]));
    return [...keys].map((key) => {
      const [inNet = [], ...inParts] = cellsByKey.map((cells) => cells.get(key) ?? []);
      return { net: inNet, parts: inParts.flat(), names };
    });
  });
}
