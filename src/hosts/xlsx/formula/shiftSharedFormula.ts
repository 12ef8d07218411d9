import { columnName, parseA1 } from "../../../domain/workbook/address.ts";
import { LAST_COLUMN, LAST_ROW } from "../sheetSize.ts";

/** Down and to the right, in cells. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Texts, quoted sheet names, [structured] references, names and functions pass untouched; what is left as a
 * whole word of the form A1, $A$1, A:B or 1:2 is a reference.
 */
const TOKENS =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])|(\$?[A-Za-z]{1,3}\$?[1-9]\d*|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w.(!$])|([\p{L}_\\$][\p{L}\p{N}_.\\?$]*|\d[\p{L}\p{N}_.]*)/gu;

const LOST = "#REF!";

function columnAt(name: string, columns: number): string | null {
  if (name.startsWith("$")) return name;
  const column = (parseA1(`${name}1`)?.column ?? LAST_COLUMN + 1) + columns;
  return column >= 0 && column <= LAST_COLUMN ? columnName(column) : null;
}

function rowAt(number: string, rows: number): string | null {
  if (number.startsWith("$")) return number;
  const row = Number(number) + rows;
  return row >= 1 && row <= LAST_ROW + 1 ? String(row) : null;
}

function shiftCell(reference: string, { rows, columns }: Shift): string {
  const [, letters = "", digits = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(reference) ?? [];
  const column = columnAt(letters, columns);
  const row = rowAt(digits, rows);
  return column === null || row === null ? LOST : column + row;
}

function shiftReference(reference: string, shift: Shift): string {
  if (!reference.includes(":")) return parseA1(reference) ? shiftCell(reference, shift) : reference;
  const ends = reference
    .split(":")
    .map((end) => (/\d/.test(end) ? rowAt(end, shift.rows) : columnAt(end, shift.columns)));
  return ends.includes(null) ? LOST : ends.join(":");
}

/** A shared formula as it reads in another of its cells. */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKENS, (whole: string, _fixed, reference: string | undefined) =>
    reference === undefined ? whole : shiftReference(reference, shift),
  );
}
