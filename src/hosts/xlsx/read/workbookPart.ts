import type { DefinedName } from "../../../domain/workbook/snapshot.ts";
import { corrupt } from "../../package/packageFailure.ts";
import { XlsxProblem } from "../xlsxFailure.ts";
import { parseXml } from "../../package/parseXml.ts";
import { readRelationships, type Relationship } from "../../package/relationships.ts";
import type { SheetEntry } from "./sheetPart.ts";
import type { ZipPackage } from "../../package/unzip.ts";
import { formulaOf, isOwnOfExcel, WorkbookReader, type ListedSheet } from "./workbookReader.ts";

export interface WorkbookPart {
  /** Worksheets only: chart, dialog, macro and module sheets hold no cells of ours. */
  readonly sheets: readonly SheetEntry[];
  readonly missingSheets: readonly string[];
  readonly activeSheet: string;
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
  readonly sharedTextsPart: string | null;
  readonly stylesPart: string | null;
}

const partOf = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.target ?? null;

/** Where the package keeps its workbook; null when it holds none. */
export function findWorkbook(zip: ZipPackage): string | null {
  const named = partOf(readRelationships(zip, ""), "officeDocument");
  const isWorkbook = (part: string | null): boolean =>
    part !== null && /^(?!word\/|ppt\/).*\.xml$/i.test(part) && zip.has(part);
  return [named, "xl/workbook.xml"].find(isWorkbook) ?? null;
}

/** "missing" where the workbook lists a sheet that the file does not hold; null where it is no worksheet. */
type Found = { readonly entry: SheetEntry } | "missing" | null;

function find(
  listed: ListedSheet,
  index: number,
  reader: WorkbookReader,
  arrows: readonly Relationship[],
  zip: ZipPackage,
): Found {
  if (listed.relationship === "") return null;
  const arrow = arrows.find(({ id }) => id === listed.relationship);
  if (!arrow) return "missing";
  if (arrow.type !== "worksheet") return null;
  if (!zip.has(arrow.target)) return "missing";
  return {
    entry: { name: listed.name, part: arrow.target, visible: listed.visible, printArea: reader.printAreaOf(index) },
  };
}

/** A workbook whose sheets are all gone is damaged; without one of them the others can still be read. */
function refuseWithoutSheets(sheets: readonly SheetEntry[], missing: readonly string[], part: string): void {
  if (sheets.length > 0) return;
  const [first] = missing;
  if (first === undefined) throw new XlsxProblem({ kind: "noSheets" });
  throw corrupt(part, `arket «${first}» mangler i filen`);
}

export function readWorkbookPart(zip: ZipPackage, part: string): WorkbookPart {
  const reader = new WorkbookReader();
  parseXml(zip, part, reader);
  const arrows = readRelationships(zip, part);
  const found = reader.sheets.map((listed, index) => find(listed, index, reader, arrows, zip));
  const entries = found.map((sheet) => (sheet === null || sheet === "missing" ? null : sheet.entry));
  const sheets = entries.filter((entry) => entry !== null);
  const missingSheets = reader.sheets.filter((_, index) => found[index] === "missing").map(({ name }) => name);
  refuseWithoutSheets(sheets, missingSheets, part);
  const active = entries[reader.activeTab] ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  const sheetNamed = (index: number | null): string | null =>
    index === null ? null : (reader.sheets[index]?.name ?? null);
  return {
    sheets,
    missingSheets,
    activeSheet: active?.name ?? "",
    names: reader.names
      .filter((name) => !isOwnOfExcel(name))
      .map((name) => ({ name: name.name, refersTo: formulaOf(name), sheet: sheetNamed(name.sheet) })),
    from1904: reader.from1904,
    sharedTextsPart: partOf(arrows, "sharedStrings"),
    stylesPart: partOf(arrows, "styles"),
  };
}
