import { strToU8 } from "fflate";
import { toA1 } from "../../../domain/workbook/address.ts";
import { DECLARATION } from "../write/xml.ts";
import { NotPatchable } from "./notPatchable.ts";
import { partName, type Parts, textOf } from "./parts.ts";
import { attributeOf, elements, prefixOf, xmlText } from "./patchXml.ts";

/** A sheet of texts that is put last. */
export interface AddedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const tries = Array.from({ length: taken.length + 1 }, (_, index) =>
    index === 0 ? wanted : `${wanted} ${index + 1}`,
  );
  return tries.find((name) => !names.has(name.toLowerCase())) ?? wanted;
}

function sheetXml({ rows, widths }: AddedSheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, y) => {
    const cells = row.map((text, x) =>
      text === ""
        ? ""
        : `<c r="${toA1({ row: y, column: x })}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
    );
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  });
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><cols>${columns.join("")}</cols>` +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function put(parts: Parts, name: string, at: RegExp, text: string): void {
  const xml = textOf(parts, name);
  if (!at.test(xml)) throw new NotPatchable(`delen ${name} er skrevet på en ukendt måde`);
  parts[partName(parts, name)] = strToU8(xml.replace(at, (end) => text + end));
}

/** Puts a sheet of texts last in the workbook. */
export function addSheet(parts: Parts, workbookPart: string, sheet: AddedSheet, taken: readonly string[]): void {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const file = `kvantum-ark-kontrol.xml`;
  const xml = textOf(parts, workbookPart);
  const prefix = prefixOf(xml, "sheets");
  if (prefix === null) throw new NotPatchable("projektmappen har ingen liste over ark");
  const listed = [...xml.matchAll(elements(prefix, "sheet"))];
  const ids = listed.map(([, attributes = ""]) => Number(attributeOf(attributes, "sheetId") ?? 0));
  const names = [...taken, ...listed.map(([, attributes = ""]) => attributeOf(attributes, "name") ?? "")];
  const id = Math.max(0, ...ids) + 1;
  const own = `<${prefix}sheet xmlns:kvantum="${RELATIONSHIPS}" name="${xmlText(freeName(sheet.name, names))}" sheetId="${id}" kvantum:id="kvantumArk1"/>`;
  put(parts, workbookPart, new RegExp(`</${prefix}sheets\\s*>`), own);
  const relationships = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`;
  const relPrefix = prefixOf(textOf(parts, relationships), "Relationships") ?? "";
  put(
    parts,
    relationships,
    new RegExp(`</${relPrefix}Relationships\\s*>`),
    `<${relPrefix}Relationship Id="kvantumArk1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/${file}"/>`,
  );
  const typePrefix = prefixOf(textOf(parts, "[Content_Types].xml"), "Types") ?? "";
  put(
    parts,
    "[Content_Types].xml",
    new RegExp(`</${typePrefix}Types\\s*>`),
    `<${typePrefix}Override PartName="/${folder}worksheets/${file}" ContentType="${SHEET_TYPE}"/>`,
  );
  parts[`${folder}worksheets/${file}`] = strToU8(sheetXml(sheet));
}
