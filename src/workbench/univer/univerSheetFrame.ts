import type { Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { itemNotFound } from "../protocol/apiError.ts";
import { columnCount, rowCount, type Area } from "../grid/area.ts";
import type { UniverSession } from "./session.ts";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** What a sheet is around its cells: name and tab, size, rows and columns. */
export class UniverSheetFrame {
  readonly id: string;
  protected readonly session: UniverSession;

  constructor(session: UniverSession, id: string) {
    this.session = session;
    this.id = id;
  }

  /**
   * Facades are made anew by the library for every call; only the id lasts, and a client may hold on to a sheet
   * that is deleted.
   */
  get facade(): FWorksheet {
    const sheet = this.session.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  protected get sheet(): Worksheet {
    const sheet = this.session.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  set name(name: string) {
    this.session.byClient(() => this.facade.setName(name));
  }

  get hidden(): boolean {
    return this.facade.isSheetHidden();
  }

  set hidden(hidden: boolean) {
    this.session.byClient(() => (hidden ? this.facade.hideSheet() : this.facade.showSheet()));
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

  columnWidth(column: number): number {
    return this.sheet.getColumnManager().getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.reach(area);
    this.session.byClient(() => this.facade.setColumnWidths(area.left, columnCount(area), pixels));
  }

  rowHeight(row: number): number {
    return this.sheet.getRowManager().getRowHeight(row);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.reach(area);
    this.session.byClient(() => this.facade.setRowHeightsForced(area.top, rowCount(area), pixels));
  }

  fitColumns(area: Area): void {
    this.session.byClient(() => this.facade.autoResizeColumns(area.left, columnCount(area)));
  }

  fitRows(area: Area): void {
    this.session.byClient(() => this.facade.autoResizeRows(area.top, rowCount(area)));
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const [from, count] = [area.top, rowCount(area)];
    this.session.byClient(() => (hidden ? this.facade.hideRows(from, count) : this.facade.showRows(from, count)));
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const [from, count] = [area.left, columnCount(area)];
    this.session.byClient(() => (hidden ? this.facade.hideColumns(from, count) : this.facade.showColumns(from, count)));
  }

  /** The grid is smaller than Excel's sheet and grows when somebody writes near or beyond its edge. */
  protected reach({ bottom, right }: Area): void {
    const { facade } = this;
    if (bottom >= facade.getMaxRows()) facade.setRowCount(bottom + SPARE_ROWS);
    if (right >= facade.getMaxColumns()) facade.setColumnCount(right + SPARE_COLUMNS);
  }
}
