import type { CellRef } from "../../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { amountCell, isCountText, isShareText, paybackCell } from "../cells/amountCell.ts";
import type { TableColumns } from "../headings/tableColumns.ts";
import type { Aside, FoundCell, FoundRow, FoundRowKind, FoundYearColumn } from "../foundTable.ts";
import { withCarriedTexts } from "./textsCarriedDown.ts";
import { labelOfRow, type RowLabel } from "./rowLabel.ts";
import { headsAgain } from "./headAgain.ts";
import { withPaybackHeading } from "./paybackHeading.ts";
import { type LabelledRow, withWrappedLabels } from "./wrappedLabels.ts";
import type { BareRow, RowHint } from "../cells/bareRow.ts";
import { statedYears } from "../cells/paybackText.ts";
import { withBlocks } from "./rowBlocks.ts";
import { withKinds } from "./rowKinds.ts";
import { hasFigure } from "../cells/figureCell.ts";
import { isBlankAt, wordsAt } from "../cells/tidyText.ts";
import {
  accumulates,
  countsStaff,
  countsThings,
  isPartOfRowAbove,
  looksListed,
  mayCount,
  mayMeasure,
  statesShare,
} from "./rowWords.ts";
import { areaOfTotal, controlAreaOf, isNote, isPaybackLabel, isTotalLabel, totalRoleOf } from "../cells/words.ts";

/** A committee's row, or one with a control area, is a row of the table even when all its amounts are blank. */
function isDescribed(
  sheet: SheetSnapshot,
  row: number,
  { controlArea, committee, appropriation }: TableColumns,
  label: number,
): boolean {
  return [controlArea, committee, appropriation].some(
    (column) => column !== null && column !== label && !isBlankAt(sheet, row, column),
  );
}

/** "Nutidsværdi | 2.850", "Intern rente | 23 %": a figure where other rows say their control area is stated beside the years. */
function statesFigure(sheet: SheetSnapshot, row: number, { controlArea, label }: TableColumns): boolean {
  return controlArea !== null && controlArea !== label && hasFigure(cellAt(sheet, { row, column: controlArea }));
}

/** A row of percentages or counts by its format, or by what is written, whatever it is called. */
function areShares(sheet: SheetSnapshot, amounts: readonly FoundCell[]): boolean {
  const filled = amounts.filter(({ value }) => value.kind !== "blank");
  return (
    filled.length > 0 &&
    filled.every((cell) => isShareText(cell) || isCountText(cell) || cellAt(sheet, cell.at).numberFormat.includes("%"))
  );
}

function asideOf(label: string, filled: boolean, shares: boolean): Aside | null {
  if (!filled) return null;
  if (shares) return "count";
  if (accumulates(label)) return "accumulated";
  if (isPartOfRowAbove(label)) return "part";
  return countsThings(label) ? "count" : null;
}

function kindOf(label: string, aside: Aside | null, filled: boolean, describedRow: boolean): FoundRowKind {
  if (isPaybackLabel(label)) return "payback";
  if (aside !== null || isPartOfRowAbove(label) || countsStaff(label) || statesShare(label)) return "note";
  if (isTotalLabel(label)) return "total";
  if (!filled && !describedRow && isNote(label)) return "note";
  return filled || describedRow ? "item" : "section";
}

const SUM_ABOVE = /^=\s*(?:SUM|SUBTOTAL)\(\s*(?:9\s*[,;]\s*)?\$?([A-Z]{1,3})\$?\d+\s*:\s*\$?\1\$?(\d+)\s*\)$/i;

/** Every amount adds what stands right above it, at most a blank row between. */
function isSummed(amounts: readonly FoundCell[]): boolean {
  const filled = amounts.filter(({ value }) => value.kind !== "blank");
  return (
    filled.length > 0 &&
    filled.every(({ at, formula }) => {
      const last = Number(SUM_ABOVE.exec(formula ?? "")?.[2] ?? 0);
      return last > 0 && at.row + 1 - last >= 1 && at.row + 1 - last <= 2;
    })
  );
}

