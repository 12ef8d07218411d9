import { Amount } from "../../money/amount.ts";
import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { committeesNamedIn } from "../../reconciliation/committees/namedCommittees.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import { type Figure, type Figures, sumOfRows } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
import { isNear } from "./tie.ts";

/** "Tabel 3" and "tabel A", each by its name in lower case. */
const TABLE = /(?<!\p{L})tabel\s(?:\d+|[A-Z])(?![\p{L}\d])/giu;
/** "Af tabel E fremgår, at": what follows is the table's. */
const LEADS = /^(?:af|som|jf\.?|i|ifølge)(?!\p{L})[^,]{0,40}tabel/iu;

/** The rows of the table that a sentence says its amount is in: "…, jf. tabel A", "Af tabel 3 fremgår …". */
export function figuresOfTableNamed({ sentence: { text }, piece }: Asked, { single }: Figures): Figure[] {
  const named = new Set([...text.matchAll(TABLE)].map(([name]) => name.toLowerCase()));
  const [name, ...others] = named;
  if (name === undefined || others.length > 0) return [];
  const isSaid = LEADS.test(text) || piece.after.toLowerCase().includes(name);
  return isSaid ? single.filter(({ table }) => table.name.toLowerCase() === name) : [];
}

/** "Af tabel E fremgår, at Socialudvalgets investering er": the row of the one committee, where it has one. */
export function rowOfCommitteeNamed({ sentence: { text } }: Asked, ofTable: readonly Figure[]): Figure | null {
  const named = new Set(committeesNamedIn(text, COMMITTEES).map(({ committee }) => committee));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const own = ofTable.filter(({ rows }) => rows.every(({ label }) => findCommittee(label)?.id === only));
  return own.length === 1 ? own[0]! : null;
}

const hasSum = (amounts: readonly Amount[], stated: StatedAmount): boolean =>
  amounts.some((_, from) =>
    amounts.some((__, to) => to > from && isNear(Amount.sum(amounts.slice(from, to + 1)), stated)),
  );
const hasDifference = (amounts: readonly Amount[], stated: StatedAmount): boolean =>
  amounts.some((one) => amounts.some((other) => isNear(one.minus(other), stated)));

/**
 * What a reader may have reckoned from a table: years of a row added, how much it changes, its average, or the same of
 * two rows together.
 */
export function isReckonable(stated: StatedAmount, ofTable: readonly Figure[]): boolean {
  const pairs = ofTable.flatMap(({ table, rows }, index) =>
    ofTable.slice(index + 1).map((other) => sumOfRows(table, [...rows, ...other.rows])),
  );
  return [...ofTable, ...pairs].some(({ years, sum }) => {
    const amounts = [...years.values()];
    if (isNear(sum, stated) || amounts.some((amount) => isNear(amount, stated))) return true;
    const count = Amount.fromNumber(Math.max(amounts.length, 1));
    return hasSum(amounts, stated) || hasDifference(amounts, stated) || isNear(sum.dividedBy(count), stated);
  });
}
