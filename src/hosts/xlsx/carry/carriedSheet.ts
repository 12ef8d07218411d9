import { rangeToA1 } from "../../../domain/workbook/address.ts";
import type { SheetToWrite, XlsxSheet } from "../xlsxWorkbook.ts";
import { listXml } from "../write/listXml.ts";
import { columnsXml, viewXml } from "../write/sheetXml.ts";
import { element, list } from "../write/xml.ts";
import type { CellTables } from "../write/cellXml.ts";
import { CarriedCells, usedReference } from "./carriedCells.ts";
import type { CarriedStyles } from "./carriedStyles.ts";
import {
  attributeOf,
  putTogether,
  type RawElement,
  type RawParent,
  takeApart,
  withAttribute,
  withoutPrefix,
} from "../../package/rawXml.ts";

/** A worksheet's parts in the order of its schema (ECMA-376 part 1, CT_Worksheet). */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

const A4 = 9;
/** Width of a column that has none of its own, in characters. */
const STANDARD = 8.43;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

class SheetParts {
  readonly #parent: RawParent;
  #children: RawElement[];

  constructor(xml: string) {
    this.#parent = takeApart(xml);
    this.#children = [...this.#parent.children];
  }

  get(name: string): string | null {
    return this.#children.find((child) => child.name === name)?.raw ?? null;
  }

  /** In the place of the one of that name, or where the schema wants it; "" takes it away. */
  set(name: string, raw: string): void {
    const at = this.#children.findIndex((child) => child.name === name);
    if (at >= 0) this.#children.splice(at, 1, ...(raw === "" ? [] : [{ name, raw }]));
    else if (raw !== "") {
      const after = this.#children.findIndex((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
      this.#children.splice(after < 0 ? this.#children.length : after, 0, { name, raw });
    }
  }

  xml(): string {
    return putTogether({ ...this.#parent, children: this.#children });
  }
}

interface Tables {
  readonly styles: CarriedStyles;
  readonly texts: CellTables["texts"];
}

/** A worksheet as it came, with what has changed since. `active` is null where the same sheet is in front. */
export function carriedSheet(
  xml: string,
  before: XlsxSheet,
  now: SheetToWrite,
  active: boolean | null,
  tables: Tables,
): string {
  const parts = new SheetParts(withoutPrefix(xml));
  const hiddenRows = now.hiddenRows ?? [];
  const cells = new CarriedCells(tables.styles, tables.texts, { before, now: now.cells, hiddenRows });
  const data = parts.get("sheetData") ?? "<sheetData/>";
  const written = cells.xml(data);
  if (cells.isChanged) {
    parts.set("sheetData", written);
    if (parts.get("dimension") !== null)
      parts.set("dimension", element("dimension", { ref: usedReference(now.cells) }));
  }
  setColumns(parts, before, now);
  setView(parts, before, now, active);
  setMerges(parts, before, now);
  setLists(parts, before, now);
  setProtection(parts, before, now);
  setPage(parts, before, now);
  return parts.xml();
}

/** The grid tells every column as it shows it; only a width that somebody has changed is another one. */
function setColumns(parts: SheetParts, before: XlsxSheet, now: SheetToWrite): void {
  const widths = now.columnWidths ?? before.columnWidths;
  const count = Math.max(widths.length, before.columnWidths.length);
  const isOther = (column: number): boolean =>
    Math.abs((widths[column] ?? STANDARD) - (before.columnWidths[column] ?? STANDARD)) > 0.3 && column < widths.length;
  const changed = Array.from({ length: count }, (_, column) => column).filter(isOther);
  const hidden = now.hiddenColumns ?? before.hiddenColumns;
  if (changed.length === 0 && isSame([...hidden].sort(), [...before.hiddenColumns].sort())) return;
  parts.set("cols", columnsXml({ ...now, columnWidths: widths, hiddenColumns: hidden }));
}

function setView(parts: SheetParts, before: XlsxSheet, now: SheetToWrite, active: boolean | null): void {
  const views = parts.get("sheetViews");
  if (now.frozen && !isSame(now.frozen, before.frozen)) return parts.set("sheetViews", viewXml(now, active ?? false));
  if (views === null || active === null) return;
  const { head, children, tail } = takeApart(views);
  const selected = children.map(({ name, raw }) => {
    const isSelected = ["1", "true"].includes(attributeOf(raw, "tabSelected") ?? "0");
    return { name, raw: isSelected === active ? raw : withAttribute(raw, "tabSelected", active ? 1 : null) };
  });
  parts.set("sheetViews", putTogether({ head, children: selected, tail }));
}

function setMerges(parts: SheetParts, before: XlsxSheet, now: SheetToWrite): void {
  const [were, are] = [before.merges, now.merges ?? before.merges].map((merges) => merges.map(rangeToA1).sort());
  if (isSame(were, are)) return;
  parts.set(
    "mergeCells",
    list(
      "mergeCells",
      (are ?? []).map((ref) => element("mergeCell", { ref })),
    ),
  );
}

function setLists(parts: SheetParts, before: XlsxSheet, now: SheetToWrite): void {
  const told = (sheet: Pick<XlsxSheet, "lists">): unknown =>
    sheet.lists.map(({ range, choices, choicesAt }) => JSON.stringify([range, choices, choicesAt ?? null])).sort();
  const lists = now.lists ?? before.lists;
  if (isSame(told(before), told({ lists }))) return;
  const read = new Set(before.lists.map(({ range }) => rangeToA1(range)));
  const isRead = (raw: string): boolean =>
    attributeOf(raw, "type") === "list" && (attributeOf(raw, "sqref") ?? "").split(/\s+/).every((ref) => read.has(ref));
  const others = takeApart(parts.get("dataValidations") ?? "<dataValidations/>").children.filter(
    ({ raw }) => !isRead(raw),
  );
  parts.set("dataValidations", list("dataValidations", [...others.map(({ raw }) => raw), ...lists.map(listXml)]));
}

function setProtection(parts: SheetParts, before: XlsxSheet, now: SheetToWrite): void {
  if ((now.protected ?? before.protected) === before.protected) return;
  const protection = element("sheetProtection", { sheet: true, objects: true, scenarios: true });
  parts.set("sheetProtection", now.protected ? protection : "");
}

/** The print area stands in the workbook. */
function setPage(parts: SheetParts, before: XlsxSheet, now: SheetToWrite): void {
  const page = now.page ?? before.page;
  if (page.landscape === before.page.landscape && page.fitToWidth === before.page.fitToWidth) return;
  const setup = withAttribute(
    parts.get("pageSetup") ?? element("pageSetup", { paperSize: A4 }),
    "orientation",
    page.landscape ? "landscape" : "portrait",
  );
  const fitted = page.fitToWidth ? withAttribute(withAttribute(setup, "fitToWidth", 1), "fitToHeight", 0) : setup;
  if (parts.get("pageMargins") === null)
    parts.set(
      "pageMargins",
      element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    );
  parts.set("pageSetup", fitted);
  if (page.fitToWidth === before.page.fitToWidth) return;
  const { head, children, tail } = takeApart(parts.get("sheetPr") ?? "<sheetPr/>");
  const others = children.filter(({ name }) => name !== "pageSetUpPr");
  const own = { name: "pageSetUpPr", raw: element("pageSetUpPr", { fitToPage: page.fitToWidth }) };
  parts.set("sheetPr", putTogether({ head, children: [...others, own], tail }));
}
