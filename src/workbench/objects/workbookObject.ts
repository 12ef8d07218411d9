import "./range/range.ts";
import "./range/rangeAreas.ts";
import "./sheet/worksheet.ts";
import { singleCell } from "../grid/area.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import { defineType, object, scalar } from "../protocol/hostObject.ts";
import { applicationType } from "./application.ts";
import { namedItemCollectionType } from "./namedItems.ts";
import { settingCollectionType } from "./settingObjects.ts";
import { rangeAreasType, rangeType } from "./types.ts";
import { worksheetCollectionType } from "./sheet/worksheetCollection.ts";

function selected(workbook: WorkbookModel) {
  return { sheet: workbook.activeSheet, area: workbook.grid.selection };
}

/** What `context.workbook` is: where every path of a request begins. */
export const workbookType = defineType<WorkbookModel>("Workbook", {
  properties: {
    name: scalar(({ fileName }) => fileName),
    isDirty: scalar(() => true),
    readOnly: scalar(() => false),
    application: object((workbook) => applicationType.of(workbook)),
    names: object((workbook) => namedItemCollectionType.of(workbook)),
    settings: object(({ settings }) => settingCollectionType.of(settings)),
    worksheets: object((workbook) => worksheetCollectionType.of(workbook)),
  },
  methods: {
    getActiveCell(workbook) {
      const { sheet, area } = selected(workbook);
      return rangeType.of({ sheet, area: singleCell(area.top, area.left) });
    },
    getSelectedRange: (workbook) => rangeType.of(selected(workbook)),
    getSelectedRanges: (workbook) => rangeAreasType.of({ ranges: [selected(workbook)] }),
  },
});