const isMergedWithAbove = ({ merges }: SheetSnapshot, row: number, column: number | null): boolean =>
  column !== null &&
  merges.some(({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right);

function hintOf(
  sheet: SheetSnapshot,
  label: string,
  labelAt: CellRef,
  amounts: readonly FoundCell[],
  { committee }: TableColumns,
): RowHint {
  const { value } = cellAt(sheet, labelAt);
  return {
    listed: value.kind === "text" && looksListed(value.text),
    mayCount: mayCount(label),
    mayMeasure: mayMeasure(label),
    summed: isSummed(amounts),
    sharesCommittee: isMergedWithAbove(sheet, labelAt.row, committee),
  };
}

/** The stated years stand in the first filled cell right of the label, or in the label: "Tilbagebetalingstid: 5 år". */
function statedPayback(
  sheet: SheetSnapshot,
  { text, at: { row, column: label } }: RowLabel,
  right: number,
): FoundCell | null {
  for (let column = label + 1; column <= right; column += 1) {
    if (!isBlankAt(sheet, row, column)) return paybackCell(sheet, { row, column });
  }
  return statedYears(text) === null ? null : paybackCell(sheet, { row, column: label });
}

/** "Hjemmeplejen" beside a profit centre of its own has its code there. */
const appropriationOf = (text: string | null, code: string | null): string | null =>
  code && text && !/\d/.test(text) ? `${code} ${text}` : text || (code ?? text);

function readRow(
  sheet: SheetSnapshot,
  { row, label: { text: label, at: labelAt }, goesOn }: LabelledRow,
  columns: TableColumns,
  years: readonly FoundYearColumn[],
): BareRow {
  const amounts = years.map(({ column }) => amountCell(sheet, { row, column }));
  const filled = amounts.some(({ value }) => value.kind !== "blank");
  const aside = isPaybackLabel(label) ? null : asideOf(label, filled, areShares(sheet, amounts));
  const states = !filled && !isPaybackLabel(label) && statesFigure(sheet, row, columns);
  const described = (column: number | null): string | null => (column === null ? null : wordsAt(sheet, row, column));
  const isLabel = columns.controlArea === labelAt.column && columns.label !== labelAt.column;
  const areaText = isLabel ? "" : described(columns.controlArea);
  const isHead = headsAgain(label, areaText, amounts);
  const controlAreaText = isHead ? "" : areaText;
  const own = isHead ? "section" : kindOf(label, aside, filled, isDescribed(sheet, row, columns, labelAt.column));
  const kind = states || goesOn ? "note" : own;
  return {
    row,
    kind,
    aside,
    label,
    labelAt,
    hint: hintOf(sheet, label, labelAt, amounts, columns),
    totalRole: kind === "total" ? totalRoleOf(label) : null,
    controlArea: kind === "total" ? areaOfTotal(label) : controlAreaOf(controlAreaText ?? ""),
    controlAreaText,
    committeeText: described(columns.committee),
    ownCommittee: null,
    appropriationText: appropriationOf(described(columns.appropriation), described(columns.appropriationCode)),
    incomeExpenditureText: described(columns.incomeExpenditure),
    isKindCalculated:
      columns.incomeExpenditure !== null && cellAt(sheet, { row, column: columns.incomeExpenditure }).formula !== null,
    lineKindText: described(columns.lineKind),
    amounts,
    rowTotal: columns.rowTotal === null ? null : amountCell(sheet, { row, column: columns.rowTotal }),
    payback: kind === "payback" ? statedPayback(sheet, { text: label, at: labelAt }, columns.right) : null,
  };
}

/** The rows between the header and the table's last row, blank ones left out. */
export function readRows(
  sheet: SheetSnapshot,
  rowNumbers: readonly number[],
  columns: TableColumns,
  years: readonly FoundYearColumn[],
): FoundRow[] {
  const labels = rowNumbers.map((row) => ({ row, label: labelOfRow(sheet, row, columns), goesOn: false }));
  const stands = (row: number): boolean => isDescribed(sheet, row, columns, columns.label);
  const whole = withPaybackHeading(sheet, withWrappedLabels(sheet, labels, years, stands), columns.right);
  const bare = withKinds(whole.map((row) => readRow(sheet, row, columns, years)));
  return withBlocks(withCarriedTexts(bare, columns));
}
