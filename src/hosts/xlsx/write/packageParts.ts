import type { CellRange } from "../../../domain/workbook/address.ts";
import { fixedRange } from "./fixedRange.ts";
import { SETTINGS_PART } from "./writeSettingsPart.ts";
import { DECLARATION, element, xmlText } from "./xml.ts";

const OPEN = "http://schemas.openxmlformats.org";
const MAIN = `${OPEN}/spreadsheetml/2006/main`;
const RELATIONSHIPS = `${OPEN}/officeDocument/2006/relationships`;
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface NamedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly printArea: CellRange | null;
}

interface Arrow {
  /** The last word of its address, or all of it. */
  readonly type: string;
  readonly target: string;
}

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

export function relationshipsXml(arrows: readonly Arrow[]): string {
  const written = arrows.map(({ type, target }, index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: type.includes("/") ? type : `${RELATIONSHIPS}/${type}`,
      Target: target,
    }),
  );
  return DECLARATION + element("Relationships", { xmlns: `${OPEN}/package/2006/relationships` }, written.join(""));
}

/** The workbook's arrows: sheet number n is `rId<n+1>`. */
export function workbookArrows(sheets: number, hasSettings: boolean): Arrow[] {
  const worksheets = Array.from({ length: sheets }, (_, index) => ({
    type: "worksheet",
    target: sheetPart(index).slice("xl/".length),
  }));
  return [
    ...worksheets,
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
    ...(hasSettings ? [{ type: "customXml", target: `../${SETTINGS_PART}` }] : []),
  ];
}

export function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string): string =>
    element("Override", { PartName: `/${part}`, ContentType: `${SPREADSHEET}.${type}+xml` });
  const parts = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("xl/workbook.xml", "sheet.main"),
    ...Array.from({ length: sheets }, (_, index) => override(sheetPart(index), "worksheet")),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
    element("Override", {
      PartName: "/docProps/core.xml",
      ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
    }),
  ];
  return DECLARATION + element("Types", { xmlns: `${OPEN}/package/2006/content-types` }, parts.join(""));
}

function printAreaXml({ name, printArea }: NamedSheet, localSheetId: number): string {
  if (!printArea) return "";
  const place = xmlText(`'${name.replaceAll("'", "''")}'!${fixedRange(printArea)}`);
  return element("definedName", { name: "_xlnm.Print_Area", localSheetId }, place);
}

/** Excel calculates anew when it opens the workbook, so that its figures and not only ours are shown. */
export function workbookXml(sheets: readonly NamedSheet[], activeTab: number): string {
  const listed = sheets.map(({ name, visible }, index) =>
    element("sheet", { name, sheetId: index + 1, state: visible ? null : "hidden", "r:id": `rId${index + 1}` }),
  );
  const names = sheets.map(printAreaXml).join("");
  const content = [
    element("bookViews", {}, element("workbookView", { activeTab: activeTab || null })),
    element("sheets", {}, listed.join("")),
    names === "" ? "" : element("definedNames", {}, names),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  ];
  return DECLARATION + element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, content.join(""));
}

/** Where the package tells what it is. */
export const PACKAGE_ARROWS: readonly Arrow[] = [
  { type: "officeDocument", target: "xl/workbook.xml" },
  { type: `${OPEN}/package/2006/relationships/metadata/core-properties`, target: "docProps/core.xml" },
];

/** Title and language, which accessibility checkers and screen readers ask for. */
export function propertiesXml(title: string): string {
  const core = `${OPEN}/package/2006/metadata/core-properties`;
  const names = { "xmlns:cp": core, "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
  return (
    DECLARATION +
    element("cp:coreProperties", names, element("dc:title", {}, xmlText(title)) + element("dc:language", {}, "da-DK"))
  );
}

export function sharedTextsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return DECLARATION + element("sst", { xmlns: MAIN, uniqueCount: texts.length }, items.join(""));
}
