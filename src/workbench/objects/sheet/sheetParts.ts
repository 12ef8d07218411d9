import type { SheetModel } from "../../model/workbookModel.ts";
import { defineType, object, type Property } from "../../protocol/hostObject.ts";

/** What may stand on a sheet besides cells. The grid draws none of it: it can only be counted. */
const KINDS = ["shapes", "comments", "notes", "pivotTables", "tables"] as const;

interface Things {
  readonly sheet: SheetModel;
  readonly kind: string;
}

const thingsType = defineType<Things>("SheetThings", {
  methods: { getCount: ({ sheet, kind }) => sheet.things.get(kind) ?? 0 },
});

export const sheetThings: Readonly<Record<string, Property<SheetModel>>> = Object.fromEntries(
  KINDS.map((kind) => [kind, object<SheetModel>((sheet) => thingsType.of({ sheet, kind }))]),
);
