import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../golden/published");

interface JsonRow {
  readonly label?: string;
  readonly styringsomraade?: string | null;
  readonly cells: readonly string[];
  readonly values: readonly (number | null)[];
}

interface JsonTable {
  readonly rows: readonly JsonRow[];
}

interface JsonCase {
  readonly id: string;
  readonly table1: JsonTable;
  readonly otherTables: readonly JsonTable[];
}

export function publishedCases(): JsonCase[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== "expected.json");
  return files.map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as JsonCase);
}

export function publishedBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

type Content = string | number;

function contents(row: JsonRow, isTable1: boolean, asNumbers: boolean): Content[] {
  const figures = row.cells.map((text, index) => (asNumbers ? (row.values[index] ?? text) : text));
  return [row.label ?? "", ...(isTable1 ? [row.styringsomraade ?? ""] : []), ...figures];
}

/** Every printed row with figures, as one text; amounts as numbers or as they are printed. */
export function printedRows({ table1, otherTables }: JsonCase, asNumbers: boolean): string[] {
  return [table1, ...otherTables].flatMap((table) =>
    table.rows
      .filter(({ values }) => values.some((value) => value !== null))
      .map((row) => rowText(contents(row, table === table1, asNumbers))),
  );
}

/** Blank cells at the end of a row tell nothing. */
export function rowText(row: readonly Content[]): string {
  return JSON.stringify(row).replace(/(,"")*\]$/, "");
}
