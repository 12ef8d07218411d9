import { LAST_COLUMN, LAST_ROW } from "../sheetSize.ts";

const A = 65;
const LOWER = 32;
const ZERO = 48;

/** Upper case letter number from 1, 0 for every other character. */
function letter(code: number): number {
  const upper = code >= A + LOWER ? code - LOWER : code;
  return upper >= A && upper <= A + 25 ? upper - A + 1 : 0;
}

/**
 * The row and column of "B12", each from 0, as one number: row × 2^14 + column; -1 where there is no such cell. Every
 * cell of a sheet goes through here, so nothing is made on the way.
 */
export function cellAddress(text: string): number {
  let at = 0;
  let column = 0;
  for (; at < text.length && at < 4; at++) {
    const number = letter(text.charCodeAt(at));
    if (number === 0) break;
    column = column * 26 + number;
  }
  let row = 0;
  const digits = at;
  for (; at < text.length && row <= LAST_ROW + 1; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9 || (digit === 0 && at === digits)) return -1;
    row = row * 10 + digit;
  }
  const exists = column >= 1 && column <= LAST_COLUMN + 1 && row >= 1 && row <= LAST_ROW + 1;
  return exists ? (row - 1) * (LAST_COLUMN + 1) + column - 1 : -1;
}

export const rowOf = (address: number): number => Math.floor(address / (LAST_COLUMN + 1));
export const columnOf = (address: number): number => address % (LAST_COLUMN + 1);
