import { type CaseTables, caseTablesOf } from "../reconciliation/caseTables.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { recogniseSheet } from "../recognition/recogniseSheet.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { catalogue } from "./catalogue.ts";
import type { Finding, Place, Rule } from "./rule.ts";

/** What a check saw and what it found. */
export interface CheckReport {
  readonly tables: readonly FoundTable[];
  /** Amount cells looked at. */
  readonly amounts: number;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

function tableAt(tables: CaseTables, { sheet, row, column }: Place): FoundTable | undefined {
  return tables.find(
    ({ sheet: name, range }) =>
      name === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

function findingsOfRule(rule: Rule, tables: CaseTables): Finding[] {
  return [...rule.check({ tables })].map((seen) => ({
    rule: rule.id,
    severity: rule.severity,
    table: tableAt(tables, seen.at)?.name ?? "",
    at: seen.at,
    message: rule.message(seen.facts),
    explanation: rule.explanation,
    expected: seen.expected,
    found: seen.found,
    related: seen.related ?? [],
    calculation: seen.calculation ?? [],
  }));
}

function amountCells(table: FoundTable): number {
  return table.rows.flatMap((row) => row.amounts).filter(({ value }) => value.kind !== "blank").length;
}

/** Runs every rule over every case of the workbook. */
export function checkWorkbook(workbook: WorkbookSnapshot): CheckReport {
  const sheets = workbook.sheets.map(recogniseSheet);
  const tables = sheets.flat();
  return {
    tables,
    amounts: tables.reduce((count, table) => count + amountCells(table), 0),
    rules: catalogue.length,
    findings: caseTablesOf(sheets).flatMap((cases) => catalogue.flatMap((rule) => findingsOfRule(rule, cases))),
  };
}
