import { parseDanishNumber } from "../money/danishNumber.ts";
import type { Fixer } from "./fix.ts";
import { numberEdit } from "./shared/edits.ts";
import { cellOf } from "./shared/lookUp.ts";

/** The rule points at the table that disagrees with Tabel 1, so the other two give the figure. A formula may be wrong elsewhere. */
export const fixTabelABC: Fixer = ({ at, expected }, context) => {
  const amount = expected === null ? null : parseDanishNumber(expected);
  return amount && cellOf(context, at).formula === null ? numberEdit(context, at, amount) : null;
};
