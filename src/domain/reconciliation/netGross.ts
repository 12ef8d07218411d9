import { Amount } from "../money/amount.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { closingTotal, columnSum, itemsOf } from "./columns.ts";
import { columnOf, type Triple, tripleOf } from "./netGrossTriple.ts";
import { sourceRowsOf } from "./sources.ts";

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
  /** The table whose amount stands here instead, as when Tabel C is a copy of Tabel A. */
  readonly repeated: string | null;
  /** The table's total, wrong only because it adds the row. */
  readonly followers: readonly FoundCell[];
}

function amountsByRow(table: FoundTable | null, year: number, column: number, keyOf: Triple["key"]): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  const at = table ? columnOf(table, year, column) : -1;
  if (!table || at < 0) return amounts;
  for (const row of itemsOf(table)) {
    const amount = amountOf(row.amounts[at]!);
    const key = keyOf(row);
    if (amount) amounts.set(key, (amounts.get(key) ?? Amount.zero).plus(amount));
  }
  return amounts;
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
  const year = net.yearColumns[column]!.year;
  const own = (table: FoundTable): number => columnOf(table, year, column);
  const againstSource = present.filter(([, table]) => own(table) >= 0 && agreesWithSource(table, own(table), tables) === false);
  if (againstSource.length === 1) return againstSource[0]![0];
  const againstTotal = present.filter(([, table]) => !agreesWithOwnTotal(table, own(table)));
  return againstTotal.length === 1 ? againstTotal[0]![0] : "gross";
}

function hasErrors(table: FoundTable, column: number): boolean {
  return itemsOf(table).some((row) => row.amounts[column] && hasError(row.amounts[column]));
}

/** The committee's row; the total where the table forgot the committee. */
function placeOf(table: FoundTable, key: string, { key: keyOf }: Triple): FoundRow | null {
  return itemsOf(table).find((row) => keyOf(row) === key) ?? closingTotal(table);
}

function labelOf(key: string, { net, operation, gross, key: keyOf }: Triple): string {
  const rows = [net, operation, gross].flatMap((table) => (table ? itemsOf(table) : []));
  return rows.find((row) => keyOf(row) === key)?.label ?? "";
}

/** A is mistaken for C, and C for A; nobody mistakes the other for what it costs to run. */
function repeatedBy(part: Part, stated: Amount, net: Amount, gross: Amount, { net: netTable, gross: grossTable }: Triple): string | null {
  if (part === "operation" || stated.isZero()) return null;
  const [other, table] = part === "gross" ? [net, netTable] : [gross, grossTable];
  return stated.equals(other) ? table.name : null;
}

function breachesOfYear(triple: Triple, column: number, tables: CaseTables): NetGrossBreach[] {
  const { net, operation, gross } = triple;
  const year = net.yearColumns[column]!.year;
  if ([net, operation, gross].some((table) => table && hasErrors(table, columnOf(table, year, column)))) return [];
  const [inNet, inOperation, inGross] = [net, operation, gross].map((table) => amountsByRow(table, year, column, triple.key));
  const at = (amounts: Map<string, Amount> | undefined, key: string): Amount => amounts?.get(key) ?? Amount.zero;
  const keys = new Set([inNet, inOperation, inGross].flatMap((amounts) => [...(amounts?.keys() ?? [])]));
  const broken = [...keys].filter((key) => !at(inNet, key).equals(at(inOperation, key).plus(at(inGross, key))));
  if (broken.length === 0) return [];
  const part = culprit(triple, column, tables);
  const table = triple[part]!;
  const own = columnOf(table, year, column);
  const total = closingTotal(table)?.amounts[own];
  return broken.flatMap((key) => {
    const row = placeOf(table, key, triple);
    const cell = row?.amounts[own];
    if (!row || !cell) return [];
    const stated = row.kind === "total" ? Amount.zero : (amountOf(cell) ?? Amount.zero);
    return [
      {
        table,
        part,
        label: labelOf(key, triple),
        year,
        cell,
        stated,
        expected: expectedOf(part, at(inNet, key), at(inOperation, key), at(inGross, key)),
        net: net.name,
        operation: operation?.name ?? null,
        gross: gross.name,
        repeated: repeatedBy(part, stated, at(inNet, key), at(inGross, key), triple),
        followers: total && total !== cell && agreesWithOwnTotal(table, own) ? [total] : [],
      },
    ];
  });
}

function findBreaches(tables: CaseTables): NetGrossBreach[] {
  const triple = tripleOf(tables);
  return (triple?.net.yearColumns ?? []).flatMap((_, column) => breachesOfYear(triple!, column, tables));
}

const known = new WeakMap<CaseTables, readonly NetGrossBreach[]>();

/** Every committee and year in which A = B + C does not hold. Kept per case. */
export function netGrossBreaches(tables: CaseTables): readonly NetGrossBreach[] {
  const found = known.get(tables) ?? findBreaches(tables);
  known.set(tables, found);
  return found;
}
