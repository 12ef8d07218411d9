import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { within } from "../xlsxFailure.ts";
import { textValue } from "./cellValue.ts";
import { parseXml } from "../../package/parseXml.ts";
import type { ZipPackage } from "../../package/unzip.ts";
import { unescapeXstring } from "../xstring.ts";

/**
 * The texts that cells point at by number, each made once. Formatting inside a text is left out, and so are phonetic
 * guides (`rPh`).
 */
export function readSharedTexts(zip: ZipPackage, part: string): CellValue[] {
  const texts: CellValue[] = [];
  let text = "";
  let reading = false;
  let phonetic = false;
  parseXml(zip, part, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      reading = name === "t" && !phonetic;
    },
    text(more) {
      if (!reading) return;
      text += more;
    },
    close(name) {
      reading = false;
      if (name === "rPh") phonetic = false;
      if (name !== "si") return;
      const plain = unescapeXstring(text);
      within("cellText", plain.length, part);
      texts.push(textValue(plain));
      within("sharedTexts", texts.length, part);
    },
  });
  return texts;
}
