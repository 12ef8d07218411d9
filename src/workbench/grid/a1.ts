import { LAST_COLUMN, LAST_ROW, onSheet, type Area } from "./area.ts";

const PART = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;
const PLAIN_NAME = /^[A-Za-z_ÆØÅæøå][\wÆØÅæøå.]*$/;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d+$/;

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function part(text: string): { row: number | null; column: number | null } | null {
  const match = PART.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: match[1] ? columnNumber(match[1]) : null };
}

/** Reads "B1", "$B$1:C4", "A:C" or "2:5". Null when it is none of them or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(":");
  const [first = "", second = first] = parts;
  const from = part(first);
  const to = part(second);
  if (!from || !to || parts.length > 2) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? LAST_ROW];
  const columns = [from.column ?? 0, to.column ?? LAST_COLUMN];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return onSheet(area) ? area : null;
}

/** "B1:C4", "A:C" for whole columns, "2:5" for whole rows. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const wholeColumns = top === 0 && bottom === LAST_ROW;
  const wholeRows = left === 0 && right === LAST_COLUMN;
  if (wholeRows) return `${top + 1}:${bottom + 1}`;
  if (wholeColumns) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Ark1!B1`, with quotes where the name needs them. */
export function sheetAddress(sheet: string, area: Area): string {
  const plain = PLAIN_NAME.test(sheet) && !LOOKS_LIKE_CELL.test(sheet);
  const name = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${areaAddress(area)}`;
}

/** "'Min sag'!B2" -> ["Min sag", "B2"]; no sheet named -> [null, text]. */
export function splitSheetName(text: string): [string | null, string] {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return [null, text];
  const name = text.slice(0, mark).replace(/^=/, "");
  const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return [bare, text.slice(mark + 1)];
}
