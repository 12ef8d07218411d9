import type { FoundTable } from "../recognition/foundTable.ts";
import { readSheet } from "../recognition/readSheet.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { catalogue } from "./catalogue.ts";
import type { Finding, Place, Rule, RuleInput } from "./rule.ts";
import { caseInputs } from "./shared/caseInputs.ts";
import { tableFinder } from "./shared/tableFinder.ts";

/** What a check saw and what it found. */
export interface CheckReport {
  readonly tables: readonly FoundTable[];
  /** Amount cells looked at. */
  readonly amounts: number;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

function findingsOfRule(rule: Rule, input: RuleInput, tableAt: (place: Place) => FoundTable | null): Finding[] {
  return [...rule.check(input)].map((seen) => ({
    rule: rule.id,
    severity: rule.severity,
    table: tableAt(seen.at)?.name ?? "",
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
  const sheets = workbook.sheets.map(readSheet);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const tableAt = tableFinder(tables);
  return {
    tables,
    amounts: tables.reduce((count, table) => count + amountCells(table), 0),
    rules: catalogue.length,
    findings: caseInputs(sheets).flatMap((input) => catalogue.flatMap((rule) => findingsOfRule(rule, input, tableAt))),
  };
}
