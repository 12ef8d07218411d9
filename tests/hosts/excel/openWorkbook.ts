import { vi } from "vitest";
import { excelUpTo } from "../../harness/apiSets.ts";
import { MemoryGrid } from "../../harness/memoryGrid.ts";
import type { MemorySheet } from "../../harness/memorySheet.ts";
import { officeAtOneLibrary, officeInNode, type OfficeInNode } from "../../harness/officeInNode.ts";
import type { EditMode } from "../../../src/workbench/protocol/richApiHost.ts";
import type { CellContent } from "../../../src/workbench/grid/grid.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";

/** A workbook in memory behind Microsoft's own library, which the Excel host finds as its globals. */
export function openWorkbook(sheets: readonly string[] = ["Ark1"], editMode?: EditMode): OfficeInNode {
  return inFront(officeInNode(new MemoryGrid(...sheets), editMode));
}

/** One of very many, that hears no events. */
export function openWorkbookAgain(sheets: readonly string[] = ["Ark1"]): OfficeInNode {
  return inFront(officeAtOneLibrary(new MemoryGrid(...sheets)));
}

/** In an Excel that stops at ExcelApi 1.`last`. */
export function openWorkbookUpTo(last: number): OfficeInNode {
  const office = openWorkbookAgain();
  office.watchers.push(excelUpTo(last));
  const isSetSupported = (_: string, version = "1.1"): boolean => Number(version.slice(2)) <= last;
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported } } });
  return office;
}

function inFront(office: OfficeInNode): OfficeInNode {
  vi.stubGlobal("Excel", office.Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  return office;
}

export function put(sheet: MemorySheet, address: string, content: CellContent): void {
  const at = parseA1(address);
  if (!at) throw new RangeError(address);
  sheet.write({ top: at.row, left: at.column, bottom: at.row, right: at.column }, [[content]]);
}

/** The sheet's cells that are not empty, as "B2: -800" or "B3: =SUM(B2)". */
export function contents(sheet: MemorySheet): Record<string, string | number | boolean> {
  const area = sheet.usedArea(true);
  if (!area) return {};
  const entries = sheet.cells(area).flatMap((line, row) =>
    line.map(({ value, formula }, column) => {
      const address = String.fromCharCode(65 + area.left + column) + String(area.top + row + 1);
      const plain = value.kind === "text" ? value.text : value.kind === "number" ? value.value : value.kind;
      return [address, formula ?? plain] as const;
    }),
  );
  return Object.fromEntries(entries.filter(([, content]) => content !== "blank"));
}

/** Round trips that a call took. */
export async function syncsOf<T>(
  { host }: OfficeInNode,
  work: () => Promise<T>,
): Promise<{ result: T; syncs: number }> {
  const before = host.syncCount;
  const result = await work();
  return { result, syncs: host.syncCount - before };
}
