import type { Grid, GridSheet } from "../grid/grid.ts";
import type { Area } from "../grid/area.ts";
import { accessDenied } from "../protocol/apiError.ts";
import { DocumentSettings } from "./documentSettings.ts";
import { newPageSetup, type PageSetup } from "./storedPageSetup.ts";

/** A validation rule as the client gave it, and the cells it is for. */
export interface StoredValidation {
  readonly area: Area;
  readonly rule: unknown;
}

/** A colour where a formula is true; formula and colour come after it is made. */
export interface StoredConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string;
}

/** What a chart draws: addresses with their sheets, null where nothing is said. */
export interface StoredSeries {
  name: string;
  values: string | null;
  categories: string | null;
}

export interface StoredChart {
  readonly type: string;
  name: string;
  title: string;
  legend: string;
  readonly series: StoredSeries[];
  /** Its upper left and lower right cell; null leaves it to Excel. */
  place: readonly [string, string] | null;
}

/** The file the workbook came from, and the names its sheets had there, by their ids. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A sheet with what Excel keeps about it besides cells. */
export class SheetModel {
  readonly workbook: WorkbookModel;
  readonly grid: GridSheet;
  readonly page: PageSetup = newPageSetup();
  readonly customProperties = new Map<string, string>();
  charts: readonly StoredChart[] = [];
  /** How many charts, comments … there are, by the name of their collection. */
  readonly things = new Map<string, number>();
  protected = false;
  /** Protected all the same: charts and pictures may be put on it. */
  allowsObjects = false;
  showHeadings = true;
  /** Other rules than drop-down lists, which the grid keeps. */
  otherValidations: readonly StoredValidation[] = [];
  conditionalFormats: readonly StoredConditionalFormat[] = [];
  #formatIds = 0;

  constructor(workbook: WorkbookModel, grid: GridSheet) {
    this.workbook = workbook;
    this.grid = grid;
  }

  /** As Excel writes it, in braces. */
  get id(): string {
    return `{${this.grid.id}}`;
  }

  get position(): number {
    return this.workbook.grid.sheets.indexOf(this.grid);
  }

  newFormatId(): string {
    this.#formatIds += 1;
    return `{format-${this.#formatIds}}`;
  }

  assertWritable(): void {
    if (this.protected) throw accessDenied();
  }
}

/** The workbook: what the grid draws, and beside it what a grid cannot show but a workbook keeps. */
export class WorkbookModel {
  readonly grid: Grid;
  readonly settings = new DocumentSettings();
  fileName: string;
  calculationMode = "Automatic";
  /** Its charts are seen by somebody: in the page they are not. */
  takesCharts = false;
  source: OpenedFile | null = null;
  readonly #sheets = new Map<string, SheetModel>();

  constructor(grid: Grid, fileName: string) {
    this.grid = grid;
    this.fileName = fileName;
  }

  get sheets(): readonly SheetModel[] {
    return this.grid.sheets.map((sheet) => this.sheetOf(sheet));
  }

  get activeSheet(): SheetModel {
    return this.sheetOf(this.grid.active);
  }

  /** Another file is open in the grid: nothing of the former one is kept. */
  startOver(fileName: string): void {
    this.fileName = fileName;
    this.source = null;
    this.#sheets.clear();
    this.settings.replaceAll([]);
  }

  sheetOf(gridSheet: GridSheet): SheetModel {
    const known = this.#sheets.get(gridSheet.id);
    if (known) return known;
    const created = new SheetModel(this, gridSheet);
    this.#sheets.set(gridSheet.id, created);
    return created;
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): SheetModel | null {
    const name = key.toLowerCase();
    return this.sheets.find(({ id, grid }) => id === key || grid.name.toLowerCase() === name) ?? null;
  }
}
