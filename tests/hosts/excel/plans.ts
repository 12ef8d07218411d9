import type { PlannedCell, PlannedContent, SheetPlan } from "../../../src/domain/workbook/plan.ts";
import type { CellStyle } from "../../../src/domain/workbook/plan.ts";
import { parseA1, parseRangeA1 } from "../../../src/domain/workbook/address.ts";

export function range(address: string): SheetPlan["printArea"] {
  const found = parseRangeA1(address);
  if (!found) throw new RangeError(address);
  return found;
}

export function cell(address: string, content: PlannedContent, style: CellStyle = "label"): PlannedCell {
  const ref = parseA1(address);
  if (!ref) throw new RangeError(address);
  return { ref, content, style };
}

export const text = (value: string): PlannedContent => ({ kind: "text", text: value });
export const number = (value: number): PlannedContent => ({ kind: "number", value });

/** A small plan: a caption, an item with a blank year, and its total. */
export function smallPlan(extra: Partial<SheetPlan> = {}): SheetPlan {
  return {
    sheetName: "Forslag",
    cells: [
      cell("A1", text("Tabel 1. Økonomi"), "caption"),
      cell("A2", text("Besparelse")),
      cell("B2", number(-800), "amount"),
      cell("C2", { kind: "empty" }, "amount"),
      cell("A3", text("I alt"), "totalLabel"),
      cell("B3", { kind: "formula", formula: "=SUM(B2:B2)", result: { kind: "number", value: -800 } }, "totalAmount"),
      cell("C3", { kind: "formula", formula: "=SUM(C2:C2)", result: { kind: "number", value: 0 } }, "totalAmount"),
    ],
    tables: [{ caption: "Tabel 1. Økonomi", range: range("A1:C3") }],
    columnWidths: [40, 10, 10],
    lists: [{ range: range("A2"), choices: ["Besparelse", "Varig drift"] }],
    printArea: range("A1:C3"),
    ...extra,
  };
}
