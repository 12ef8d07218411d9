import { ICommandService, IUndoRedoService, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../grid/area.ts";
import type { StylePatch } from "../grid/cellStyle.ts";
import { toStyleData } from "./styleCodec.ts";

/** All of a patch in one step that can be undone. `trigger` tells the library that no formula is taken away. */
export function writeStyle(sheet: FWorksheet, area: Area, patch: StylePatch): void {
  const injector = sheet.getInject();
  const unitID = sheet.getWorkbook().getUnitId();
  const params = { unitId: unitID, subUnitId: sheet.getSheetId(), cellValue: styledCells(area, patch), trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  const change = { id: SetRangeValuesMutation.id, params };
  injector.get(ICommandService).syncExecuteCommand(change.id, change.params);
  const undoMutations = [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: SetStyleCommand.id } }];
  injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations, redoMutations: [change] });
}

function styledCells({ top, left, bottom, right }: Area, patch: StylePatch): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = top; row <= bottom; row++) {
    const columns: Record<number, ICellData> = {};
    for (let column = left; column <= right; column++) columns[column] = { s: toStyleData(patch) };
    cells[row] = columns;
  }
  return cells;
}
