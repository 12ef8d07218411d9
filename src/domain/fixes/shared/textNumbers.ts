import { readAmountText } from "../../money/amountText.ts";
import type { Place } from "../../rules/rule.ts";
import type { CellEdit } from "../../workbook/edit.ts";
import type { FixContext } from "../fix.ts";
import { numberEdit } from "./edits.ts";
import { cellOf } from "./lookUp.ts";

function asNumber(context: FixContext, place: Place): readonly CellEdit[] {
  const { value, formula } = cellOf(context, place);
  const read = value.kind === "text" && formula === null ? readAmountText(value.text) : null;
  return (read?.kind === "amount" && numberEdit(context, place, read.amount)) || [];
}

/** Typed texts that read as amounts become those amounts; a text that a formula gives is left to its formula. */
export function textsToNumbers(context: FixContext, places: readonly Place[]): readonly CellEdit[] | null {
  const edits = places.flatMap((place) => asNumber(context, place));
  return edits.length === 0 ? null : edits;
}
