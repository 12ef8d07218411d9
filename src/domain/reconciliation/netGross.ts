import { findCommittee } from "../case/findCommittee.ts";
import { Amount } from "../money/amount.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable, TableRole } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/text.ts";
import { controlAreaOf, withoutControlArea } from "../recognition/words.ts";
import type { CaseTables } from "./caseTables.ts";
import { closingTotal, columnSum, itemsOf } from "./columns.ts";
import { sourceRowsOf } from "./sources.ts";

/** Tabel A, B and C of one proposal. Without operation there is no B, and then A = C. */
interface Triple {
  readonly net: FoundTable;
  readonly operation: FoundTable | null;
  readonly gross: FoundTable;
}

type Part = "net" | "operation" | "gross";

/** A committee's amount that breaks A = B + C in one year, in the table that is most likely wrong. */
export interface NetGrossBreach {
  readonly table: FoundTable;
  readonly part: Part;
  /** The committee, as printed. */
  readonly label: string;
  readonly year: number;
  readonly cell: FoundCell;
  readonly stated: Amount;
  readonly expected: Amount;
  /** The other tables' names, as the calculation uses them. */
  readonly net: string;
  readonly operation: string | null;
  readonly gross: string;
  /** The table's total, wrong only because it adds the row. */
  readonly followers: readonly FoundCell[];
}

/** The same committee under any of its names, per control area where the label says it. */
function rowKey({ label }: FoundRow): string {
  const area = controlAreaOf(label) ?? "";
  const name = withoutControlArea(label);
  return `${findCommittee(name)?.id ?? labelKey(name)}|${area}`;
}

function amountsByRow(table: FoundTable | null, year: number, column: number): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  const at = table ? columnOf(table, year, column) : -1;
  if (!table || at < 0) return amounts;
  for (const row of itemsOf(table)) {
    const amount = amountOf(row.amounts[at]!);
    const key = rowKey(row);
    if (amount) amounts.set(key, (amounts.get(key) ?? Amount.zero).plus(amount));
  }
  return amounts;
}

/** By year; a year printed twice or mistyped keeps its place in the row. */
function columnOf(table: FoundTable, year: number, column: number): number {
  if (table.yearColumns[column]?.year === year) return column;
  return table.yearColumns.findIndex((other) => other.year === year);
}

function expectedOf(part: Part, net: Amount, operation: Amount, gross: Amount): Amount {
  if (part === "net") return operation.plus(gross);
  return part === "gross" ? net.minus(operation) : net.minus(gross);
}

function agreesWithSource(table: FoundTable, column: number, tables: CaseTables): boolean | null {
  const readings = sourceRowsOf(table, tables);
  if (readings.length === 0) return null;
  const found = columnSum(itemsOf(table), column);
  return readings.some(({ source, rows }) => {
    const at = columnOf(source, table.yearColumns[column]!.year, column);
    return at >= 0 && columnSum(rows, at).equals(found);
  });
}

function agreesWithOwnTotal(table: FoundTable, column: number): boolean {
  const total = closingTotal(table)?.amounts[column];
  return !total || (amountOf(total) ?? Amount.zero).equals(columnSum(itemsOf(table), column));
}

/** Tabel 1 tells which of the three is wrong; where it cannot, the tables' own totals do; else the gross table is blamed. */
function culprit({ net, operation, gross }: Triple, column: number, tables: CaseTables): Part {
  const parts: readonly (readonly [Part, FoundTable | null])[] = [["gross", gross], ["net", net], ["operation", operation]];
  const present = parts.filter((part): part is readonly [Part, FoundTable] => part[1] !== null);
  const againstSource = present.filter(([, table]) => agreesWithSource(table, column, tables) === false);
  if (againstSource.length === 1) return againstSource[0]![0];
  const againstTotal = present.filter(([, table]) => !agreesWithOwnTotal(table, column));
  return againstTotal.length === 1 ? againstTotal[0]![0] : "gross";
}

function hasErrors(table: FoundTable | null, column: number): boolean {
  return table !== null && itemsOf(table).some((row) => row.amounts[column] && hasError(row.amounts[column]));
}

/** The committee's row; the total where the table forgot the committee. */
function placeOf(table: FoundTable, key: string): FoundRow | null {
  return itemsOf(table).find((row) => rowKey(row) === key) ?? closingTotal(table);
}

function labelOf(key: string, { net, operation, gross }: Triple): string {
  const rows = [net, operation, gross].flatMap((table) => (table ? itemsOf(table) : []));
  return rows.find((row) => rowKey(row) === key)?.label ?? "";
}

function breachesOfYear(triple: Triple, column: number, tables: CaseTables): NetGrossBreach[] {
  const { net, operation, gross } = triple;
  if ([net, operation, gross].some((table) => hasErrors(table, column))) return [];
  const year = net.yearColumns[column]!.year;
  const [inNet, inOperation, inGross] = [net, operation, gross].map((table) => amountsByRow(table, year, column));
  const at = (amounts: Map<string, Amount> | undefined, key: string): Amount => amounts?.get(key) ?? Amount.zero;
  const keys = new Set([inNet, inOperation, inGross].flatMap((amounts) => [...(amounts?.keys() ?? [])]));
  const broken = [...keys].filter((key) => !at(inNet, key).equals(at(inOperation, key).plus(at(inGross, key))));
  if (broken.length === 0) return [];
  const part = culprit(triple, column, tables);
  const table = triple[part]!;
  const total = closingTotal(table)?.amounts[columnOf(table, year, column)];
  return broken.flatMap((key) => {
    const row = placeOf(table, key);
    const cell = row?.amounts[columnOf(table, year, column)];
    if (!row || !cell) return [];
    return [
      {
        table,
        part,
        label: labelOf(key, triple),
        year,
        cell,
        stated: row.kind === "total" ? Amount.zero : (amountOf(cell) ?? Amount.zero),
        expected: expectedOf(part, at(inNet, key), at(inOperation, key), at(inGross, key)),
        net: net.name,
        operation: operation?.name ?? null,
        gross: gross.name,
        followers: total && total !== cell && agreesWithOwnTotal(table, column) ? [total] : [],
      },
    ];
  });
}

function tripleOf(tables: CaseTables): Triple | null {
  const one = (role: TableRole): FoundTable | null => {
    const found = tables.filter((table) => table.role === role);
    return found.length === 1 ? found[0]! : null;
  };
  const net = one("netEffect");
  const gross = one("grossSaving");
  const operations = tables.filter(({ role }) => role === "operation");
  return net && gross && operations.length <= 1 ? { net, operation: operations[0] ?? null, gross } : null;
}

/** Tabel 1 has operation although no Tabel B is printed: then A = C says nothing. */
function lacksOperation({ operation, net }: Triple, tables: CaseTables): boolean {
  if (operation) return false;
  const readings = sourceRowsOf({ ...net, role: "operation" }, tables);
  return readings.length === 0 || readings[0]!.rows.length > 0;
}

/** Every committee and year in which A = B + C does not hold. */
export function netGrossBreaches(tables: CaseTables): NetGrossBreach[] {
  const triple = tripleOf(tables);
  if (!triple || lacksOperation(triple, tables)) return [];
  return triple.net.yearColumns.flatMap((_, column) => breachesOfYear(triple, column, tables));
}
