import type { CheckReport } from "../domain/rules/checkWorkbook.ts";
import type { Severity } from "../domain/rules/rule.ts";
import type { ReadScope } from "./workbookHost.ts";
import { counted } from "./displayText.ts";

const LOOKED_FOR =
  "Kontrollen leder efter en overskrift med årstal, fx «1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026», med beløb under årene.";

/** "8 tabeller med årstal, 214 tal, 20 regler": what a clean check has looked at. */
export function checkedText({ tables, amounts, rules }: CheckReport): string {
  return [counted(tables.length, "tabel med årstal", "tabeller med årstal"), counted(amounts, "tal", "tal"), counted(rules, "regel", "regler")].join(", ");
}

/** "arket «Forslag»" or "12 ark". */
export function sheetsText(sheets: readonly string[]): string {
  return sheets.length === 1 ? `arket «${sheets[0]}»` : `projektmappens ${sheets.length} ark`;
}

export function noTablesText(sheets: readonly string[]): string {
  return `Der blev ikke fundet tabeller på ${sheetsText(sheets)}. ${LOOKED_FOR}`;
}

const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fejl: ["fejl", "fejl"],
  advarsel: ["advarsel", "advarsler"],
  note: ["note", "noter"],
};

/** "13 fejl". */
export function severityText(severity: Severity, count: number): string {
  return counted(count, ...SEVERITY_WORDS[severity]);
}

export function severityName(severity: Severity): string {
  const [one] = SEVERITY_WORDS[severity];
  return one.charAt(0).toUpperCase() + one.slice(1);
}

export function scopeText(scope: ReadScope, sheet: string | null): string {
  if (scope === "workbook") return "Hele projektmappen";
  return sheet === null ? "Dette ark" : `Dette ark («${sheet}»)`;
}
