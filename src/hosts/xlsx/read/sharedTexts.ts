import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { within } from "../xlsxFailure.ts";
import { textValue } from "./cellValue.ts";
import { parseXml } from "../../package/parseXml.ts";
import type { ZipPackage } from "../../package/unzip.ts";
import { RichText } from "./richText.ts";
import { unescapeXstring } from "../xstring.ts";

/** The texts that cells point at by number, each made once. */
export function readSharedTexts(zip: ZipPackage, part: string): CellValue[] {
  const texts: CellValue[] = [];
  let rich = new RichText();
  parseXml(zip, part, {
    open(name, attributes) {
      if (name === "si") rich = new RichText();
      rich.open(name, attributes);
    },
    text(more) {
      rich.add(more);
    },
    close(name) {
      rich.close(name);
      if (name !== "si") return;
      const plain = unescapeXstring(rich.text);
      within("cellText", plain.length, part);
      texts.push(textValue(plain));
      within("sharedTexts", texts.length, part);
    },
  });
  return texts;
}
