import { intersection } from "../../grid/area.ts";
import type { SheetModel, StoredConditionalFormat } from "../../model/workbookModel.ts";
import { invalidArgument, itemNotFound } from "../../protocol/apiError.ts";
import { defineType, object, scalar, type HostObject } from "../../protocol/hostObject.ts";
import type { FormatTarget } from "../types.ts";

interface Target {
  readonly sheet: SheetModel;
  readonly format: StoredConditionalFormat;
}

/** Every change is drawn at once, as Excel does. */
function change({ sheet, format }: Target, patch: Partial<StoredConditionalFormat>): void {
  sheet.assertWritable();
  Object.assign(format, patch);
  draw(sheet);
}

function draw({ grid, conditionalFormats }: SheetModel): void {
  grid.setHighlights(conditionalFormats.filter(({ formula, fill }) => formula !== "" && fill !== ""));
}

const fillType = defineType<Target>("ConditionalRangeFill", {
  properties: {
    color: scalar(
      ({ format }) => format.fill,
      (target, value) => change(target, { fill: String(value) }),
    ),
  },
  methods: { clear: (target) => change(target, { fill: "" }) },
});

const formatType = defineType<Target>("ConditionalRangeFormat", {
  properties: { fill: object((target) => fillType.of(target)) },
});

const ruleType = defineType<Target>("ConditionalFormatRule", {
  properties: {
    formula: scalar(
      ({ format }) => format.formula,
      (target, value) => change(target, { formula: String(value) }),
    ),
  },
});

const customType = defineType<Target>("CustomConditionalFormat", {
  properties: { rule: object((target) => ruleType.of(target)), format: object((target) => formatType.of(target)) },
});

const conditionalFormatType = defineType<Target>("ConditionalFormat", {
  properties: {
    id: scalar(({ format }) => format.id),
    type: scalar(() => "Custom"),
    custom: object((target) => customType.of(target)),
    customOrNullObject: object((target) => customType.of(target)),
  },
  methods: {
    delete({ sheet, format }) {
      sheet.assertWritable();
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      draw(sheet);
    },
  },
});

function touching({ ranges }: FormatTarget): Target[] {
  const sheet = ranges[0]?.sheet;
  if (!sheet) return [];
  const touches = (format: StoredConditionalFormat): boolean =>
    format.areas.some((own) => ranges.some(({ area }) => intersection(own, area)));
  return sheet.conditionalFormats.filter(touches).map((format) => ({ sheet, format }));
}

/** Only formats with a formula of the client's own; the others of Excel's kinds are refused. */
function add({ ranges }: FormatTarget, type: string): HostObject {
  const sheet = ranges[0]?.sheet;
  if (!sheet || type !== "Custom") throw invalidArgument();
  sheet.assertWritable();
  const format: StoredConditionalFormat = {
    id: sheet.newFormatId(),
    areas: ranges.map(({ area }) => area),
    formula: "",
    fill: "",
  };
  sheet.conditionalFormats = [...sheet.conditionalFormats, format];
  return conditionalFormatType.of({ sheet, format });
}

function find(target: FormatTarget, id: string): HostObject | null {
  const found = touching(target).find(({ format }) => format.id === id);
  return found ? conditionalFormatType.of(found) : null;
}

function mustFind(target: FormatTarget, id: string): HostObject {
  const found = find(target, id);
  if (!found) throw itemNotFound();
  return found;
}

export const conditionalFormatsType = defineType<FormatTarget>("ConditionalFormatCollection", {
  items: (target) => touching(target).map((found) => conditionalFormatType.of(found)),
  methods: {
    add: (target, args) => add(target, args.text(0)),
    getCount: (target) => touching(target).length,
    getItem: (target, args) => mustFind(target, args.text(0)),
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});
