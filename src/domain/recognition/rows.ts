import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { amountCell, paybackCell } from "./amountCell.ts";
import type { TableColumns } from "./columns.ts";
import type { Block, FoundCell, FoundRow, FoundRowKind, FoundYearColumn } from "./foundTable.ts";
import { labelOfRow } from "./rowLabel.ts";
import { type BareRow, withKinds } from "./rowKinds.ts";
import { isBlankAt, wordsAt } from "./text.ts";
import { blockOf, controlAreaOf, countsStaff, isNote, isPartOfRowAbove, isPaybackLabel, isTotalLabel, statesShare, totalRoleOf } from "./words.ts";

/** A committee's row, or one with a control area, is a row of the table even when all its amounts are blank. */
function isDescribed(sheet: SheetSnapshot, row: number, { controlArea, committee, appropriation }: TableColumns, label: number): boolean {
  return [controlArea, committee, appropriation].some(
    (column) => column !== null && column !== label && !isBlankAt(sheet, row, column),
  );
}

function kindOf(label: string, amounts: readonly FoundCell[], describedRow: boolean): FoundRowKind {
  if (isPaybackLabel(label)) return "payback";
  if (isPartOfRowAbove(label) || countsStaff(label) || statesShare(label)) return "note";
  const filled = amounts.some(({ value }) => value.kind !== "blank");
  if (isTotalLabel(label)) return "total";
  if (!filled && !describedRow && isNote(label)) return "note";
  return filled || describedRow ? "item" : "section";
}

/** The stated years stand in the first filled cell right of the label. */
function statedPayback(sheet: SheetSnapshot, row: number, { label, right }: TableColumns): FoundCell | null {
  for (let column = label + 1; column <= right; column += 1) {
    if (!isBlankAt(sheet, row, column)) return paybackCell(sheet, { row, column });
  }
  return null;
}

function readRow(sheet: SheetSnapshot, row: number, columns: TableColumns, years: readonly FoundYearColumn[]): BareRow {
  const { text: label, at: labelAt } = labelOfRow(sheet, row, columns);
  const amounts = years.map(({ column }) => amountCell(sheet, { row, column }));
  const kind = kindOf(label, amounts, isDescribed(sheet, row, columns, labelAt.column));
  const described = (column: number | null): string | null => (column === null ? null : wordsAt(sheet, row, column));
  const isLabel = columns.controlArea === labelAt.column && columns.label !== labelAt.column;
  const controlAreaText = isLabel ? "" : described(columns.controlArea);
  return {
    row,
    kind,
    label,
    labelAt,
    totalRole: kind === "total" ? totalRoleOf(label) : null,
    controlArea: controlAreaOf(kind === "total" ? label : (controlAreaText ?? "")),
    controlAreaText,
    committeeText: described(columns.committee),
    appropriationText: described(columns.appropriation),
    incomeExpenditureText: described(columns.incomeExpenditure),
    lineKindText: described(columns.lineKind),
    amounts,
    rowTotal: columns.rowTotal === null ? null : amountCell(sheet, { row, column: columns.rowTotal }),
    payback: kind === "payback" ? statedPayback(sheet, row, columns) : null,
  };
}

/** Rows above a total belong to its block where no heading has said so. */
function blockBelow(rows: readonly BareRow[], from: number): Block | null {
  const total = rows.slice(from).find(({ kind }) => kind === "total")?.totalRole;
  return total === "permanent" || total === "implementation" ? total : null;
}

function withBlocks(rows: readonly BareRow[]): FoundRow[] {
  let block: Block | null = null;
  let heading: string | null = null;
  return rows.map((row, index) => {
    if (row.kind === "section") {
      block = blockOf(row.label) ?? block;
      heading = row.label;
    }
    const own = row.totalRole === "permanent" || row.totalRole === "implementation" ? row.totalRole : null;
    const result: FoundRow = { ...row, block: own ?? block ?? blockBelow(rows, index), heading };
    if (row.totalRole === "impact") block = heading = null;
    return result;
  });
}

/** The rows between the header and the table's last row, blank ones left out. */
export function readRows(
  sheet: SheetSnapshot,
  rowNumbers: readonly number[],
  columns: TableColumns,
  years: readonly FoundYearColumn[],
): FoundRow[] {
  return withBlocks(withKinds(rowNumbers.map((row) => readRow(sheet, row, columns, years))));
}
