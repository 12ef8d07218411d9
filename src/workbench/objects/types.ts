import type { RangeTarget } from "../model/rangeTarget.ts";
import type { SheetModel } from "../model/workbookModel.ts";
import { declareType } from "../protocol/hostObject.ts";

/** Formats speak of one range or of several on the same sheet. */
export interface FormatTarget {
  readonly ranges: readonly RangeTarget[];
}

/** Types that answer each other; their members stand in the files of their names. */
export const rangeType = declareType<RangeTarget>("Range");
export const rangeAreasType = declareType<FormatTarget>("RangeAreas");
export const worksheetType = declareType<SheetModel>("Worksheet");
