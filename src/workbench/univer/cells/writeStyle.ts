import { CellValueType, ICommandService, IUndoRedoService, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../grid/area.ts";
import type { StylePatch } from "../../grid/cellStyle.ts";
import { toStyleData } from "./styleCodec.ts";

/** All of a patch in one step that can be undone. `trigger` tells the library that no formula is taken away. */
export function writeStyle(sheet: FWorksheet, area: Area, patch: StylePatch): void {
  const injector = sheet.getInject();
  const unitID = sheet.getWorkbook().getUnitId();
  const params = {
    unitId: unitID,
    subUnitId: sheet.getSheetId(),
    cellValue: styledCells(sheet, area, patch),
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  const change = { id: SetRangeValuesMutation.id, params };
  injector.get(ICommandService).syncExecuteCommand(change.id, change.params);
  const undoMutations = [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: SetStyleCommand.id } }];
  injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations, redoMutations: [change] });
}

/** With a style the library guesses anew what a cell holds, and takes a formula's text "35.10" for a number. */
export function formulaTexts(
  sheet: FWorksheet,
  { top, left, bottom, right }: Area,
): Record<number, Record<number, ICellData>> {
  const texts: Record<number, Record<number, ICellData>> = {};
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { f, si, t, v } = sheet.getSheet().getCellRaw(row, column) ?? {};
      if ((f || si) && t === CellValueType.STRING && v !== undefined) (texts[row] ??= {})[column] = { t, v };
    }
  }
  return texts;
}

function styledCells(
  sheet: FWorksheet,
  { top, left, bottom, right }: Area,
  patch: StylePatch,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const texts = formulaTexts(sheet, { top, left, bottom, right });
  for (let row = top; row <= bottom; row++) {
    const columns: Record<number, ICellData> = {};
    for (let column = left; column <= right; column++)
      columns[column] = { ...texts[row]?.[column], s: toStyleData(patch) };
    cells[row] = columns;
  }
  return cells;
}

/** Puts back what `formulaTexts` has seen. */
export function restoreTexts(sheet: FWorksheet, cellValue: Record<number, Record<number, ICellData>>): void {
  if (Object.keys(cellValue).length === 0) return;
  const params = {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    cellValue,
    trigger: SetStyleCommand.id,
  };
  sheet.getInject().get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
}
