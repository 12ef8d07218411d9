import { columnName, parseA1 } from "../../workbook/address.ts";

const REFERENCE = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/**
 * The formula as Excel would copy it some columns to the right and rows down. Null where it speaks of other sheets or
 * holds texts.
 */
export function shiftFormula(formula: string, columns: number, rows = 0): string | null {
  if (/["'!#]/.test(formula)) return null;
  let isOutside = false;
  const shifted = formula.replace(
    REFERENCE,
    (text, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const place = parseA1(`${column}${row}`);
      if (!place) return text;
      const to = {
        column: fixedColumn ? place.column : place.column + columns,
        row: fixedRow ? place.row : place.row + rows,
      };
      isOutside ||= to.column < 0 || to.row < 0;
      return isOutside ? text : `${fixedColumn}${columnName(to.column)}${fixedRow}${to.row + 1}`;
    },
  );
  return isOutside ? null : shifted;
}
