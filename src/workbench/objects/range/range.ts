import { cellCount, columnCount, rowCount } from "../../grid/area.ts";
import { targetAddress, type RangeTarget } from "../../model/rangeTarget.ts";
import { object, scalar } from "../../protocol/hostObject.ts";
import { cellProperties, columnProperties, rowProperties } from "./cellProperties.ts";
import { conditionalFormatsType } from "../sheet/conditionalFormats.ts";
import { dataValidationType } from "../sheet/dataValidation.ts";
import { mergedAreas } from "./rangeAreas.ts";
import * as contents from "./rangeContents.ts";
import { rangeFormatType } from "./rangeFormat.ts";
import * as moves from "./rangeMoves.ts";
import { spillArea, spillingTo, spillParent } from "./rangeSpill.ts";
import { rangeAreasType, rangeType, worksheetType } from "../types.ts";

const one = (target: RangeTarget) => ({ ranges: [target] });
const found = (target: RangeTarget | null) => target && rangeType.of(target);
const local = (target: RangeTarget) => targetAddress(target);

rangeType.define({
  properties: {
    address: scalar(targetAddress),
    addressLocal: scalar(local),
    cellCount: scalar(({ area }) => cellCount(area)),
    columnCount: scalar(({ area }) => columnCount(area)),
    columnHidden: scalar(contents.columnsHidden, contents.hideColumns),
    columnIndex: scalar(({ area }) => area.left),
    formulas: scalar(contents.formulas, contents.setValues),
    formulasLocal: scalar(contents.formulasLocal, contents.setFormulasLocal),
    hasSpill: scalar((target) => spillArea(target) !== null),
    hidden: scalar((target) => contents.rowsHidden(target) === true || contents.columnsHidden(target) === true),
    isEntireColumn: scalar(moves.isEntireColumn),
    isEntireRow: scalar(moves.isEntireRow),
    numberFormat: scalar(contents.numberFormats, contents.setNumberFormats),
    rowCount: scalar(({ area }) => rowCount(area)),
    rowHidden: scalar(contents.rowsHidden, contents.hideRows),
    rowIndex: scalar(({ area }) => area.top),
    text: scalar(contents.texts),
    valueTypes: scalar(contents.valueTypes),
    values: scalar(contents.values, contents.setValues),
    conditionalFormats: object((target) => conditionalFormatsType.of(one(target))),
    dataValidation: object((target) => dataValidationType.of(target)),
    format: object((target) => rangeFormatType.of(one(target))),
    worksheet: object(({ sheet }) => worksheetType.of(sheet)),
  },
  methods: {
    _ValidateArraySize: contents.validateArraySize,
    calculate: ({ sheet }) => sheet.workbook.grid.recalculate(),
    clear: (target, args) => contents.clear(target, args.optionalText(0) ?? "All"),
    getBoundingRect: (target, args) => found(moves.boundingRect(target, otherRange(target, args.at(0)))),
    getCell: (target, args) => found(moves.cellOf(target, args.wholeNumber(0), args.wholeNumber(1))),
    getCellProperties: cellProperties,
    getColumnProperties: columnProperties,
    getRowProperties: rowProperties,
    getColumn: (target, args) => found(moves.columnOf(target, args.wholeNumber(0))),
    getColumnsAfter: (target, args) => found(moves.columnsAfter(target, args.wholeNumber(0, 1))),
    getEntireColumn: (target) => found(moves.entireColumn(target)),
    getEntireRow: (target) => found(moves.entireRow(target)),
    getIntersection: (target, args) => found(moves.mustIntersect(target, otherRange(target, args.at(0)))),
    getIntersectionOrNullObject: (target, args) => found(moves.intersect(target, otherRange(target, args.at(0)))),
    getLastCell: (target) => found(moves.lastCell(target)),
    getLastColumn: (target) => found(moves.lastColumn(target)),
    getLastRow: (target) => found(moves.lastRow(target)),
    getMergedAreasOrNullObject: (target) => rangeAreasOrNull(mergedAreas(target)),
    getOffsetRange: (target, args) => found(moves.offset(target, args.wholeNumber(0), args.wholeNumber(1))),
    getResizedRange: (target, args) => found(moves.resized(target, args.wholeNumber(0), args.wholeNumber(1))),
    getAbsoluteResizedRange: (target, args) => found(moves.absolute(target, args.wholeNumber(0), args.wholeNumber(1))),
    getRow: (target, args) => found(moves.rowOf(target, args.wholeNumber(0))),
    getRowsBelow: (target, args) => found(moves.rowsBelow(target, args.wholeNumber(0, 1))),
    getSpillingToRangeOrNullObject: (target) => found(spillingTo(target)),
    getSpillParentOrNullObject: (target) => found(spillParent(target)),
    getUsedRange: (target, args) => found(moves.usedOrFirst(target, args.flag(0))),
    getUsedRangeOrNullObject: (target, args) => found(moves.used(target, args.flag(0))),
    merge: (target, args) => contents.merge(target, args.flag(0)),
    select: ({ sheet, area }) => sheet.workbook.grid.select(sheet.grid, area),
    unmerge: contents.unmerge,
  },
});

function rangeAreasOrNull(ranges: readonly RangeTarget[]) {
  return ranges.length > 0 ? rangeAreasType.of({ ranges }) : null;
}

/** Another range, or its address as text. */
function otherRange(target: RangeTarget, value: unknown): RangeTarget {
  return rangeType.unwrap(value) ?? moves.addressed(target, value);
}
