import { amountOf } from "../../recognition/cells/amountCell.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { CaseOnSheet } from "../caseFromTables.ts";

/** Prices of some years change an amount by less than a fourth. */
const MOST_BY_PRICES = 1.25;

function isOtherPrice(cell: FoundCell, other: FoundCell | undefined): boolean {
  const [own, its] = [amountOf(cell)?.toNumber() ?? 0, other ? (amountOf(other)?.toNumber() ?? 0) : 0];
  if (own === 0 || its === 0) return own === its;
  return own * its > 0 && own / its < MOST_BY_PRICES && its / own < MOST_BY_PRICES;
}

/** Current prices are of no year, and a case of fixed prices goes before them. */
const CURRENT = 0;

function levelOf({ priceLevel }: FoundTable): number | null {
  if (priceLevel.kind === "missing") return null;
  return priceLevel.kind === "year" ? priceLevel.year : CURRENT;
}

/** The same rows of the same years and unit, at another price level, be it on a sheet of its own: the same case said twice. */
function isRepriced(table: FoundTable, other: FoundTable): boolean {
  const levels = [levelOf(table), levelOf(other)];
  if (levels.includes(null) || levels[0] === levels[1]) return false;
  if (table.role !== other.role || table.unit !== other.unit) return false;
  const years = [table, other].map(({ yearColumns }) => yearColumns.map(({ year }) => year).join(" "));
  const [own, its] = [itemsOf(table), itemsOf(other)];
  return (
    years[0] === years[1] &&
    own.length > 0 &&
    own.length === its.length &&
    own.every(
      ({ label, amounts }, index) =>
        labelKey(label) === labelKey(its[index]!.label) &&
        amounts.every((cell, column) => isOtherPrice(cell, its[index]!.amounts[column])),
    )
  );
}

/** The one with the case's other tables says it in full; without any, the newest prices are the case's. */
function isBefore(one: CaseOnSheet, other: CaseOnSheet): boolean {
  const [own, its] = [one.others.length, other.others.length];
  return own === its ? levelOf(one.leading)! > levelOf(other.leading)! : own > its;
}

/** Cases without those that stand once more at another price level and have no tables of their own: named as unread. */
export function withoutRepriced(cases: readonly CaseOnSheet[]): CaseOnSheet[] {
  const repriced = (one: CaseOnSheet): CaseOnSheet[] =>
    cases.filter(
      (other) => other !== one && !other.gathered && !one.gathered && isRepriced(one.leading, other.leading),
    );
  const isLeftOut = (one: CaseOnSheet): boolean =>
    one.others.length === 0 && repriced(one).some((other) => isBefore(other, one));
  return cases
    .filter((one) => !isLeftOut(one))
    .map((one) => ({
      ...one,
      repriced: repriced(one)
        .filter(isLeftOut)
        .map(({ leading }) => leading),
    }));
}
