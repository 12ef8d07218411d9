import { mapArea } from "../../../src/workbench/grid/area.ts";
import { PLAIN_STYLE } from "../../../src/workbench/grid/cellStyle.ts";
import type { MemorySheet } from "../../harness/memorySheet.ts";
import type { OfficeInNode } from "../../harness/officeInNode.ts";

const SEEN = { top: 0, left: 0, bottom: 9, right: 5 };

/** What a cell has that a fresh one has not. */
function cellState(sheet: MemorySheet, row: number, column: number): string {
  const [[cell] = []] = sheet.cells({ top: row, left: column, bottom: row, right: column });
  const value = cell?.value.kind === "blank" ? null : cell?.value;
  const content = cell?.formula ?? value;
  const style = Object.entries(sheet.style(row, column)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN_STYLE[name as keyof typeof PLAIN_STYLE]),
  );
  const list = sheet.lists.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  if (content === null && style.length === 0 && !list) return "";
  return `${row},${column} ${JSON.stringify([content, Object.fromEntries(style), list?.source])}`;
}

/** All that a person can see of the workbook, and what it keeps, as lines to be compared. */
export function stateOf({ grid, workbook }: OfficeInNode): string {
  const sheets = grid.sheets.flatMap((sheet) => [
    `${sheet.name} ${sheet.hidden}`,
    ...mapArea(SEEN, (row, column) => cellState(sheet, row, column))
      .flat()
      .filter((line) => line !== ""),
    JSON.stringify(Array.from({ length: 10 }, (_, index) => [sheet.columnWidth(index), sheet.rowHeight(index)])),
    JSON.stringify([
      sheet.frozenRows,
      sheet.frozenColumns,
      sheet.highlights.map(({ areas, formula, fill }) => ({ areas, formula, fill })),
    ]),
    JSON.stringify([workbook.sheetOf(sheet).page, workbook.sheetOf(sheet).charts]),
  ]);
  return [...sheets, JSON.stringify(workbook.settings.entries())].join("\n");
}
