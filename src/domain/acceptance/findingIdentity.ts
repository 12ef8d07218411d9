import { unnumbered } from "../recognition/cells/words.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import type { Finding, Landmarks } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";

/**
 * Where a finding is: by name, as a person would say it, and by address, which moves. All texts, for they are
 * kept in workbooks.
 */
export interface Spot extends Landmarks {
  /** The rule's id. */
  readonly rule: string;
  readonly sheet: string;
  /** "F45". */
  readonly address: string;
}

export function spotOf({ rule, at, landmarks }: Finding): Spot {
  return { rule, sheet: at.sheet, address: toA1(at), ...landmarks };
}

/** Nothing around the cell has a name, so only its address tells it from others. */
export function isNameless({ table, row, column }: Landmarks): boolean {
  return table === "" && row === "" && column === "";
}

/** A table keeps its identity when the numbers close up: "Tabel 4. Anlægsinvesteringer" is also "Tabel 3. …". */
function tableKey(table: string): string {
  return labelKey(unnumbered(table)) || labelKey(table);
}

const namesKey = ({ table, row, column }: Landmarks): string[] => [tableKey(table), labelKey(row), labelKey(column)];

/** No sheet's name can hold it. */
const BETWEEN = "/";

/**
 * The same for a finding before and after rows or columns are put in, rows are sorted, or the table is moved on
 * its sheet.
 */
export function identityOf(spot: Spot): string {
  const { rule, sheet, address } = spot;
  return [rule, sheet.toLowerCase(), ...namesKey(spot), ...(isNameless(spot) ? [address] : [])].join(BETWEEN);
}

const ORDINAL = / · nr\. \d+$/;

/** As if there were no second of anything: for where a like one has been put in above. */
export function withoutOrdinals<S extends Spot>(spot: S): S {
  const { table, row, column } = spot;
  return {
    ...spot,
    table: table.replace(ORDINAL, ""),
    row: row.replace(ORDINAL, ""),
    column: column.replace(ORDINAL, ""),
  };
}
