import type { FoundTable } from "../recognition/foundTable.ts";
import { recogniseSheet } from "../recognition/recogniseSheet.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { catalogue } from "./catalogue.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a check saw and what it found. */
export interface CheckReport {
  readonly tables: readonly FoundTable[];
  /** Amount cells looked at. */
  readonly amounts: number;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

function findingsOfRule(rule: Rule, tables: readonly FoundTable[]): Finding[] {
  return [...rule.check({ tables })].map((seen) => ({
    rule: rule.id,
    severity: rule.severity,
    table: tableAt(tables, seen.at.row, seen.at.column)?.name ?? "",
    at: seen.at,
    message: rule.message(seen.facts),
    explanation: rule.explanation,
    expected: seen.expected,
    found: seen.found,
    related: seen.related ?? [],
    calculation: seen.calculation ?? [],
  }));
}

function tableAt(tables: readonly FoundTable[], row: number, column: number): FoundTable | undefined {
  return tables.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

/** The tables of different sheets are not compared: two sheets may hold two proposals. */
function checkSheet(sheet: SheetSnapshot): Pick<CheckReport, "tables" | "findings"> {
  const tables = recogniseSheet(sheet);
  return { tables, findings: catalogue.flatMap((rule) => findingsOfRule(rule, tables)) };
}

function amountCells(table: FoundTable): number {
  return table.rows.flatMap((row) => row.amounts).filter(({ value }) => value.kind !== "blank").length;
}

/** Runs every rule over every sheet of the snapshot. */
export function checkWorkbook(workbook: WorkbookSnapshot): CheckReport {
  const perSheet = workbook.sheets.map(checkSheet);
  const tables = perSheet.flatMap((sheet) => sheet.tables);
  return {
    tables,
    amounts: tables.reduce((count, table) => count + amountCells(table), 0),
    rules: catalogue.length,
    findings: perSheet.flatMap((sheet) => sheet.findings),
  };
}
