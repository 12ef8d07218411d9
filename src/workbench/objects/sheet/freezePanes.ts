import { LAST_COLUMN, LAST_ROW } from "../../grid/area.ts";
import { targetAt, type RangeTarget } from "../../model/rangeTarget.ts";
import type { SheetModel } from "../../model/workbookModel.ts";
import { defineType } from "../../protocol/hostObject.ts";
import { rangeType } from "../types.ts";

function freeze({ grid }: SheetModel, rows: number, columns: number): void {
  grid.frozenRows = rows;
  grid.frozenColumns = columns;
}

function frozen(sheet: SheetModel): RangeTarget | null {
  const { frozenRows, frozenColumns } = sheet.grid;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? LAST_ROW : frozenRows - 1;
  const right = frozenColumns === 0 ? LAST_COLUMN : frozenColumns - 1;
  return { sheet, area: { top: 0, left: 0, bottom, right } };
}

export const freezePanesType = defineType<SheetModel>("WorksheetFreezePanes", {
  methods: {
    freezeAt(sheet, args) {
      const { area } = rangeType.unwrap(args.at(0)) ?? targetAt(sheet, args.text(0));
      freeze(sheet, area.bottom === LAST_ROW ? 0 : area.bottom + 1, area.right === LAST_COLUMN ? 0 : area.right + 1);
    },
    freezeColumns: (sheet, args) => freeze(sheet, 0, args.wholeNumber(0, 1)),
    freezeRows: (sheet, args) => freeze(sheet, args.wholeNumber(0, 1), 0),
    getLocationOrNullObject(sheet) {
      const target = frozen(sheet);
      return target && rangeType.of(target);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
});
