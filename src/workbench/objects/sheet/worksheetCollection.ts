import type { SheetModel, WorkbookModel } from "../../model/workbookModel.ts";
import { itemNotFound } from "../../protocol/apiError.ts";
import { defineType, type HostObject } from "../../protocol/hostObject.ts";
import { collectionEventMethods } from "../eventObjects.ts";
import { assertSheetName, freeSheetName } from "./sheetNameRules.ts";
import { worksheetType } from "../types.ts";

function add(workbook: WorkbookModel, wanted: string | null): HostObject {
  const name = wanted ?? freeSheetName(workbook);
  assertSheetName(workbook, name, null);
  return worksheetType.of(workbook.sheetOf(workbook.grid.add(name)));
}

function existing(sheet: SheetModel | null | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return worksheetType.of(sheet);
}

function visible({ sheets }: WorkbookModel, only: boolean): readonly SheetModel[] {
  return only ? sheets.filter(({ grid }) => !grid.hidden) : sheets;
}

export const worksheetCollectionType = defineType<WorkbookModel>("WorksheetCollection", {
  items: ({ sheets }) => sheets.map((sheet) => worksheetType.of(sheet)),
  methods: {
    ...collectionEventMethods,
    add: (workbook, args) => add(workbook, args.optionalText(0)),
    getActiveWorksheet: ({ activeSheet }) => worksheetType.of(activeSheet),
    getCount: (workbook, args) => visible(workbook, args.flag(0)).length,
    getFirst: (workbook, args) => existing(visible(workbook, args.flag(0))[0]),
    getItem: (workbook, args) => existing(workbook.findSheet(args.text(0))),
    getItemOrNullObject(workbook, args) {
      const sheet = workbook.findSheet(args.text(0));
      return sheet && worksheetType.of(sheet);
    },
    getLast: (workbook, args) => existing(visible(workbook, args.flag(0)).at(-1)),
  },
});
