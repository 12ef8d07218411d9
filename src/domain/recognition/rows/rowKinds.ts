import { Amount } from "../../money/amount.ts";
import { amountOf } from "../cells/amountCell.ts";
import type { BareRow } from "../cells/bareRow.ts";
import { withBalances } from "./balances.ts";
import { withCountsUnderHeading } from "./countsUnderHeading.ts";
import { withDifferences } from "./differences.ts";
import { withSumsDividedAnew } from "./dividedAnew.ts";
import { withHeadsOfAreas } from "./headsOfAreas.ts";
import { figuresOf, type Fit, runFit, runsUp } from "./rowSums.ts";
import { withRowsCalledTotals } from "./rowsCalledTotals.ts";
import { withRowsThatFollow } from "./rowsThatFollow.ts";
import { withSettledKinds } from "./settledRows.ts";
import { withTotalsInOtherUnits } from "./otherUnits.ts";
import { withTotalsAbove } from "./totalsAbove.ts";
import { blockOf, totalRoleOf } from "../cells/words.ts";

const isItem = ({ kind }: BareRow): boolean => kind === "item";

/** A heading without amount rows below it is a note. */
function withNotes(rows: readonly BareRow[]): BareRow[] {
  const lastFilled = rows.findLastIndex(({ kind }) => kind === "item" || kind === "total" || kind === "payback");
  return rows.map((row, index) => (row.kind === "section" && index > lastFilled ? { ...row, kind: "note" } : row));
}

/** "Varige ændringer" and no more: a heading of the form. */
const FORM_HEADING =
  /^(varige ændringer|effektiviseringer|implementeringsomkostninger|investeringer|engangsomkostninger)\s*(\([^)]*\))?\s*:?$/i;

const mayHead = (row: BareRow): boolean => isItem(row) && blockOf(row.label) !== null && !row.controlAreaText;

/** The items that follow without anything between. */
function itemsAfter(rows: readonly BareRow[], index: number): readonly BareRow[] {
  const after = rows.slice(index + 1);
  const end = after.findIndex((row) => !isItem(row) || (mayHead(row) && FORM_HEADING.test(row.label)));
  return end < 0 ? after : after.slice(0, end);
}

function addsUp(row: BareRow, items: readonly BareRow[]): boolean {
  return row.amounts.every((cell, column) => {
    const sum = Amount.sum(items.map(({ amounts }) => (amounts[column] ? amountOf(amounts[column]) : null)));
    return (amountOf(cell) ?? Amount.zero).equals(sum);
  });
}

/** One row below with the same amounts is no sum: two rows may be alike. */
const FEWEST_HEADED = 2;

/**
 * "Varige ændringer" with amounts above rows that have a control area is a heading with their sum, and no row
 * of its own.
 */
function withHeadingSums(rows: readonly BareRow[]): BareRow[] {
  return rows.map((row, index) => {
    const below = mayHead(row) ? itemsAfter(rows, index) : [];
    const isHeading = FORM_HEADING.test(row.label) && below.every(({ controlAreaText }) => Boolean(controlAreaText));
    const isSumOfThem = below.length >= FEWEST_HEADED && addsUp(row, below);
    return below.length > 0 && (isHeading || isSumOfThem)
      ? { ...row, kind: "section", totalRole: blockOf(row.label) }
      : row;
  });
}

const FEWEST_AGREEING = 2;

/** It is called a running sum, and a row above runs up to it in as many years as the rows add up to it. */
const runsAsCalled = (row: BareRow, above: readonly BareRow[], agree: number): boolean =>
  row.aside === "accumulated" && above.some((other) => runFit(figuresOf(row), figuresOf(other)).agree >= agree);

/** One wrong year does not hide a sum. */
function nearlyAddsUp(row: BareRow, items: readonly BareRow[], above: readonly BareRow[]): boolean {
  const years = row.amounts.map((cell, column) => {
    const sum = Amount.sum(items.map(({ amounts }) => (amounts[column] ? amountOf(amounts[column]) : null)));
    const stated = amountOf(cell) ?? Amount.zero;
    return stated.isZero() && sum.isZero() ? null : stated.equals(sum);
  });
  const agree = years.filter((agrees) => agrees === true).length;
  const isSum = agree >= FEWEST_AGREEING && years.filter((agrees) => agrees === false).length <= 1;
  return isSum && !runsAsCalled(row, above, agree);
}

/**
 * "Effekt på bundlinjen" without a control area below rows that have one, and their sum, is a total under a
 * name of its own.
 */
