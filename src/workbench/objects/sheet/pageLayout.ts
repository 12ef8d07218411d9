import { LAST_COLUMN, LAST_ROW, type Area } from "../../grid/area.ts";
import { MARGIN_NAMES, type PageSetup } from "../../model/storedPageSetup.ts";
import { targetAt, type RangeTarget } from "../../model/rangeTarget.ts";
import type { SheetModel } from "../../model/workbookModel.ts";
import { invalidArgument } from "../../protocol/apiError.ts";
import { defineType, scalar, type HostObject, type Property } from "../../protocol/hostObject.ts";
import { rangeType } from "../types.ts";

function setting<K extends keyof PageSetup>(name: K): Property<SheetModel> {
  return scalar(
    ({ page }) => page[name],
    ({ page }, value) => void (page[name] = value as PageSetup[K]),
  );
}

/** In points. */
function setMargin({ page }: SheetModel, name: (typeof MARGIN_NAMES)[number], value: unknown): void {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  page.margins[name] = value;
}

const margins = Object.fromEntries(
  MARGIN_NAMES.map((name): [string, Property<SheetModel>] => [
    name,
    scalar(
      ({ page }) => page.margins[name],
      (sheet, value) => setMargin(sheet, name, value),
    ),
  ]),
);

function given(sheet: SheetModel, value: unknown): RangeTarget {
  if (typeof value === "string") return targetAt(sheet, value);
  const range = rangeType.unwrap(value);
  if (!range) throw invalidArgument();
  return range;
}

const isWholeSheet = ({ bottom, right }: Area): boolean => bottom === LAST_ROW && right === LAST_COLUMN;

function part(sheet: SheetModel, name: "printArea" | "titleRows"): HostObject | null {
  const area = sheet.page[name];
  return area && rangeType.of({ sheet, area });
}

export const pageLayoutType = defineType<SheetModel>("PageLayout", {
  properties: {
    ...margins,
    orientation: setting("orientation"),
    zoom: setting("zoom"),
    paperSize: setting("paperSize"),
    centerHorizontally: setting("centerHorizontally"),
    centerVertically: setting("centerVertically"),
    printGridlines: setting("printGridlines"),
    printHeadings: setting("printHeadings"),
  },
  methods: {
    getPrintAreaOrNullObject: (sheet) => part(sheet, "printArea"),
    getPrintTitleRowsOrNullObject: (sheet) => part(sheet, "titleRows"),
    setPrintArea(sheet, args) {
      const { area } = given(sheet, args.at(0));
      sheet.page.printArea = isWholeSheet(area) ? null : area;
    },
    setPrintTitleRows: (sheet, args) => void (sheet.page.titleRows = given(sheet, args.at(0)).area),
  },
});
