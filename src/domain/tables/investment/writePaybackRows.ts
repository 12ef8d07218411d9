import { PAYBACK_WORKING } from "../../form/workingHeading.ts";
import { casePayback, PAYBACK_BASES, type PaybackBasis } from "../../calculations/casePayback.ts";
import { inAlternative } from "../../case/alternatives.ts";
import type { CaseModel } from "../../case/caseModel.ts";
import { Amount } from "../../money/amount.ts";
import { isImplementation, isIn, isPermanent, sumOfYear } from "../caseLines.ts";
import { acrossRow, cellAt, fixed } from "../formulas.ts";
import type { InvestmentSheet } from "./investmentSheet.ts";
import {
  hasAmountFormula,
  paybackColumns,
  permanentOfService,
  type PaybackColumns,
  type PaybackRowsAt,
} from "./paybackLayout.ts";

const NEVER = "Tilbagebetales ikke";
/** A sheet adds in binary, where 0,7 + 0,1 is less than 0,8: six decimals are compared, far below one krone. */
const DECIMALS = 6;

const LABELS: Readonly<Record<PaybackBasis, string>> = {
  service: "Tilbagebetalingstid baseret på serviceeffektivisering",
  total: "Tilbagebetalingstid baseret på totaløkonomi",
};

type Lines = Pick<CaseModel, "lines">;

function linesOf({ model }: InvestmentSheet, { alternative }: PaybackRowsAt): Lines {
  return { lines: model.lines.filter(inAlternative(alternative)) };
}

function paybackResult(lines: Lines, basis: PaybackBasis): number | string {
  const payback = casePayback(lines, basis);
  return payback.kind === "never" ? NEVER : payback.years;
}

function writeHeaders({ draft, model }: InvestmentSheet, at: PaybackColumns): void {
  draft.text(at.label, PAYBACK_WORKING, "helperHeader");
  draft.text(at.cost, "Omkostninger i alt", "helperHeader");
  draft.text(at.first, "Første år med beløb", "helperHeader");
  draft.text(at.after, "Besparelse pr. år herefter", "helperHeader");
  at.accumulated.forEach((column, year) => draft.text(column, `Akkumuleret ${model.years[year]}`, "helperHeader"));
  at.reached.forEach((column, year) => draft.text(column, `Tjent hjem ${model.years[year]}`, "helperHeader"));
}

function costOf({ lines }: Lines): Amount {
  return Amount.sum(lines.filter(isImplementation).flatMap(({ amounts }) => amounts));
}

/** What both bases share: the whole cost, and which year counts as the first. */
function writeShared(sheet: InvestmentSheet, at: PaybackColumns, rows: PaybackRowsAt): void {
  const { draft, columns } = sheet;
  const own = linesOf(sheet, rows);
  const costs = acrossRow(rows.implementationRow, columns.firstYear, columns.lastYear);
  draft.text(at.label, "År med beløb (1 = ja)", "helper");
  draft.formula(at.cost, `ROUND(SUM(${costs}),${DECIMALS})`, costOf(own).rounded(DECIMALS), "helper");
  const flags = acrossRow(draft.row, at.firstAccumulated, at.lastAccumulated);
  draft.formula(
    at.first,
    `IFERROR(MATCH(1,${flags},0),1)`,
    casePayback(own, "total").calculation.firstColumn + 1,
    "helper",
  );
  draft.empty(at.after, "helper");
  at.accumulated.forEach((column, year) => {
    const has = own.lines.some(({ amounts }) => amounts[year] && !amounts[year].isZero());
    draft.formula(column, hasAmountFormula(columns, columns.years[year] ?? 0, rows), has ? 1 : 0, "helper");
  });
  at.reached.forEach((column) => draft.empty(column, "helper"));
}

function savings({ lines }: Lines, years: readonly number[], basis: PaybackBasis): Amount[] {
  const permanent = lines.filter(isPermanent);
  const counted = basis === "total" ? permanent : permanent.filter(isIn("Service"));
  return years.map((_, year) => sumOfYear(counted, year).negated());
}

function yearsFormula(row: number, sharedRow: number, at: PaybackColumns): string {
  const [cost, first] = [fixed(sharedRow, at.cost), fixed(sharedRow, at.first)];
  const [after, last] = [cellAt(row, at.after), cellAt(row, at.lastAccumulated)];
  const within = `MATCH(1,${acrossRow(row, at.firstReached, at.lastReached)},0)`;
  const beyond = `ROUNDUP(ROUND((${cost}-${last})/${after},9),0)+COLUMNS(${acrossRow(row, at.firstAccumulated, at.lastAccumulated)})`;
  return `IF(${cost}<=0,0,IFERROR(${within}+1-${first},IF(${after}>0,${beyond}+1-${first},"${NEVER}")))`;
}

function writeBasis(sheet: InvestmentSheet, basis: PaybackBasis, at: PaybackColumns, rows: PaybackRowsAt): void {
  const { draft, model, columns } = sheet;
  const { row } = draft;
  const own = linesOf(sheet, rows);
  const cost = costOf(own).rounded(DECIMALS);
  const yearly = savings(own, model.years, basis);
  const name = rows.alternative === null ? "" : `, ${rows.alternative}`;
  draft.text(columns.label, `${LABELS[basis]}${name}`, "label");
  draft.formula(columns.area, yearsFormula(row, rows.impactRow, at), paybackResult(own, basis), "payback");
  draft.text(at.label, `Akkumuleret besparelse, ${basis === "service" ? "service" : "i alt"}${name}`, "helper");
  draft.empty(at.cost, "helper");
  draft.empty(at.first, "helper");
  const [last, before] = [cellAt(row, at.lastAccumulated), cellAt(row, at.lastAccumulated - 1)];
  const lastSaving = yearly.at(-1) ?? Amount.zero;
  const difference = yearly.length > 1 ? `${last}-${before}` : last;
  draft.formula(at.after, `ROUND(${difference},${DECIMALS})`, lastSaving.rounded(DECIMALS), "helper");
  at.accumulated.forEach((column, year) => {
    const previous = year === 0 ? "" : cellAt(row, column - 1);
    const ofYear = columns.years[year] ?? 0;
    const changes =
      basis === "total" ? cellAt(rows.permanentRow, ofYear) : `(${permanentOfService(columns, ofYear, rows)})`;
    const accumulated = Amount.sum(yearly.slice(0, year + 1)).rounded(DECIMALS);
    draft.formula(column, `ROUND(${previous}-${changes},${DECIMALS})`, accumulated, "helper");
    const reached = accumulated.compareTo(cost) >= 0;
    const flag = `IF(${cellAt(row, column)}>=${fixed(rows.impactRow, at.cost)},1,0)`;
    draft.formula(at.reached[year] ?? 0, flag, reached ? 1 : 0, "helper");
  });
}

/**
 * Both payback periods of every alternative, with their calculation in the grey columns: on rows that belong to totals,
 * which nobody deletes.
 */
export function writePayback(sheet: InvestmentSheet, alternatives: readonly PaybackRowsAt[]): void {
  const { draft, columns, model } = sheet;
  const at = paybackColumns(columns.calculation, model.years.length);
  const below = draft.row;
  draft.row = alternatives.at(-1)?.implementationRow ?? below;
  writeHeaders(sheet, at);
  for (const rows of alternatives) {
    draft.row = rows.impactRow;
    writeShared(sheet, at, rows);
  }
  draft.row = below;
  for (const rows of alternatives) {
    for (const basis of PAYBACK_BASES) {
      writeBasis(sheet, basis, at, rows);
      draft.row += 1;
    }
  }
}
