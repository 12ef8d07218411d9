import { Amount } from "../../money/amount.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import { isRisenTo } from "../years/yearsInText.ts";
import { isAgreed, isTotal } from "./agreement.ts";
import { areaBehind } from "./areaBehind.ts";
import type { Asked, Context } from "./asked.ts";
import { figuresHeaded, figuresMeant } from "./meantRows.ts";
import type { Piece } from "./piece.ts";
import { hasSavings, speaksOfCost, speaksOfSaving } from "./savings.ts";
import { isOfSpeltRow } from "./spelt.ts";
import { type Tie, tieAnyYear, tieOf } from "./tie.ts";

/** A figure, and what of it an amount is. */
export interface Tied {
  readonly figure: Figure;
  readonly tie: Tie;
}

export function tiedAmount({ years, sum }: Figure, tie: Tie): Amount {
  if (tie.kind === "sum") return Amount.sum(tie.years.map((year) => years.get(year) ?? null));
  return years.get(tie.year) ?? sum;
}

/** The first figure that has the amount exactly, else the first that is as near as the amount is printed. */
export function bestTie(
  amount: StatedAmount,
  figures: readonly Figure[],
  tieTo: (figure: Figure) => Tie | null,
): Tied | null {
  let near: Tied | null = null;
  for (const figure of figures) {
    const tie = tieTo(figure);
    if (!tie) continue;
    if (tiedAmount(figure, tie).abs().equals(amount.value.abs())) return { figure, tie };
    near ??= { figure, tie };
  }
  return near;
}

export const YEARLY = /^.{0,12}(?:årligt|om året|pr\. år|hvert år)/i;
const NET = /(?<!\p{L})netto\p{L}*(?: \p{L}+){0,3}\s*[-–−‑]?\s*$/iu;
const NET_BEHIND = /^ netto(?!\p{L})/iu;
const isNet = ({ before, after }: Piece): boolean => NET.test(before) || NET_BEHIND.test(after);
/** The savings of a block that has costs too are no net. */
function isGross({ table, rows }: Figure): boolean {
  const own = new Set(rows);
  const isSaving = (row: FoundRow): boolean => row.amounts.some((cell) => amountOf(cell)?.isNegative());
  const hasCosts = ({ block }: FoundRow): boolean =>
    table.rows.some((row) => row.kind === "item" && row.block === block && !own.has(row) && !isSaving(row));
  return rows.length > 1 && rows.every((row) => row.kind === "item" && isSaving(row)) && rows.some(hasCosts);
}

/** "4,2 mio. kr. på anlæg" is no row's of another control area. */
function isOfOtherArea({ after }: Piece, { table, rows }: Figure): boolean {
  const area = areaBehind(after);
  return (
    area !== null && rows.some(({ controlArea }) => (controlArea ?? table.controlArea ?? area).toLowerCase() !== area)
  );
}

/** "3,2 mio. kr. fra 2029" is a level, unless the words name the row or say "i alt": then it may be all from then on. */
const isFrom = ({ years, sentence }: Asked): boolean => years.kind === "from" && !/\bi alt\b/i.test(sentence.text);
const isMeant = ({ meant }: Asked, { rows }: Figure): boolean =>
  meant.sure.some((one) => one.rows.some((row) => rows.includes(row)));

/** What is said of every year, and a level that is risen to, is no sum; a saving is no cost, nor the other way round. */
function fits(asked: Asked, { figure, tie }: Tied): boolean {
  const { amount, piece } = asked;
  if (tie.kind === "sum" && (YEARLY.test(piece.after) || isRisenTo(piece.before))) return false;
  if (tie.kind === "sum" && isFrom(asked) && !isMeant(asked, figure)) return false;
  if (isOfOtherArea(piece, figure) || (isNet(piece) && isGross(figure))) return false;
  const value = tiedAmount(figure, tie);
  if (amount.value.isNegative() && value.isPositive()) return false;
  if (speaksOfSaving(piece)) return value.isNegative() || !hasSavings(figure);
  return !(speaksOfCost(piece) && value.isNegative());
}

const HUNDREDTH = Amount.fromDecimalText("0.01");
/** Words mislead, and so a figure that no word names may be meant; but not one that "5 mio. kr." is merely near. */
function closely(amount: StatedAmount): StatedAmount {
  const most = amount.value.abs().times(HUNDREDTH);
  return { ...amount, tolerance: amount.tolerance.compareTo(most) < 0 ? amount.tolerance : most };
}

export const exactly = (amount: StatedAmount): StatedAmount => ({ ...amount, tolerance: Amount.zero });

/** The figure that has the amount in years that are not said. */
export function inOtherYears(asked: Asked, those: readonly Figure[]): Tied | null {
  if (asked.years.kind === "none") return null;
  const tieTo = (amount: StatedAmount) => (figure: Figure) => {
    const tie = tieAnyYear(amount, figure);
    return tie && fits(asked, { figure, tie }) ? tie : null;
  };
  return (
    bestTie(asked.amount, those, tieTo(exactly(asked.amount))) ?? bestTie(asked.amount, those, tieTo(asked.amount))
  );
}

/** The figures an amount may be, those that are meant first. */
export function tieAmong(asked: Asked, { figures }: Context, named: readonly Figure[]): Tied | null {
  const { amount, years, meant, subject } = asked;
  const tieTo = (stated: StatedAmount) => (figure: Figure) => {
    const tie = tieOf(stated, years, figure);
    return tie && fits(asked, { figure, tie }) ? tie : null;
  };
  const inAll = isAgreed(asked.sentence)
    ? bestTie(amount, [...figures.single.filter(isTotal), ...figures.blocks], tieTo(amount))
    : null;
  if (inAll) return inAll;
  const underHeading = bestTie(amount, figuresHeaded(asked.piece, figures), tieTo(amount));
  if (underHeading) return underHeading;
  const all = [...named, ...figures.single, ...figures.blocks];
  const tied = bestTie(amount, figuresMeant(meant.sure.length > 0 ? meant.sure : named, named, figures), tieTo(amount));
  if (tied || meant.sure.length === 0 || isAgreed(asked.sentence)) return tied ?? bestTie(amount, all, tieTo(amount));
  // Words mislead: but for a line that all but prints the row's label, an equal figure elsewhere is never passed over.
  return meant.isStrict && (subject === "item" || isOfSpeltRow(asked))
    ? null
    : bestTie(amount, all, tieTo(closely(amount)));
}
