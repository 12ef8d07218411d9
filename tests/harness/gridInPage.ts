/** What the page offers tests, and functions that run in it: they may use nothing of this file but types. */
interface FRangeLike {
  getA1Notation(): string;
  getRow(): number;
  getColumn(): number;
  getCellRect(): DOMRect;
  getCellData(): { readonly v?: unknown } | null;
  getDisplayValue(): string;
  activate(): void;
}

interface FSheetLike {
  getRange(address: string): FRangeLike;
  getRange(row: number, column: number): FRangeLike;
  getSheetName(): string;
  getFrozenRows(): number;
  getFrozenColumns(): number;
  getVisibleRange(): { startRow: number; endRow: number; startColumn: number; endColumn: number } | null | undefined;
  scrollToCell(row: number, column: number): void;
  insertRows(row: number, count: number): unknown;
}

/** Of a request: the objects it is about. */
interface RequestLike {
  readonly Actions: readonly { readonly Name: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

export interface WorkbenchWindow {
  readonly workbench?: {
    readonly syncCount: number;
    readonly trace: readonly { readonly kind: string; readonly body: unknown }[];
    readonly api: {
      getActiveWorkbook(): {
        getActiveSheet(): FSheetLike;
        getActiveRange(): FRangeLike | null;
        isCellEditing(): boolean;
      };
    };
  };
}

declare const window: Window & WorkbenchWindow;

/** A workbook just opened has no visible cells yet. */
export function isDrawn(): boolean {
  return Boolean(window.workbench!.api.getActiveWorkbook().getActiveSheet().getVisibleRange());
}

export function isInSight(address: string): boolean {
  const sheet = window.workbench!.api.getActiveWorkbook().getActiveSheet();
  const cell = sheet.getRange(address);
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const seen = sheet.getVisibleRange();
  const rowSeen = row < sheet.getFrozenRows() || (seen && row >= seen.startRow && row < seen.endRow);
  const columnSeen =
    column < sheet.getFrozenColumns() || (seen && column >= seen.startColumn && column < seen.endColumn);
  return Boolean(rowSeen && columnSeen);
}

export function bringIntoSight(address: string): void {
  const sheet = window.workbench!.api.getActiveWorkbook().getActiveSheet();
  const cell = sheet.getRange(address);
  sheet.scrollToCell(Math.max(0, cell.getRow() - 2), Math.max(0, cell.getColumn() - 2));
}

/** Where the cell is drawn on the canvas, scrolled and frozen as it is. */
export function middleOfCell(address: string): { x: number; y: number; right: number } {
  const sheet = window.workbench!.api.getActiveWorkbook().getActiveSheet();
  const cell = sheet.getRange(address);
  const rect = cell.getCellRect();
  const [frozenRows, frozenColumns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  const seen = sheet.getVisibleRange();
  const first = sheet.getRange(seen?.startRow ?? 0, seen?.startColumn ?? 0).getCellRect();
  const rest = sheet.getRange(frozenRows, frozenColumns).getCellRect();
  const down = cell.getRow() < frozenRows ? 0 : first.top - rest.top;
  const right = cell.getColumn() < frozenColumns ? 0 : first.left - rest.left;
  return { x: rect.left + rect.width / 2 - right, y: rect.top + rect.height / 2 - down, right: rect.right - right };
}

/** What the last requests are about, each as "Worksheets Add"; not those by which the library lets go of objects. */
export function lastRequests(count: number): string[] {
  const requests = window
    .workbench!.trace.filter(({ kind }) => kind === "request")
    .map(({ body }) => body as RequestLike);
  const own = requests.filter(({ Actions }) => !Actions.some(({ Name }) => Name === "_RemoveReference"));
  const named = own.map(({ ObjectPaths }) => Object.values(ObjectPaths).flatMap(({ Name }) => Name || []));
  return count === 0 ? [] : named.slice(-count).map((names) => [...new Set(names)].join(" "));
}
