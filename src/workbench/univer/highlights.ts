import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Highlight } from "../grid/grid.ts";
import { toRange } from "./ranges.ts";

/** The library's own conditional formats: the cells' looks stay beneath them. */
export function setHighlights(sheet: FWorksheet, highlights: readonly Highlight[]): void {
  for (const { cfId } of sheet.getConditionalFormattingRules()) sheet.deleteConditionalFormattingRule(cfId);
  for (const { areas, formula, fill } of highlights) {
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(formula)
      .setBackground(fill)
      .setRanges(areas.map(toRange));
    sheet.addConditionalFormattingRule(rule.build());
  }
}
