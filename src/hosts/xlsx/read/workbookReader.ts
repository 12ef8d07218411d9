import { parseRangeA1, type CellRange } from "../../../domain/workbook/address.ts";
import { within } from "../xlsxFailure.ts";
import { fromStoredFormula } from "../formula/storedFunctions.ts";
import { unescapeXstring } from "../xstring.ts";
import { attribute, isOn, type Attributes, type XmlHandler } from "../../package/parseXml.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly visible: boolean;
}

/** `sheet` is the number of the only sheet that knows the name, null where all do. */
export interface ListedName {
  readonly name: string;
  readonly sheet: number | null;
  refersTo: string;
}

const PRINT_AREA = "_xlnm.Print_Area";

/** Reads the workbook's own part. Its print areas stand among its names, by the number of the sheet. */
export class WorkbookReader implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  readonly names: ListedName[] = [];
  activeTab = 0;
  from1904 = false;
  #name: ListedName | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === "sheet") this.#openSheet(attributes);
    if (name === "workbookPr") this.from1904 = isOn(attribute(attributes, "date1904"));
    if (name === "workbookView") this.activeTab = Number(attribute(attributes, "activeTab") ?? 0);
    this.#name = name === "definedName" ? this.#openName(attributes) : null;
  }

  text(text: string): void {
    if (this.#name) this.#name.refersTo += text;
  }

  close(): void {
    if (this.#name) this.names.push(this.#name);
    this.#name = null;
  }

  printAreaOf(sheet: number): CellRange | null {
    const refersTo = this.names.findLast((listed) => listed.name === PRINT_AREA && listed.sheet === sheet)?.refersTo;
    return refersTo === undefined ? null : parseRangeA1(refersTo.slice(refersTo.lastIndexOf("!") + 1).trim());
  }

  #openSheet(attributes: Attributes): void {
    const visible = (attribute(attributes, "state") ?? "visible") === "visible";
    const relationship = attribute(attributes, "id") ?? "";
    this.sheets.push({ name: attribute(attributes, "name") ?? "", relationship, visible });
    within("sheets", this.sheets.length, null);
  }

  #openName(attributes: Attributes): ListedName {
    within("names", this.names.length + 1, null);
    const sheet = attribute(attributes, "localSheetId");
    return {
      name: attribute(attributes, "name") ?? "",
      sheet: sheet === undefined ? null : Number(sheet),
      refersTo: "",
    };
  }
}

/** Excel's own names (`_xlnm.…`) are settings and no formulas. */
export const isOwnOfExcel = ({ name }: ListedName): boolean => /^_xlnm\./i.test(name);

export const formulaOf = ({ refersTo }: ListedName): string =>
  `=${fromStoredFormula(unescapeXstring(refersTo.trim()))}`;
