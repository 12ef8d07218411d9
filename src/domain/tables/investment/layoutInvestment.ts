import { alternativesOf } from "../../case/alternatives.ts";
import type { CaseModel } from "../../case/caseModel.ts";
import type { CellRef } from "../../workbook/address.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { writeAdministrationTable } from "./administrationTable.ts";
import { writeCommitteeTable } from "./committeeTable.ts";
import { COMMITTEE_TABLES } from "./committeeTableKinds.ts";
import type { CommitteeNames } from "../committeeNames.ts";
import { investmentColumns, type InvestmentColumns, type InvestmentSheet } from "./investmentSheet.ts";
import { writeDistribution } from "./distributionText.ts";
import { writeHearings } from "./hearingsTable.ts";
import { LINE_TABLES, writeLineTable } from "./lineTable.ts";
import { columnWidths, frozenLabels, sheetName } from "../pageSetup.ts";
import { paybackColumns } from "./paybackLayout.ts";
import { SheetDraft } from "../sheetDraft.ts";
import { writeTable1 } from "./table1.ts";
import type { Table1 } from "./table1Layout.ts";
import type { TableChoice } from "../tableChoices.ts";
import type { TableId } from "../tableIds.ts";

const TECHNICAL_HEADING = "Tekniske tabeller til korrektioner i Kvantum";

/**
 * In characters. No word breaks: "implementeringsomkostninger" decides the first column, "Innovationspulje" the last that
 * is printed, "Integrationsudvalget" and "Implementering" with the arrow of a list the two beside it. Whose a line is, its
 * kind, its control area and six years fit beside a pane on a screen of 1400 pixels.
 */
function widths(columns: InvestmentColumns, yearCount: number): (readonly [number, number])[] {
  const { label, cost, first, after, accumulated, reached } = paybackColumns(columns.calculation, yearCount);
  return [
    [columns.label, 31],
    [columns.area, 16],
    ...columns.years.map((column) => [column, 8] as const),
    [columns.pool, 13.8],
    [columns.committee, 17.5],
    [columns.art, 13.7],
    [columns.appropriation, 14],
    [columns.administrative, 7],
    [columns.alternative ?? columns.administrative + 1, columns.alternative === null ? 3 : 14],
    [columns.calculation - 1, 3],
    [label, 34],
    ...[cost, first, after].map((column) => [column, 22] as const),
    ...[...accumulated, ...reached].map((column) => [column, 15] as const),
  ];
}

type WriteTable = (sheet: InvestmentSheet, table1: Table1, caption: string) => void;

/** What writes each table below Tabel 1; they stand where TABLE_IDS has them. */
const WRITERS: ReadonlyMap<TableId, WriteTable> = new Map<TableId, WriteTable>([
  ...LINE_TABLES.map((table): [TableId, WriteTable] => [
    table.id,
    (sheet, table1, caption) => writeLineTable(sheet, table1, table, caption),
  ]),
  ["administration", writeAdministrationTable],
  ["distribution", writeDistribution],
  ...COMMITTEE_TABLES.map((table): [TableId, WriteTable] => [
    table.id,
    (sheet, table1) => writeCommitteeTable(sheet, table1, table),
  ]),
  ["hearings", writeHearings],
]);

function writeChosen(sheet: InvestmentSheet, chosen: readonly TableChoice[]): void {
  const { draft, columns } = sheet;
  const table1 = writeTable1(sheet);
  const firstTechnical = chosen.find(({ id }) => COMMITTEE_TABLES.some((table) => table.id === id));
  for (const choice of chosen) {
    const write = WRITERS.get(choice.id);
    if (!write) continue;
    draft.row += 1;
    if (choice === firstTechnical) {
      draft.text(columns.label, TECHNICAL_HEADING, "title");
      draft.row += 2;
    }
    write(sheet, table1, choice.caption);
  }
}

export function layoutInvestment(
  model: CaseModel,
  anchor: CellRef,
  chosen: readonly TableChoice[],
  names: CommitteeNames,
): SheetPlan {
  const alternatives = alternativesOf(model.lines);
  const columns = investmentColumns(anchor.column, model.years.length, alternatives.length > 0);
  const draft = new SheetDraft(anchor.row);
  draft.text(columns.label, `${model.id} ${model.title}`, "title");
  draft.row += 2;
  writeChosen({ model, alternatives, columns, names, draft }, chosen);
  const right = chosen.some(({ id }) => id === "3" || id === "4") ? columns.pool : columns.lastYear;
  return {
    sheetName: sheetName(model),
    cells: draft.cells,
    tables: draft.tables,
    columnWidths: columnWidths(widths(columns, model.years.length)),
    lists: draft.lists,
    ...frozenLabels(anchor),
    printArea: { top: anchor.row, left: anchor.column, bottom: draft.row - 1, right },
  };
}
