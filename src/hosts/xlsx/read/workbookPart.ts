import { parseRangeA1, type CellRange } from "../../../domain/workbook/address.ts";
import { corrupt, within, XlsxProblem } from "../failure.ts";
import { attribute, parseXml, type Attributes } from "./parseXml.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import type { SheetEntry } from "./sheetPart.ts";
import type { ZipPackage } from "./unzip.ts";

export interface WorkbookPart {
  /** Worksheets only: chart, dialog, macro and module sheets hold no cells of ours. */
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: string;
  readonly sharedTextsPart: string | null;
  readonly stylesPart: string | null;
}

interface Listed {
  readonly name: string;
  readonly relationship: string;
  readonly visible: boolean;
}

/** The workbook's print areas stand among its names, by the number of the sheet. */
class WorkbookReader {
  readonly sheets: Listed[] = [];
  readonly printAreas = new Map<number, CellRange>();
  activeTab = 0;
  #printAreaOf: number | null = null;
  #text = "";

  open(name: string, attributes: Attributes): void {
    if (name === "sheet") this.#openSheet(attributes);
    if (name === "workbookView") this.activeTab = Number(attribute(attributes, "activeTab") ?? 0);
    const isPrintArea = name === "definedName" && attribute(attributes, "name") === "_xlnm.Print_Area";
    this.#printAreaOf = isPrintArea ? Number(attribute(attributes, "localSheetId") ?? Number.NaN) : null;
    this.#text = "";
  }

  text(text: string): void {
    if (this.#printAreaOf !== null) this.#text += text;
  }

  close(): void {
    const range = this.#printAreaOf === null ? null : parseRangeA1(this.#text.slice(this.#text.lastIndexOf("!") + 1).trim());
    if (this.#printAreaOf !== null && range) this.printAreas.set(this.#printAreaOf, range);
    this.#printAreaOf = null;
  }

  #openSheet(attributes: Attributes): void {
    const visible = (attribute(attributes, "state") ?? "visible") === "visible";
    this.sheets.push({ name: attribute(attributes, "name") ?? "", relationship: attribute(attributes, "id") ?? "", visible });
    within("sheets", this.sheets.length, null);
  }
}

const partOf = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.target ?? null;

/** Where the package keeps its workbook; null when it holds none. */
export function findWorkbook(zip: ZipPackage): string | null {
  const named = partOf(readRelationships(zip, ""), "officeDocument");
  const isWorkbook = (part: string | null): boolean => part !== null && /^(?!word\/|ppt\/).*\.xml$/i.test(part) && zip.has(part);
  return [named, "xl/workbook.xml"].find(isWorkbook) ?? null;
}

export function readWorkbookPart(zip: ZipPackage, part: string): WorkbookPart {
  const reader = new WorkbookReader();
  parseXml(zip, part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: () => reader.close(),
  });
  const relationships = readRelationships(zip, part);
  const entries = reader.sheets.map((sheet, index): SheetEntry | null => {
    const target = relationships.find(({ id }) => id === sheet.relationship);
    if (sheet.relationship === "") return null;
    if (!target) throw corrupt(part, `arket «${sheet.name}» mangler i filen`);
    if (target.type !== "worksheet") return null;
    if (!zip.has(target.target)) throw corrupt(target.target, `arket «${sheet.name}» mangler i filen`);
    return { name: sheet.name, part: target.target, visible: sheet.visible, printArea: reader.printAreas.get(index) ?? null };
  });
  const sheets = entries.filter((entry) => entry !== null);
  const active = entries[reader.activeTab] ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  if (!active) throw new XlsxProblem({ kind: "noSheets" });
  return {
    sheets,
    activeSheet: active.name,
    sharedTextsPart: partOf(relationships, "sharedStrings"),
    stylesPart: partOf(relationships, "styles"),
  };
}
