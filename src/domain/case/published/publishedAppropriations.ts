import { isRecord, type UnknownRecord } from "../read/fieldReader.ts";

interface AppropriationRow {
  readonly label: string;
  readonly appropriation: string | null;
}

function columnOf(table: UnknownRecord): number | null {
  const headers = Array.isArray(table.headerRows) ? (table.headerRows as unknown[]) : [table.header];
  const columns = headers.map((header) => (Array.isArray(header) ? header.indexOf("Bevilling") : -1));
  const column = columns.find((found) => found > 0);
  return column === undefined ? null : column - 1;
}

/** `cells` are the printed texts to the right of the label. */
function rowsOf(table: UnknownRecord): AppropriationRow[] {
  const column = columnOf(table);
  if (column === null || !Array.isArray(table.rows)) return [];
  return table.rows.flatMap((row: unknown) => {
    if (!isRecord(row) || row.kind !== "item" || typeof row.label !== "string" || !Array.isArray(row.cells)) return [];
    const text: unknown = row.cells[column];
    return [{ label: row.label, appropriation: typeof text === "string" ? text.trim() || null : null }];
  });
}

/**
 * A budget note prints the appropriation in a table of its own. Its rows are Tabel 2's, in the same order,
 * though a label may be worded otherwise; where there are several tables, or the number of rows differs, only
 * the same label is believed.
 */
export function publishedAppropriations(otherTables: unknown, labels: readonly string[]): (string | null)[] {
  const tables = Array.isArray(otherTables) ? otherTables.filter(isRecord).map(rowsOf) : [];
  const printed = tables.filter((table) => table.length > 0);
  const rows = printed.flat();
  const sameOrder = printed.length === 1 && rows.length === labels.length;
  return labels.map((label, index) => {
    const row = sameOrder ? rows[index] : rows.find((candidate) => candidate.label === label);
    return row?.appropriation ?? null;
  });
}
