import type { IObjectMatrixPrimitiveType, ICellData, Nullable } from "@univerjs/core";
import { areaAddress } from "../grid/a1.ts";
import { boundingArea, singleCell, type Area } from "../grid/area.ts";
import type { Grid, GridEvent } from "../grid/grid.ts";
import { RANGE_VALUES } from "./gridCalculation.ts";
import type { UniverSession } from "./session.ts";

interface SheetParams {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
}

const MOVES_CELLS =
  /^sheet\.mutation\.(insert-row|insert-col|remove-rows?|remove-col|move-range|move-rows|move-columns)$/;

const MOVES_SELECTION: ReadonlySet<string> = new Set([
  "sheet.operation.set-selections",
  "sheet.operation.set-worksheet-active",
]);

/** A cell's content is set; a style alone is no change of value. */
function touchesContent(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

function changedArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {}): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (!touchesContent(cell)) continue;
      const place = singleCell(Number(row), Number(column));
      area = area ? boundingArea(area, place) : place;
    }
  }
  return area;
}

/** Turns what the library does into what Excel would tell its clients. */
export function watchGrid(grid: Grid, session: UniverSession, tell: (event: GridEvent) => void): void {
  const { api } = session;
  let active = grid.active.id;
  let selected = `${active} A1`;
  const names = new Map(grid.sheets.map(({ id, name }) => [id, name]));
  const sheetOf = (id: string | undefined) => grid.sheets.find((sheet) => sheet.id === id);

  const onValues = ({ subUnitId, cellValue }: SheetParams, calculated: boolean) => {
    const sheet = sheetOf(subUnitId);
    const area = changedArea(cellValue);
    if (!sheet || !area) return;
    tell(
      calculated
        ? { kind: "calculated", sheet, area }
        : { kind: "changed", sheet, area, byClient: session.clientAtWork },
    );
  };

  api.onCommandExecuted(({ id, params }, options) => {
    const sheetParams = (params ?? {}) as SheetParams;
    if (MOVES_SELECTION.has(id)) queueMicrotask(lookAgain);
    if (id === RANGE_VALUES) return onValues(sheetParams, options?.["applyFormulaCalculationResult"] === true);
    const sheet = sheetOf(sheetParams.subUnitId ?? sheetParams.sheet?.id);
    if (MOVES_CELLS.test(id) && sheet) {
      const area = sheet.usedArea(false);
      if (area) tell({ kind: "changed", sheet, area, byClient: session.clientAtWork });
    }
    if (id === "sheet.mutation.insert-sheet" && sheet) tell({ kind: "added", sheet, byClient: session.clientAtWork });
    if (id === "sheet.mutation.set-worksheet-name" && sheet) {
      tell({ kind: "renamed", sheet, before: names.get(sheet.id) ?? sheet.name });
      names.set(sheet.id, sheet.name);
    }
    if (id === "sheet.mutation.remove-sheet" && sheetParams.subUnitId)
      tell({ kind: "deleted", sheetId: sheetParams.subUnitId });
  });

  /** The library goes by way of other sheets and ranges within one command: only where it ends is told. */
  const lookAgain = () => {
    const sheet = grid.active;
    const selection = `${sheet.id} ${areaAddress(grid.selection)}`;
    if (sheet.id !== active) {
      const from = sheetOf(active) ? active : null;
      active = sheet.id;
      tell({ kind: "activated", sheet, from });
    }
    if (selection === selected) return;
    selected = selection;
    tell({ kind: "selected", sheet, area: grid.selection });
  };
}
