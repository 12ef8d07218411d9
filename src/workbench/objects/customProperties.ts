import type { SheetModel } from "../model/workbookModel.ts";
import { itemNotFound } from "../protocol/apiError.ts";
import { defineType, scalar, type HostObject } from "../protocol/hostObject.ts";

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

const customPropertyType = defineType<PropertyTarget>("WorksheetCustomProperty", {
  properties: {
    key: scalar(({ key }) => key),
    value: scalar(
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      ({ sheet, key }, value) => void sheet.customProperties.set(key, String(value)),
    ),
  },
  methods: { delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});

/** Keys do not care about case. */
function find(sheet: SheetModel, wanted: string): HostObject | null {
  const key = [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : customPropertyType.of({ sheet, key });
}

function mustFind(sheet: SheetModel, key: string): HostObject {
  const found = find(sheet, key);
  if (!found) throw itemNotFound();
  return found;
}

export const customPropertiesType = defineType<SheetModel>("WorksheetCustomPropertyCollection", {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => customPropertyType.of({ sheet, key })),
  methods: {
    add(sheet, args) {
      sheet.customProperties.set(args.text(0), args.text(1));
      return mustFind(sheet, args.text(0));
    },
    getCount: ({ customProperties }) => customProperties.size,
    getItem: (sheet, args) => mustFind(sheet, args.text(0)),
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
  },
});
