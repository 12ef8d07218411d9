import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { englishEntry } from "../../grid/danishText.ts";
import type { UniverSession } from "../session.ts";

/** What the grid itself has copied is found again by this mark and needs no reading. */
const OWN = "data-copy-id";

/** Cells of plain text stand between tabs and line ends. */
export function englishText(text: string): string {
  return text.replace(/[^\t\r\n]+/g, (cell) => englishCell(cell));
}

/** Word puts hard blanks into figures and cells. */
function englishCell(cell: string): string {
  const plain = cell.replace(/[\u00a0\u202f]/g, " ").trim();
  const entry = englishEntry(plain.replace(/(?<=\d) (?=\d{3}\b)/g, "."));
  return entry.kind === "entry" && entry.text !== plain && /\d/.test(plain) ? entry.text : cell;
}

/** From Word, Excel and web pages: the cells of tables, with the looks they have. */
export function englishHtml(html: string): string {
  if (html.includes(OWN) || !/<t[dh][\s>]/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const text = (cell.textContent ?? "").trim();
    const english = englishCell(text);
    if (english !== text) cell.textContent = english;
  }
  return page.documentElement.outerHTML;
}

const READERS: Readonly<Record<string, (text: string) => string>> = {
  "text/html": englishHtml,
  "text/plain": englishText,
};

/** A Danish "-1.300" is −1300 and "0,5" a half, also when it is pasted; the library reads English. */
export function readDanishPastes({ workbook }: UniverSession): void {
  const service = workbook.getActiveSheet().getInject().get(ISheetClipboardService);
  const { legacyPaste, paste } = service;
  service.legacyPaste = (html, text, files) =>
    legacyPaste.call(service, html && englishHtml(html), text && englishText(text), files);
  service.paste = (item, pasteType) => paste.call(service, translated(item), pasteType);
}

function translated(item: ClipboardItem): ClipboardItem {
  const getType = async (type: string): Promise<Blob> => {
    const blob = await item.getType(type);
    const read = READERS[type];
    return read ? new Blob([read(await blob.text())], { type }) : blob;
  };
  return { types: item.types, presentationStyle: item.presentationStyle, getType };
}