function withOtherTotals(rows: readonly BareRow[]): BareRow[] {
  const above: BareRow[] = [];
  for (const [index, row] of rows.entries()) {
    const isOther =
      (isItem(row) || row.aside === "accumulated") &&
      row.controlAreaText === "" &&
      !row.committeeText &&
      !row.hint.mayMeasure &&
      rows[index + 1]?.kind !== "item";
    const own = above.slice(above.findLastIndex((other) => !isItem(other)) + 1);
    const sums = (isOther ? [own, above.filter(isItem)] : []).filter(
      (items) => items.length > 1 && items.every(({ controlAreaText }) => controlAreaText),
    );
    const isTotal = sums.some((items) => nearlyAddsUp(row, items, above));
    above.push(isTotal ? { ...row, kind: "total", aside: null, totalRole: totalRoleOf(row.label) } : row);
  }
  return above;
}

/** A last row of amounts without any words below rows with words can only be their total. */
function withNamelessTotal(rows: readonly BareRow[]): BareRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "item" || kind === "total");
  return rows.map((row, index) => {
    const words = [row.label, row.controlAreaText, row.committeeText, row.appropriationText];
    const isNameless =
      index === last && isItem(row) && words.every((text) => !text) && rows.slice(0, index).some(isItem);
    return isNameless ? { ...row, kind: "total", totalRole: "table", label: "Total (uden navn)" } : row;
  });
}

/** How far above the last total, and below it, such rows are looked for. */
const REACH = 60;
const MOST_BELOW = 12;

/** The first year is the other row's own: of three years one that agrees beside it, and one that does not, are chance. */
const FEWEST_BESIDE_A_MISS = 3;
const isNoChance = ({ agree, miss }: Fit): boolean => miss === 0 || agree >= FEWEST_BESIDE_A_MISS;

/** A row below the last total that runs up another row year by year, whatever it is called: added to nothing. */
function withRunningSums(rows: readonly BareRow[]): BareRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "total");
  if (last < 0 || last === rows.length - 1) return [...rows];
  const above = rows
    .slice(Math.max(0, last - REACH), last + 1)
    .filter(({ kind }) => kind === "total" || kind === "item");
  const figures = above.map(figuresOf);
  return rows.map((row, index) => {
    if (index <= last || index > last + MOST_BELOW || !isItem(row) || row.controlAreaText || row.committeeText)
      return row;
    const own = figuresOf(row);
    const isRunning = figures.some((other) => runsUp(own, other) && isNoChance(runFit(own, other)));
    return isRunning ? { ...row, kind: "note", aside: "accumulated" } : row;
  });
}

/** A total right below a total that runs it up is no sum of rows, whatever it is called. */
function withRunningTotals(rows: readonly BareRow[]): BareRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isRunning = row.kind === "total" && above?.kind === "total" && runsUp(figuresOf(row), figuresOf(above));
    return isRunning ? { ...row, kind: "note", aside: "accumulated", totalRole: null } : row;
  });
}

const FEWEST_NUMBERED = 3;

/** "(1) | (2) | (3) | (4)" below the years numbers the columns. */
function withNumberedColumns(rows: readonly BareRow[]): BareRow[] {
  const [first, ...others] = rows;
  if (!first || !isItem(first) || /\p{L}/u.test(first.label)) return [...rows];
  const figures = figuresOf(first).map(Math.abs);
  const isNumbered =
    figures.length >= FEWEST_NUMBERED &&
    figures[0]! <= FEWEST_NUMBERED &&
    figures.every((figure, index) => figure === figures[0]! + index);
  return isNumbered ? [{ ...first, kind: "note", aside: "count" }, ...others] : [...rows];
}

/** In this order: each looks at the kinds that those before it have found. */
const STEPS: readonly ((rows: readonly BareRow[]) => readonly BareRow[])[] = [
  withNumberedColumns,
  withCountsUnderHeading,
  withDifferences,
  withBalances,
  withHeadingSums,
  withHeadsOfAreas,
  withTotalsInOtherUnits,
  withRunningTotals,
  withRunningSums,
  withOtherTotals,
  withNamelessTotal,
  withRowsCalledTotals,
  withSumsDividedAnew,
  withSettledKinds,
  withTotalsAbove,
  withRowsThatFollow,
  withNotes,
];

/** What only the neighbours tell of a row's kind. */
export const withKinds = (rows: readonly BareRow[]): readonly BareRow[] =>
  STEPS.reduce((known, step) => step(known), rows);
