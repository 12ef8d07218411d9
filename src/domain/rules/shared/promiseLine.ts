import type { Constraint, ConstraintKind } from "../../constraints/constraint.ts";
import type { Figures } from "../../diagnosis/placedFigures.ts";
import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { said } from "./calculation.ts";
import { type CalculationLine, type CalculationPart, placeIn } from "../rule.ts";
import { yearOf } from "./faultText.ts";

/** A longer sum is given by its result. */
const MOST_TERMS = 12;

/** A figure with the cell it stands in. */
function figurePart(amount: Amount, cell: FoundCell, figures: Figures): CalculationPart {
  const figure = figures.get(cell);
  return { text: formatDanishNumber(amount), at: figure ? placeIn(figure.table, cell.at) : null };
}

/** The sign of every term but the first is how it is joined: "-1.200 + 400". */
function termParts(cell: FoundCell, isFirst: boolean, figures: Figures): CalculationPart[] {
  const amount = amountOf(cell)!;
  if (isFirst) return [figurePart(amount, cell, figures)];
  return [said(amount.isNegative() ? " - " : " + "), figurePart(amount.abs(), cell, figures)];
}

/** "-1.200 + 400 = -800" */
function sideParts(cells: readonly FoundCell[], figures: Figures): CalculationPart[] {
  const terms = cells.filter((cell) => amountOf(cell) !== null);
  const sum = formatDanishNumber(Amount.sum(terms.map(amountOf)));
  if (terms.length === 0 || terms.length > MOST_TERMS) return [said(sum)];
  const parts = terms.flatMap((cell, index) => termParts(cell, index === 0, figures));
  return terms.length === 1 ? parts : [...parts, said(` = ${sum}`)];
}

/** These hold row by row, so that a year alone does not tell which promise is meant. */
const OF_ONE_ROW: readonly ConstraintKind[] = ["netGross", "share", "rowTotal"];

/** "Tabel C, 2026", and of what holds row by row "Tabel C, Socialudvalget, 2026". */
function placeText({ kind, left, right, table, shownBy }: Constraint, figures: Figures): string {
  const figure = figures.get(shownBy.cell) ?? figures.get(left[0]!) ?? null;
  if (!OF_ONE_ROW.includes(kind)) return figure ? `${figure.table.name}, ${yearOf(figure)}` : table.name;
  const row = (figure ?? figures.get(right[0]!))?.row.label.trim() ?? "";
  const year = figure && kind !== "rowTotal" ? yearOf(figure) : "";
  return [figure?.table.name ?? table.name, row, year].filter((part) => part !== "").join(", ");
}

/** A promise with its figures, as they stand: "Tabel 1, 2026: totalen -300, rækkerne -530 + 50 = -480" */
export function promiseLine(constraint: Constraint, figures: Figures): CalculationLine {
  const { left, right, leftName, rightName } = constraint;
  const [stated, given] = [sideParts(left, figures), sideParts(right, figures)];
  return [said(`${placeText(constraint, figures)}: ${leftName} `), ...stated, said(`, ${rightName} `), ...given];
}
