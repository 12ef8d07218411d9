import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Piece } from "./piece.ts";

const SAVED =
  /(?:besparelse|effektivisering|gevinst|provenu|spare[sr]?|sparet|mindreudgift)\p{L}*(?:\s\p{L}+\.?){0,4}\s*$/iu;
/** "… reducerer nettoudgiften med 0,2 mio. kr.", "brændstofudgifterne falder med". */
const LESS_SPENT = new RegExp(
  [
    String.raw`(?:reducer|mindsk|nedbring|sænk)\p{L}* (?:\p{L}+ ){0,3}?\p{L}*udgift\p{L}*(?: \p{L}+){0,3}? med\s*$`,
    String.raw`udgift\p{L}* (?:\p{L}+ ){0,3}?(?:fald|reducer|mindsk|nedbring|sænk)\p{L}*(?: \p{L}+){0,2}? med\s*$`,
  ].join("|"),
  "iu",
);
const SAVED_BEHIND = /^\s*(?:\p{L}+\s){0,2}(?:effektivisering|besparelse)/iu;
const SPENT =
  /(?:merudgift|driftsudgift|udgift|investering|investeringsmidler|afsættes|afsat|søges|\bkoste)\p{L}*(?:\s\p{L}+\.?){0,3}\s*$/iu;

/** "En besparelse på 650 t.kr.", "3 mio. kr. af effektiviseringen". */
export const speaksOfSaving = ({ before, after }: Piece): boolean =>
  SAVED.test(before) || LESS_SPENT.test(before) || SAVED_BEHIND.test(after);

export const speaksOfCost = (piece: Piece): boolean => !speaksOfSaving(piece) && SPENT.test(piece.before);

const EARNED = /indtægt\p{L}*(?:\s\p{L}+\.?){0,4}\s*$/iu;
/** "… giver egne tilbud en indtægt på 1,4 mio. kr." */
export const speaksOfIncome = ({ before }: Piece): boolean => EARNED.test(before);

const INCOME = /indtægt|betaling|salg|leje(?!r)|takst|gebyr|afgift|refusion|tilskud|kontingent/i;
/** Money that comes in, by the row's label, by its I/U or by its sign in a budget note; a saving has its sign too. */
export const isIncome = ({ table: { role }, rows, sum }: Figure): boolean =>
  (role === "activities" && sum.isNegative()) ||
  rows.some(({ label, incomeExpenditureText }) => INCOME.test(label) || /^I\b/i.test(incomeExpenditureText ?? ""));

/** A budget note has costs alone, and prints its savings as it likes. */
export const hasSavings = ({ table }: Figure): boolean =>
  table.rows.some(({ amounts }) => amounts.some((cell) => amountOf(cell)?.isNegative()));

export const isCost = (figure: Figure): boolean => hasSavings(figure) && figure.sum.isPositive();
