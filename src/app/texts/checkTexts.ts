import { listing } from "../../domain/case/listing.ts";
import { FORM_KINDS, type FormKind } from "../../domain/form/formKind.ts";
import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import { keptFrom } from "../../domain/rules/profiles.ts";
import type { Severity } from "../../domain/rules/rule.ts";
import type { CancelledAt } from "../check/checkState.ts";
import type { ReadScope } from "../workbookHost.ts";
import { counted } from "./displayText.ts";

const LOOKED_FOR =
  "Kontrollen leder efter en overskrift med årstal, fx «1.000 kr. 2025 p/l | Styringsområde | 2025 " +
  "| 2026», med beløb under årene.";

/** "8 tabeller med årstal, 214 beløb, 20 regler": what a clean check has looked at. */
export function checkedText({ tables, amounts, rules }: CheckReport): string {
  return [
    counted(tables.length, "tabel med årstal", "tabeller med årstal"),
    counted(amounts, "beløb", "beløb"),
    counted(rules, "regel", "regler"),
  ].join(", ");
}

const KIND_WORDS: Readonly<Record<FormKind, readonly [one: string, many: string]>> = {
  investeringsforslag: ["investeringsforslag", "investeringsforslag"],
  effektiviseringsforslag: ["effektiviseringsforslag", "effektiviseringsforslag"],
  innovationsforslag: ["innovationsforslag", "innovationsforslag"],
  budgetnotat: ["budgetnotat", "budgetnotater"],
};

export const manyOfKind = (kind: FormKind): string => KIND_WORDS[kind][1];

/** "som investeringsforslag", "som 2 investeringsforslag og 1 budgetnotat", "med alle regler". */
export function checkedAsText({ kinds }: Pick<CheckReport, "kinds">): string {
  const parts = FORM_KINDS.flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [kinds.length === 1 ? KIND_WORDS[kind][0] : counted(count, ...KIND_WORDS[kind])];
  });
  const unknown = kinds.filter((kind) => kind === null).length;
  if (parts.length === 0) return "med alle regler";
  return `som ${[...parts, ...(unknown > 0 ? [`${counted(unknown, "sag", "sager")} med alle regler`] : [])].join(" og ")}`;
}

/**
 * "Tabellerne ligner et investeringsforslag; 26 regler er ikke brugt." Null where they were checked as what
 * they show.
 */
export function unusedText(report: Pick<CheckReport, "tables" | "kinds">): string | null {
  const kept = keptFrom(report);
  return (
    kept && `Tabellerne ligner et ${KIND_WORDS[kept.kind][0]}; ${counted(kept.rules, "regel", "regler")} er ikke brugt.`
  );
}

/** "arket «Forslag»" or "12 ark". */
export function sheetsText(sheets: readonly string[]): string {
  return sheets.length === 1 ? `arket «${sheets[0]}»` : `projektmappens ${sheets.length} ark`;
}

/** "Annulleret ved ark 23 af 60. Listen er fra kontrollen før." */
export function cancelledText({ sheet, of }: CancelledAt, hasList: boolean): string {
  const where = of === 0 ? "Annulleret, før arkene var læst." : `Annulleret ved ark ${sheet} af ${of}.`;
  return hasList ? `${where} Listen er fra kontrollen før.` : where;
}

export function noTablesText(sheets: readonly string[]): string {
  return `Der blev ikke fundet tabeller på ${sheetsText(sheets)}. ${LOOKED_FOR}`;
}

export const NO_TABLES_IN_DOCUMENT = `Der blev ikke fundet tabeller i dokumentet. ${LOOKED_FOR}`;

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

/** What has become of the sheets since they were checked; `gone` are those that are there no longer. */
export function staleText(gone: readonly string[]): string {
  const [first, second] = gone;
  if (first === undefined) return "Arket er ændret siden kontrollen. Cellerne kan være flyttet.";
  return second === undefined
    ? `Arket «${first}» findes ikke længere: det er slettet eller har fået et andet navn. Fundene er fra før.`
    : `Arkene ${listing(gone.map((name) => `«${name}»`))} findes ikke længere: de er slettet eller har fået andre ` +
        "navne. Fundene er fra før.";
}
