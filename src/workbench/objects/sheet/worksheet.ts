import { parseArea, sheetAddress } from "../../grid/a1.ts";
import { singleCell, WHOLE_SHEET } from "../../grid/area.ts";
import { sameSheet, targetAt, type RangeTarget } from "../../model/rangeTarget.ts";
import type { SheetModel } from "../../model/workbookModel.ts";
import { ApiError, invalidArgument } from "../../protocol/apiError.ts";
import { object, scalar } from "../../protocol/hostObject.ts";
import { customPropertiesType } from "../customProperties.ts";
import { sheetEventMethods } from "../eventObjects.ts";
import { chartsType } from "./charts.ts";
import { freezePanesType } from "./freezePanes.ts";
import { pageLayoutType } from "./pageLayout.ts";
import { protectionType } from "./protection.ts";
import { targetsAt } from "../range/rangeAreas.ts";
import * as moves from "../range/rangeMoves.ts";
import { assertSheetName } from "./sheetNameRules.ts";
import { sheetThings } from "./sheetParts.ts";
import { rangeAreasType, rangeType, worksheetType } from "../types.ts";

const whole = (sheet: SheetModel): RangeTarget => ({ sheet, area: WHOLE_SHEET });

/** An address, or a name that stands for one. */
function namedRange(sheet: SheetModel, address: string | null): RangeTarget {
  if (address === null) return whole(sheet);
  const named = sheet.workbook.grid.names.find(({ name }) => name.toLowerCase() === address.toLowerCase());
  return targetAt(sheet, named && !parseArea(address) ? named.formula.replace(/^=|\$/g, "") : address);
}

function rename(sheet: SheetModel, value: unknown): void {
  assertSheetName(sheet.workbook, value, sheet);
  sheet.grid.name = value;
}

function setVisibility(sheet: SheetModel, value: unknown): void {
  const hide = value !== "Visible";
  const visible = sheet.workbook.sheets.filter(({ grid }) => !grid.hidden);
  if (hide && visible.length === 1 && visible[0] === sheet) throw lastSheet();
  sheet.grid.hidden = hide;
}

function remove(sheet: SheetModel): void {
  const visible = sheet.workbook.sheets.filter(({ grid }) => !grid.hidden);
  if (visible.length === 1 && visible[0] === sheet) throw lastSheet();
  sheet.workbook.grid.remove(sheet.grid);
}

function lastSheet(): ApiError {
  return new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function move(sheet: SheetModel, value: unknown): void {
  if (typeof value !== "number") throw invalidArgument();
  sheet.workbook.grid.move(sheet.grid, value);
}

const found = (target: RangeTarget | null) => target && rangeType.of(target);

const gridlines = scalar<SheetModel>(
  ({ grid }) => grid.showGridlines,
  ({ grid }, value) => void (grid.showGridlines = value === true),
);

const headings = scalar<SheetModel>(
  ({ showHeadings }) => showHeadings,
  (sheet, value) => void (sheet.showHeadings = value === true),
);

worksheetType.define({
  properties: {
    id: scalar(({ id }) => id),
    name: scalar(({ grid }) => grid.name, rename),
    position: scalar(({ position }) => position, move),
    visibility: scalar(({ grid }) => (grid.hidden ? "Hidden" : "Visible"), setVisibility),
    showGridlines: gridlines,
    showHeadings: headings,
    /* The library reads these by the names above and sets them by the names below. */
    gridlines,
    headings,
    standardHeight: scalar(() => 15),
    tabColor: scalar(
      ({ grid }) => grid.tabColor,
      ({ grid }, value) => void (grid.tabColor = String(value)),
    ),
    charts: object((sheet) => chartsType.of(sheet)),
    customProperties: object((sheet) => customPropertiesType.of(sheet)),
    freezePanes: object((sheet) => freezePanesType.of(sheet)),
    pageLayout: object((sheet) => pageLayoutType.of(sheet)),
    protection: object((sheet) => protectionType.of(sheet)),
    ...sheetThings,
  },
  methods: {
    ...sheetEventMethods,
    activate: ({ workbook, grid }) => workbook.grid.activate(grid),
    calculate: ({ workbook }) => workbook.grid.recalculate(),
    delete: remove,
    getCell: (sheet, args) => found(sameSheet(sheet, singleCell(args.wholeNumber(0), args.wholeNumber(1)))),
    getRange: (sheet, args) => found(namedRange(sheet, args.optionalText(0))),
    getRangeByIndexes(sheet, args) {
      const [top, left] = [args.wholeNumber(0), args.wholeNumber(1)];
      return found(
        sameSheet(sheet, { top, left, bottom: top + args.wholeNumber(2) - 1, right: left + args.wholeNumber(3) - 1 }),
      );
    },
    getRanges: (sheet, args) =>
      rangeAreasType.of({
        ranges: targetsAt(sheet, args.optionalText(0) ?? sheetAddress(sheet.grid.name, WHOLE_SHEET)),
      }),
    getUsedRange: (sheet, args) => found(moves.usedOrFirst(whole(sheet), args.flag(0))),
    getUsedRangeOrNullObject: (sheet, args) => found(moves.used(whole(sheet), args.flag(0))),
  },
});
