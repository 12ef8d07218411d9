import type { GridName } from "../grid/grid.ts";
import { splitSheetName } from "../grid/a1.ts";
import { targetAddress, targetAt, type RangeTarget } from "../model/rangeTarget.ts";
import type { WorkbookModel } from "../model/workbookModel.ts";
import { itemNotFound } from "../protocol/apiError.ts";
import { defineType, scalar, type HostObject } from "../protocol/hostObject.ts";
import { rangeType } from "./types.ts";

interface NameTarget extends GridName {
  readonly workbook: WorkbookModel;
}

/** Null when the name stands for a value and not for cells. */
function rangeOf({ workbook, formula }: NameTarget): RangeTarget | null {
  const [sheetName, address] = splitSheetName(formula.replaceAll("$", ""));
  const sheet = sheetName === null ? null : workbook.findSheet(sheetName);
  return sheet && targetAt(sheet, address);
}

const namedItemType = defineType<NameTarget>("NamedItem", {
  properties: {
    name: scalar(({ name }) => name),
    formula: scalar(({ formula }) => formula),
    type: scalar((target) => (rangeOf(target) ? "Range" : "Formula")),
    scope: scalar(() => "Workbook"),
    visible: scalar(() => true),
  },
  methods: {
    delete: ({ workbook, name }) => workbook.grid.setName(name, null),
    getRangeOrNullObject(target) {
      const range = rangeOf(target);
      return range && rangeType.of(range);
    },
  },
});

function find(workbook: WorkbookModel, wanted: string): HostObject | null {
  const known = workbook.grid.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return known ? namedItemType.of({ ...known, workbook }) : null;
}

function mustFind(workbook: WorkbookModel, name: string): HostObject {
  const found = find(workbook, name);
  if (!found) throw itemNotFound();
  return found;
}

export const namedItemCollectionType = defineType<WorkbookModel>("NamedItemCollection", {
  items: (workbook) => workbook.grid.names.map((name) => namedItemType.of({ ...name, workbook })),
  methods: {
    add(workbook, args) {
      const range = rangeType.unwrap(args.at(1));
      workbook.grid.setName(args.text(0), range ? `=${targetAddress(range)}` : args.text(1));
      return mustFind(workbook, args.text(0));
    },
    getCount: ({ grid }) => grid.names.length,
    getItem: (workbook, args) => mustFind(workbook, args.text(0)),
    getItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
});
