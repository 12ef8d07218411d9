import { parseDanishNumber } from "../money/danishNumber.ts";
import type { CellRef } from "./address.ts";
import type { DocumentOutline, OutlineRow } from "./documentOutline.ts";
import { BLANK_CELL, type Cell, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot.ts";

/**
 * A small sheet as one reads it: a line is a row, cells between bars, the first cell is A1.
 *   -1.300      a number            '-1.300     the same as text
 *   #I/T        an error value      =SUM(B2:B3) → 5   a formula and its result
 *   12,4 {0%}   a number format     ~| a | b |        a hidden row
 * A line that begins with ¶ is a paragraph, and the sheet then a document laid out:
 *   ¶¶ 1.4 Økonomi   a heading      ¶ Titel: ⟦Klik her⟧   what Word prompts for
 */
export function sheetOf(text: string, name = "Ark1"): SheetSnapshot {
  const lines = text.split("\n").map((line) => line.trim());
  const filled = trimBlankEnds(lines);
  const rows = filled.map((line) => (line.startsWith("¶") ? [paragraphCell(line)] : cellsOf(line)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visible: true,
    protected: false,
    origin: { row: 0, column: 0 },
    cells: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK_CELL)]),
    hiddenRows: filled.flatMap((line, row) => (line.startsWith("~") ? [row] : [])),
    hiddenColumns: [],
    merges: [],
    ...(filled.some((line) => line.startsWith("¶")) ? { document: outlineOf(filled) } : {}),
  };
}

function cellsOf(line: string): Cell[] {
  return line
    .replace(/^~?\||\|$/g, "")
    .split("|")
    .map(cellOf);
}

const PROMPT = /⟦(.*?)⟧/;

function paragraphCell(line: string): Cell {
  const text = line.replace(/^¶+/, "").replace(PROMPT, "").trim();
  return text === "" ? BLANK_CELL : { ...BLANK_CELL, value: { kind: "text", text } };
}

function outlineOf(lines: readonly string[]): DocumentOutline {
  const rows = new Map<number, OutlineRow>();
  const placeholders: { at: CellRef; text: string }[] = [];
  let table = 0;
  let row = 0;
  lines.forEach((line, index) => {
    const isRow = line.startsWith("|");
    if (isRow) {
      table += row === 0 ? 1 : 0;
      rows.set(index, { kind: "table", table, row: (row += 1) });
      return;
    }
    row = 0;
    if (!line.startsWith("¶")) return;
    const isHeading = line.startsWith("¶¶");
    rows.set(index, { kind: "paragraph", role: isHeading ? "heading" : "text", level: isHeading ? 2 : null });
    const prompt = PROMPT.exec(line)?.[1];
    if (prompt !== undefined) placeholders.push({ at: { row: index, column: 0 }, text: prompt });
  });
  return { rows, placeholders };
}

export function workbookOf(...sheets: readonly string[]): WorkbookSnapshot {
  return { sheets: sheets.map((text, index) => sheetOf(text, `Ark${index + 1}`)), activeSheet: "Ark1" };
}

function trimBlankEnds(lines: readonly string[]): readonly string[] {
  const filled = lines.map((line) => line !== "");
  return lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}

function valueOf(text: string): CellValue {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (/^#.+[!?TAL]$/.test(text)) return { kind: "error", code: text };
  const amount = parseDanishNumber(text);
  return amount ? { kind: "number", value: amount.toNumber() } : { kind: "text", text };
}

function cellOf(raw: string): Cell {
  const [, bare = "", format] = /^(.*?)(?:\{([^}]*)\})?$/s.exec(raw.trim()) ?? [];
  const text = bare.trim();
  const [formula, result] = text.startsWith("=") ? text.split("→") : [null, text];
  return { value: valueOf((result ?? "").trim()), formula: formula?.trim() ?? null, numberFormat: format ?? "General" };
}
