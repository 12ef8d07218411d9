import { inAlternative } from "../../case/alternatives.ts";
import { isImplementation, isPermanent, sumOfYear } from "../caseLines.ts";
import { cellAt, fixed } from "../formulas.ts";
import { unitText, writeYears, type InvestmentSheet } from "./investmentSheet.ts";
import { writePayback } from "./writePaybackRows.ts";
import { IMPLEMENTATION_BLOCK, PERMANENT_BLOCK, writeBlock } from "./table1Block.ts";
import { committeeChoices, writeHelperHeaders, writeHelperLists } from "./table1Helpers.ts";
import type { ChosenAlternative, Table1, WrittenBlock } from "./table1Layout.ts";

export const TABLE_1_CAPTION = "Tabel 1. Forslagets samlede økonomiske konsekvenser";

function writeHeader(sheet: InvestmentSheet): void {
  const { draft, columns, model } = sheet;
  draft.text(columns.label, unitText(model), "columnHeader");
  draft.text(columns.area, "Styringsområde", "columnHeader");
  writeYears(sheet);
  writeHelperHeaders(sheet);
}

/** The rows of one alternative's totals; of the whole case's where it has none. */
interface Totals {
  readonly alternative: string | null;
  readonly permanentRow: number;
  readonly implementationRow: number;
}

function totalsOf({ alternatives }: InvestmentSheet, permanent: WrittenBlock, implementation: WrittenBlock): Totals[] {
  return permanent.totalRows.map((permanentRow, index) => ({
    alternative: alternatives[index] ?? null,
    permanentRow,
    implementationRow: implementation.totalRows[index] ?? 0,
  }));
}

function writeImpact(
  { draft, columns, model }: InvestmentSheet,
  { alternative, permanentRow, implementationRow }: Totals,
): number {
  const lines = model.lines.filter(inAlternative(alternative));
  draft.text(
    columns.label,
    `Samlet økonomisk påvirkning${alternative === null ? "" : `, ${alternative}`}`,
    "totalLabel",
  );
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    const formula = `${cellAt(permanentRow, column)}+${cellAt(implementationRow, column)}`;
    draft.formula(column, formula, sumOfYear(lines, year), "totalAmount");
  });
  draft.row += 1;
  return draft.row - 1;
}

/**
 * Alternatives cannot stand beside each other in tables 2-4 and A-E; the economist chooses in a cell which they
 * show.
 */
function writeChoice({ draft, columns, alternatives }: InvestmentSheet): ChosenAlternative | null {
  const [name] = alternatives;
  if (name === undefined) return null;
  draft.row += 1;
  draft.text(columns.label, "Tabellerne herunder viser", "section");
  draft.text(columns.area, name, "section");
  draft.list({ top: draft.row, bottom: draft.row, left: columns.area, right: columns.area }, alternatives);
  draft.row += 1;
  return { name, cell: fixed(draft.row - 1, columns.area) };
}

/** The table the economist types in; every other figure of the sheet follows from it. */
export function writeTable1(sheet: InvestmentSheet): Table1 {
  const { draft, columns, model } = sheet;
  const captionRow = draft.row;
  draft.text(columns.label, TABLE_1_CAPTION, "caption");
  draft.row += 1;
  const choices = committeeChoices(sheet);
  writeHeader(sheet);
  draft.row += 1;
  const permanent = writeBlock(sheet, PERMANENT_BLOCK, model.lines.filter(isPermanent));
  const implementation = writeBlock(sheet, IMPLEMENTATION_BLOCK, model.lines.filter(isImplementation));
  writeHelperLists(sheet, [permanent, implementation], choices);
  const { top } = permanent;
  const bottom = implementation.totalRows.at(-1) ?? implementation.bottom;
  const totals = totalsOf(sheet, permanent, implementation);
  writePayback(
    sheet,
    totals.map((rows) => ({ ...rows, top, bottom, impactRow: writeImpact(sheet, rows) })),
  );
  draft.table(TABLE_1_CAPTION, {
    top: captionRow,
    bottom: draft.row - 1,
    left: columns.label,
    right: columns.lastYear,
  });
  draft.text(columns.label, "Alle besparelser er angivet med negativt (-) fortegn.", "note");
  draft.row += 1;
  return { top, bottom, items: [...permanent.items, ...implementation.items], chosen: writeChoice(sheet) };
}
