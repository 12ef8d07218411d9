import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { singleCell, type Area } from "../grid/area.ts";
import type { Grid, GridEvent, GridName, GridSheet } from "../grid/grid.ts";
import { ROW_HEADER_PIXELS, STANDARD_PIXELS, STANDARD_ROW_PIXELS } from "../grid/sizes.ts";
import type { LoadedWorkbook } from "../grid/loaded.ts";
import { Calculation } from "./gridCalculation.ts";
import { watchGrid } from "./gridEvents.ts";
import { fromRange, toRange } from "./ranges.ts";
import { UniverSession } from "./session.ts";
import { UniverSheet } from "./univerSheet.ts";
import { workbookData } from "./workbookData.ts";

const NEW_ROWS = 1000;
const NEW_COLUMNS = 60;
const STANDARD_SIZES = {
  rowHeader: { width: ROW_HEADER_PIXELS },
  defaultColumnWidth: STANDARD_PIXELS,
  defaultRowHeight: STANDARD_ROW_PIXELS,
};

/** A table's caption and its years, above the first of its rows. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

/** As Excel does: only the way that is out of sight is scrolled, so that the labels stay beside their figures. */
function bringIntoSight(sheet: FWorksheet, { top, left }: Area): void {
  const seen = sheet.getVisibleRange() ?? null;
  const rowInSight = top < sheet.getFrozenRows() || (seen !== null && top >= seen.startRow && top < seen.endRow);
  const columnInSight =
    left < sheet.getFrozenColumns() || (seen !== null && left >= seen.startColumn && left < seen.endColumn);
  if (rowInSight && columnInSight) return;
  const row = rowInSight ? (seen?.startRow ?? 0) : Math.max(0, top - ROWS_ABOVE);
  const column = columnInSight ? (seen?.startColumn ?? 0) : Math.max(0, left - COLUMNS_BEFORE);
  sheet.scrollToCell(row, column);
}

/** The workbook that a person sees, behind the same port as the one that tests keep in memory. */
export class UniverGrid implements Grid {
  readonly session: UniverSession;
  readonly #calculation: Calculation;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #listeners: ((event: GridEvent) => void)[] = [];

  constructor(api: FUniver, first: LoadedWorkbook) {
    this.session = new UniverSession(api, create(api, first));
    this.#calculation = new Calculation(api, () => this.session.workbook);
    watchGrid(this, this.session, (event) => this.#listeners.forEach((listener) => listener(event)));
  }

  get sheets(): readonly UniverSheet[] {
    return this.session.workbook.getSheets().map((facade) => this.sheetOf(facade));
  }

  get active(): UniverSheet {
    return this.sheetOf(this.session.workbook.getActiveSheet());
  }

  get selection(): Area {
    const range = this.session.workbook.getActiveRange();
    return range ? fromRange(range.getRange()) : singleCell(0, 0);
  }

  get names(): readonly GridName[] {
    return this.session.workbook.getDefinedNames().map((name) => {
      const formula = name.getFormulaOrRefString();
      return { name: name.getName(), formula: formula.startsWith("=") ? formula : `=${formula}` };
    });
  }

  sheetOf(facade: FWorksheet): UniverSheet {
    const id = facade.getSheetId();
    const known = this.#sheets.get(id) ?? new UniverSheet(this.session, id);
    this.#sheets.set(id, known);
    return known;
  }

  /** What is half typed in a cell is dropped. */
  async stopEditing(): Promise<void> {
    const { workbook } = this.session;
    if (workbook.isCellEditing()) await workbook.abortEditingAsync();
  }

  /** Another workbook takes the place of the open one. */
  open(loaded: LoadedWorkbook): void {
    const { api, workbook } = this.session;
    api.disposeUnit(workbook.getId());
    this.#sheets.clear();
    this.session.workbook = create(api, loaded);
  }

  add(name: string): UniverSheet {
    const before = this.active;
    let created: UniverSheet | null = null;
    this.session.byClient(() => {
      created = this.sheetOf(this.session.workbook.create(name, NEW_ROWS, NEW_COLUMNS, { sheet: STANDARD_SIZES }));
      this.activate(before);
    });
    if (!created) throw new Error("The grid made no sheet");
    return created;
  }

  remove(sheet: GridSheet): void {
    this.session.byClient(() => this.session.workbook.deleteSheet(sheet.id));
    this.#sheets.delete(sheet.id);
  }

  move(sheet: GridSheet, position: number): void {
    this.session.byClient(() => this.session.workbook.moveSheet(facadeOf(sheet), position));
  }

  activate(sheet: GridSheet): void {
    if (this.active.id !== sheet.id) this.session.workbook.setActiveSheet(facadeOf(sheet));
  }

  select(sheet: GridSheet, area: Area): void {
    this.activate(sheet);
    const facade = facadeOf(sheet);
    this.session.workbook.setActiveRange(facade.getRange(toRange(area)));
    bringIntoSight(facade, area);
  }

  setName(name: string, formula: string | null): void {
    const { workbook } = this.session;
    this.session.byClient(() => {
      if (workbook.getDefinedName(name)) workbook.deleteDefinedName(name);
      if (formula !== null) workbook.insertDefinedName(name, formula.replace(/^=(?=[^=]*!)/, ""));
    });
  }

  recalculate(): void {
    this.session.api.getFormula().executeCalculation();
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  listen(listener: (event: GridEvent) => void): void {
    this.#listeners.push(listener);
  }
}

function create(api: FUniver, loaded: LoadedWorkbook): FWorkbook {
  const workbook = api.createWorkbook(workbookData(loaded));
  workbook.setNumfmtLocal("da");
  const active = workbook.getSheetByName(loaded.activeSheet);
  if (active && !active.isSheetHidden()) workbook.setActiveSheet(active);
  return workbook;
}

function facadeOf(sheet: GridSheet): FWorksheet {
  if (!(sheet instanceof UniverSheet)) throw new Error("The sheet is of another grid");
  return sheet.facade;
}
