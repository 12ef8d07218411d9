import type { FoundRowKind, FoundTable } from "../../domain/recognition/foundTable.ts";
import type { CellStyle } from "../../domain/workbook/plan.ts";
import { cellAt, type SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { printedRight } from "./printedRight.ts";

const LABELS: Readonly<Record<FoundRowKind, CellStyle>> = {
  section: "section",
  item: "label",
  total: "totalLabel",
  payback: "label",
  note: "note",
};

/** `#,##0;-#,##0;;@`: a zero that is shown as an empty cell. */
const HIDES_ZERO = /^[^;]*;[^;]*;(;|$)/;

function amountStyle(sheet: SheetSnapshot, row: number, column: number, kind: FoundRowKind): CellStyle {
  if (kind === "total") return "totalAmount";
  return HIDES_ZERO.test(cellAt(sheet, { row, column }).numberFormat) ? "amountOrBlank" : "amount";
}

/** How each cell of the tables looks, by "row,column": as when the tables are laid out. */
export function tableStyles(sheet: SheetSnapshot, tables: readonly FoundTable[]): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const table of tables) dress(sheet, table, styles);
  return styles;
}

function dress(sheet: SheetSnapshot, table: FoundTable, styles: Map<string, CellStyle>): void {
  const { caption, captionAt, range, rows, yearColumns } = table;
  const right = printedRight(sheet, table);
  const set = (row: number, column: number, style: CellStyle): Map<string, CellStyle> =>
    styles.set(`${row},${column}`, style);
  const years = new Map(yearColumns.map(({ column, header }) => [column, header.row]));
  const headerRow = yearColumns[0]?.header.row ?? range.top;
  const headsAmounts = (row: number, column: number): boolean =>
    years.get(column) === row || (row === headerRow && column === table.rowTotalColumn);
  if (caption !== null) set(captionAt.row, captionAt.column, "caption");
  for (let row = caption === null ? range.top : captionAt.row + 1; row <= headerRow; row += 1) {
    for (let column = range.left; column <= right; column += 1)
      set(row, column, headsAmounts(row, column) ? "yearHeader" : "columnHeader");
  }
  const amounts = (column: number): boolean => years.has(column) || column > (yearColumns.at(-1)?.column ?? right);
  for (const { row, kind, payback } of rows) {
    if (kind === "note" || kind === "section") {
      set(row, range.left, LABELS[kind]);
      continue;
    }
    for (let column = range.left; column <= right; column += 1) {
      const isAmount = amounts(column) && kind !== "payback";
      set(row, column, isAmount ? amountStyle(sheet, row, column, kind) : LABELS[kind]);
    }
    if (payback) set(row, payback.at.column, "payback");
  }
}
