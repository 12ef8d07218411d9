import { columnName, parseA1 } from "../../workbook/address.ts";

const REFERENCE = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/**
 * The formula as Excel would copy it some columns to the right. Null where it speaks of other sheets or holds
 * texts.
 */
export function shiftFormula(formula: string, columns: number): string | null {
  if (/["'!#]/.test(formula)) return null;
  let isOutside = false;
  const shifted = formula.replace(
    REFERENCE,
    (text, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const place = parseA1(`${column}${row}`);
      if (fixedColumn || !place) return text;
      isOutside ||= place.column + columns < 0;
      return isOutside ? text : `${columnName(place.column + columns)}${fixedRow}${row}`;
    },
  );
  return isOutside ? null : shifted;
}
