import { isImplementation, isPermanent, sumOfYear } from "./caseLines.ts";
import { cellAt } from "./formulas.ts";
import { unitText, writeYears, type InvestmentSheet } from "./investmentSheet.ts";
import { writePayback } from "./paybackRows.ts";
import { IMPLEMENTATION_BLOCK, PERMANENT_BLOCK, writeBlock } from "./table1Block.ts";
import { committeeChoices, writeHelperHeaders, writeHelperLists } from "./table1Helpers.ts";
import type { Table1 } from "./table1Layout.ts";

export const TABLE_1_CAPTION = "Tabel 1. Forslagets samlede økonomiske konsekvenser";

function writeHeader(sheet: InvestmentSheet): void {
  const { draft, columns, model } = sheet;
  draft.text(columns.label, unitText(model), "columnHeader");
  draft.text(columns.area, "Styringsområde", "columnHeader");
  writeYears(sheet);
  writeHelperHeaders(sheet);
}

function writeImpact({ draft, columns, model }: InvestmentSheet, permanentRow: number, implementationRow: number): void {
  draft.text(columns.label, "Samlet økonomisk påvirkning", "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    const formula = `${cellAt(permanentRow, column)}+${cellAt(implementationRow, column)}`;
    draft.formula(column, formula, sumOfYear(model.lines, year), "totalAmount");
  });
}

/** The table the economist types in; every other figure of the sheet follows from it. */
export function writeTable1(sheet: InvestmentSheet): Table1 {
  const { draft, columns, model } = sheet;
  const top = draft.row;
  draft.text(columns.label, TABLE_1_CAPTION, "caption");
  draft.row += 1;
  const choices = committeeChoices(sheet);
  writeHeader(sheet);
  draft.row += 1;
  const permanent = writeBlock(sheet, PERMANENT_BLOCK, model.lines.filter(isPermanent));
  const implementation = writeBlock(sheet, IMPLEMENTATION_BLOCK, model.lines.filter(isImplementation));
  const table = {
    top: permanent.top,
    bottom: implementation.totalRow,
    items: [...permanent.items, ...implementation.items],
  };
  writeHelperLists(sheet, [permanent, implementation], choices);
  writeImpact(sheet, permanent.totalRow, implementation.totalRow);
  writePayback(sheet, {
    ...table,
    permanentRow: permanent.totalRow,
    implementationRow: implementation.totalRow,
    impactRow: draft.row,
  });
  draft.table(TABLE_1_CAPTION, { top, bottom: draft.row - 1, left: columns.label, right: columns.lastYear });
  draft.text(columns.label, "Alle besparelser er angivet med negativt (-) fortegn.", "note");
  draft.row += 1;
  return table;
}
