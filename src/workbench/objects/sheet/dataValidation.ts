import { intersection, withoutArea } from "../../grid/area.ts";
import type { SheetModel, StoredValidation } from "../../model/workbookModel.ts";
import { targetAddress, type RangeTarget } from "../../model/rangeTarget.ts";
import { invalidArgument } from "../../protocol/apiError.ts";
import { defineType, scalar } from "../../protocol/hostObject.ts";
import { rangeType } from "../types.ts";

interface ListRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

/** Lists stand in the grid, which moves them with their rows. */
function rulesOf(sheet: SheetModel): StoredValidation[] {
  const lists = sheet.grid.lists.map(({ area, source }) => ({
    area,
    rule: { list: { inCellDropDown: true, source } },
  }));
  return [...lists, ...sheet.otherValidations];
}

/** The rule that the whole range has. */
function ruleOf({ sheet, area }: RangeTarget): ListRule {
  const covers = rulesOf(sheet).find(
    (stored) => JSON.stringify(intersection(stored.area, area)) === JSON.stringify(area),
  );
  return (covers?.rule as ListRule | undefined) ?? {};
}

function forget({ sheet, area }: RangeTarget): void {
  sheet.otherValidations = sheet.otherValidations.flatMap((stored) =>
    withoutArea(stored.area, area).map((left) => ({ ...stored, area: left })),
  );
  sheet.grid.setList(area, null);
}

/** A list's source is text or a range, which Excel keeps as a reference. */
function setRule(target: RangeTarget, value: unknown): void {
  target.sheet.assertWritable();
  const list = (value as ListRule).list;
  const range = rangeType.unwrap(list?.source);
  const source = range ? `=${targetAddress(range)}` : list?.source;
  if (list && typeof source !== "string") throw invalidArgument();
  forget(target);
  if (typeof source === "string") target.sheet.grid.setList(target.area, source);
  else target.sheet.otherValidations = [...target.sheet.otherValidations, { area: target.area, rule: value }];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  custom: "Custom",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

function typeOf(target: RangeTarget): string {
  const { sheet, area } = target;
  const type = TYPE_NAMES[Object.keys(ruleOf(target))[0] ?? ""];
  return type ?? (rulesOf(sheet).some((stored) => intersection(stored.area, area)) ? "Inconsistent" : "None");
}

export const dataValidationType = defineType<RangeTarget>("DataValidation", {
  properties: {
    rule: scalar(ruleOf, setRule),
    type: scalar(typeOf),
  },
  methods: {
    clear(target) {
      target.sheet.assertWritable();
      forget(target);
    },
  },
});
