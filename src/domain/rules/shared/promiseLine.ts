import type { Constraint } from "../../constraints/constraint.ts";
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

/** A promise with its figures, as they stand: "Tabel 1, 2026: totalen -300, rækkerne -530 + 50 = -480". */
export function promiseLine(
  { left, right, leftName, rightName, table, shownBy }: Constraint,
  figures: Figures,
): CalculationLine {
  const figure = figures.get(shownBy.cell) ?? figures.get(left[0]!);
  const place = figure ? `${figure.table.name}, ${yearOf(figure)}` : table.name;
  const [stated, given] = [sideParts(left, figures), sideParts(right, figures)];
  return [said(`${place}: ${leftName} `), ...stated, said(`, ${rightName} `), ...given];
}
