import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A row as the municipality printed it. 1.000 kr.; null = blank. */
export interface PrintedRow {
  readonly kind?: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly cells?: readonly string[];
  readonly block?: string;
  readonly committee?: string;
  readonly payback?: number | null;
}

export interface PrintedCase {
  readonly id: string;
  readonly years: readonly number[];
  readonly table1: { readonly rows: readonly PrintedRow[] };
  readonly otherTables: readonly { readonly caption: string; readonly rows: readonly PrintedRow[] }[];
}

const FOLDER = join(import.meta.dirname, "../golden/published");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== "expected.json");

export const printedCases = files.map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as PrintedCase);

export function printedCase(id: string): PrintedCase {
  const found = printedCases.find((printed) => printed.id === id);
  if (!found) throw new Error(`No published case ${id}`);
  return found;
}

/** As Excel hands the cells over: blank is "". */
export function range(rows: readonly PrintedRow[]): unknown[][] {
  return rows.map(({ values }) => values.map((value) => value ?? ""));
}

export function items({ table1 }: PrintedCase, block: string): PrintedRow[] {
  return table1.rows.filter((row) => row.kind === "item" && row.block === block);
}

/** The last printed total of a block: the earlier ones are per control area. */
export function printedTotal({ table1 }: PrintedCase, block: string): number[] {
  const totals = table1.rows.filter((row) => row.kind === "subtotal" && row.block === block);
  return (totals.at(-1)?.values ?? []).map((value) => value ?? 0);
}
