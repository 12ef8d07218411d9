import { Amount } from "../money/amount.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, Unit } from "../recognition/foundTable.ts";
import { tidy } from "../recognition/cells/tidyText.ts";

const IN_KRONER: Readonly<Record<Unit, Amount>> = {
  krone: Amount.fromNumber(1),
  thousand: Amount.fromNumber(1_000),
  million: Amount.fromNumber(1_000_000),
};

/** As many digits as Excel keeps: two programs write the same sum with other digits after them. */
const DIGITS = 15;

export function isSameAmount(one: Amount, other: Amount): boolean {
  return one.equals(other) || one.toNumber().toPrecision(DIGITS) === other.toNumber().toPrecision(DIGITS);
}

/** Null for a formula whose result the file does not hold: nobody knows what it is. */
export type Content = { readonly amount: Amount | null; readonly text: string } | null;

/** What a cell says. Blank and 0 add the same to a case, so that filling in a table's noughts is no change. */
export function contentOf(cell: FoundCell | null): Content {
  if (cell === null || cell.value.kind === "blank") return { amount: Amount.zero, text: "" };
  if (cell.value.kind === "uncalculated") return null;
  const amount = amountOf(cell);
  if (amount !== null) return { amount, text: formatDanishNumber(amount) };
  switch (cell.value.kind) {
    case "text":
    case "ambiguous":
      return { amount: null, text: tidy(cell.value.text) };
    case "error":
      return { amount: null, text: cell.value.code };
    default:
      return { amount: null, text: "(dato)" };
  }
}

/** Both in the units of their tables; a table without one is in the other's. */
export function isSameContent(
  one: NonNullable<Content>,
  other: NonNullable<Content>,
  units: readonly [Unit | null, Unit | null],
): boolean {
  if (!one.amount || !other.amount) return !one.amount && !other.amount && one.text === other.text;
  const [unit, otherUnit] = [units[0] ?? units[1] ?? "thousand", units[1] ?? units[0] ?? "thousand"];
  return isSameAmount(one.amount.times(IN_KRONER[unit]), other.amount.times(IN_KRONER[otherUnit]));
}
