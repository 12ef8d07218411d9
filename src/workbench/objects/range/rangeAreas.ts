import { areaAddress } from "../../grid/a1.ts";
import { cellCount, intersection } from "../../grid/area.ts";
import { targetAddress, targetAt, type RangeTarget } from "../../model/rangeTarget.ts";
import type { SheetModel } from "../../model/workbookModel.ts";
import { defineType, object, scalar } from "../../protocol/hostObject.ts";
import { conditionalFormatsType } from "../sheet/conditionalFormats.ts";
import { clear } from "./rangeContents.ts";
import { rangeFormatType } from "./rangeFormat.ts";
import { rangeAreasType, rangeType, type FormatTarget } from "../types.ts";

const LIST_SEPARATOR = /[,;]/;

/** "A1:B2,D4" as several ranges of a sheet. */
export function targetsAt(sheet: SheetModel, addresses: string): readonly RangeTarget[] {
  return addresses.split(LIST_SEPARATOR).map((address) => targetAt(sheet, address.trim()));
}

/** The merged cells that the range touches. */
export function mergedAreas({ sheet, area }: RangeTarget): readonly RangeTarget[] {
  return sheet.grid.merges.filter((merged) => intersection(merged, area)).map((merged) => ({ sheet, area: merged }));
}

const rangeCollectionType = defineType<FormatTarget>("RangeCollection", {
  items: ({ ranges }) => ranges.map((range) => rangeType.of(range)),
  methods: { getCount: ({ ranges }) => ranges.length },
});

rangeAreasType.define({
  properties: {
    address: scalar(({ ranges }) => ranges.map(targetAddress).join(",")),
    addressLocal: scalar(({ ranges }) => ranges.map(({ area }) => areaAddress(area)).join(";")),
    areaCount: scalar(({ ranges }) => ranges.length),
    cellCount: scalar(({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0)),
    areas: object((target) => rangeCollectionType.of(target)),
    conditionalFormats: object((target) => conditionalFormatsType.of(target)),
    format: object((target) => rangeFormatType.of(target)),
  },
  methods: { clear: ({ ranges }, args) => ranges.forEach((range) => clear(range, args.optionalText(0) ?? "All")) },
});
