import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { columnCount, mapArea, rowCount, singleCell, type Area } from "../grid/area.ts";
import type { CellStyle, StylePatch } from "../grid/cellStyle.ts";
import type { CellContent, ClearWhat, GridCell, GridSheet } from "../grid/grid.ts";
import { fromCellData, toCellData } from "./cellCodec.ts";
import { setList } from "./lists.ts";
import { fromRange, toRange } from "./ranges.ts";
import { fromStyleData } from "./styleCodec.ts";
import type { UniverSession } from "./session.ts";
import { usedArea } from "./usedArea.ts";
import { writeStyle } from "./writeStyle.ts";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** A sheet of the grid that a person sees. All that clients do goes through the library's commands, so it can be undone. */
export class UniverSheet implements GridSheet {
  readonly id: string;
  readonly #session: UniverSession;

  constructor(session: UniverSession, id: string) {
    this.#session = session;
    this.id = id;
  }

  /** Facades are made anew by the library for every call; only the id lasts. */
  get facade(): FWorksheet {
    const sheet = this.#session.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`The sheet ${this.id} is gone`);
    return sheet;
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  set name(name: string) {
    this.#session.byClient(() => this.facade.setName(name));
  }

  get hidden(): boolean {
    return this.facade.isSheetHidden();
  }

  set hidden(hidden: boolean) {
    this.#session.byClient(() => (hidden ? this.facade.hideSheet() : this.facade.showSheet()));
  }

  get tabColor(): string {
    return this.facade.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.facade.setTabColor(color);
  }

  get showGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  set showGridlines(show: boolean) {
    this.facade.setHiddenGridlines(!show);
  }

  get frozenRows(): number {
    return this.facade.getFrozenRows();
  }

  set frozenRows(rows: number) {
    this.facade.setFrozenRows(rows);
  }

  get frozenColumns(): number {
    return this.facade.getFrozenColumns();
  }

  set frozenColumns(columns: number) {
    this.facade.setFrozenColumns(columns);
  }

  get merges(): readonly Area[] {
    return this.facade.getMergedRanges().map((range) => fromRange(range.getRange()));
  }

  cells(area: Area): GridCell[][] {
    const sheet = this.facade.getSheet();
    const formulas = this.#formulas();
    const unit = this.#session.workbook.getId();
    const spilled = formulas.getArrayFormulaCellData()[unit]?.[this.id];
    return mapArea(area, (row, column) => {
      const own = sheet.getCellRaw(row, column);
      const data = hasContent(own) ? own : spilled?.[row]?.[column];
      const formula = own?.f || own?.si ? (formulas.getFormulaStringByCell(row, column, this.id, unit) ?? null) : null;
      const value = fromCellData(data);
      return { value: formula !== null && value.kind === "blank" ? { kind: "text", text: "" } : value, formula };
    });
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    this.#reach(area);
    this.#setCells(contents, area);
  }

  clear(area: Area, what: ClearWhat): void {
    const options = { contents: { contentsOnly: true }, formats: { formatOnly: true }, all: undefined }[what];
    this.#session.byClient(() => this.facade.getRange(toRange(area)).clear(options));
  }

  displayTexts(area: Area): string[][] {
    return this.facade.getRange(toRange(area)).getDisplayValues();
  }

  style(row: number, column: number): CellStyle {
    return fromStyleData(this.facade.getSheet().getCellStyle(row, column));
  }

  setStyle(area: Area, patch: StylePatch): void {
    this.#reach(area);
    this.#session.byClient(() => writeStyle(this.facade, area, patch));
    if (patch.wrap) this.facade.setRowAutoHeight(area.top, rowCount(area));
  }

  columnWidth(column: number): number {
    return this.facade.getSheet().getColumnManager().getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.#reach(area);
    this.#session.byClient(() => this.facade.setColumnWidths(area.left, columnCount(area), pixels));
  }

  rowHeight(row: number): number {
    return this.facade.getSheet().getRowManager().getRowHeight(row);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.#reach(area);
    this.#session.byClient(() => this.facade.setRowHeightsForced(area.top, rowCount(area), pixels));
  }

  fitColumns(area: Area): void {
    this.#session.byClient(() => this.facade.autoResizeColumns(area.left, columnCount(area)));
  }

  fitRows(area: Area): void {
    this.#session.byClient(() => this.facade.autoResizeRows(area.top, rowCount(area)));
  }

  isRowHidden(row: number): boolean {
    return !this.facade.getSheet().getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.facade.getSheet().getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const [from, count] = [area.top, rowCount(area)];
    this.#session.byClient(() => (hidden ? this.facade.hideRows(from, count) : this.facade.showRows(from, count)));
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const [from, count] = [area.left, columnCount(area)];
    this.#session.byClient(() => (hidden ? this.facade.hideColumns(from, count) : this.facade.showColumns(from, count)));
  }

  merge(area: Area, across: boolean): void {
    this.#reach(area);
    const range = this.facade.getRange(toRange(area));
    this.#session.byClient(() => (across ? range.mergeAcross({ isForceMerge: true }) : range.merge({ isForceMerge: true })));
  }

  unmerge(area: Area): void {
    this.#session.byClient(() => this.facade.getRange(toRange(area)).breakApart());
  }

  spillFrom(row: number, column: number): Area | null {
    const range = this.#arrayRanges()?.[row]?.[column];
    return range ? fromRange(range) : null;
  }

  spillParent(row: number, column: number): Area | null {
    const rows = Object.entries(this.#arrayRanges() ?? {});
    for (const [top, columns] of rows) {
      for (const [left, range] of Object.entries<IRange>(columns ?? {})) {
        const { startRow, endRow, startColumn, endColumn } = range;
        const inside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
        if (inside) return singleCell(Number(top), Number(left));
      }
    }
    return null;
  }

  usedArea(valuesOnly: boolean): Area | null {
    const unit = this.#session.workbook.getId();
    const spilled = this.#formulas().getArrayFormulaCellData()[unit]?.[this.id];
    return usedArea(this.facade.getSheet().getCellMatrix(), spilled ?? {}, valuesOnly);
  }

  setList(area: Area, source: string | null): void {
    this.#reach(area);
    this.#session.byClient(() => setList(this.#session, this.facade.getRange(toRange(area)), source));
  }

  #formulas(): FormulaDataModel {
    return this.facade.getInject().get(FormulaDataModel);
  }

  #arrayRanges() {
    return this.#formulas().getArrayFormulaRange()[this.#session.workbook.getId()]?.[this.id];
  }

  #setCells(contents: readonly (readonly (CellContent | null)[])[], area: Area): void {
    const value: Record<number, Record<number, ICellData>> = {};
    contents.forEach((row, down) => {
      const cells = row.flatMap((content, right) => (content ? [[area.left + right, toCellData(content)] as const] : []));
      if (cells.length > 0) value[area.top + down] = Object.fromEntries(cells);
    });
    if (Object.keys(value).length === 0) return;
    const params = { unitId: this.#session.workbook.getId(), subUnitId: this.id, value };
    this.#session.byClient(() => this.#session.api.syncExecuteCommand(SetRangeValuesCommand.id, params));
  }

  /** The grid is smaller than Excel's sheet and grows when somebody writes near or beyond its edge. */
  #reach({ bottom, right }: Area): void {
    const { facade } = this;
    if (bottom >= facade.getMaxRows()) facade.setRowCount(bottom + SPARE_ROWS);
    if (right >= facade.getMaxColumns()) facade.setColumnCount(right + SPARE_COLUMNS);
  }
}

function hasContent(data: Nullable<ICellData>): boolean {
  if (!data) return false;
  return [data.v, data.p, data.f, data.si].some((part) => part !== undefined && part !== null);
}
