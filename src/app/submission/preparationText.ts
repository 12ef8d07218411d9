import { listing } from "../../domain/case/listing.ts";
import { SEVERITIES, type Finding } from "../../domain/rules/rule.ts";
import { noTablesText, severityText } from "../checkTexts.ts";
import { counted } from "../displayText.ts";
import { rangeName } from "../placeText.ts";
import type { Inserted } from "../workbookHost.ts";
import type { Checked } from "./preparation.ts";

/** "2 fejl og 1 advarsel". */
function countsText(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ severity, count }) => severityText(severity, count));
  return listing(parts);
}

/** What is left to do before the sheet is sent in. */
export function leftText({ sheet, findings, accepted, checkedText, plan }: Checked): string {
  if (!plan) return noTablesText([sheet]);
  const known =
    accepted === 0 ? "" : ` ${counted(accepted, "fund er accepteret", "fund er accepteret")} med en begrundelse.`;
  if (findings.length === 0) return `Der er intet at rette på arket «${sheet}»: ${checkedText}.${known}`;
  return `Tilbage på arket «${sheet}»: ${countsText(findings)}.${known}`;
}

export function copyText({ plan }: Checked): string {
  if (!plan) return "";
  const filled = plan.cells.filter(({ content }) => content.kind !== "empty").length;
  const tables = counted(plan.tables.length, "tabel med årstal", "tabeller med årstal");
  const what = `${tables} og det, der ellers står omkring dem, i alt ${counted(filled, "celle", "celler")},`;
  return `Kopien får ${what} på et nyt ark «${plan.sheetName}»: kun værdier, uden hjælpekolonner.`;
}

export function copiedText({ sheet, range }: Inserted): string {
  return (
    `Kopien ligger på arket «${sheet}» i ${rangeName(range)}. Markér tabellerne, kopiér dem, og sæt ` +
    "dem ind i Word-skemaet."
  );
}

export function copyLabel({ findings }: Checked): string {
  return findings.some(({ severity }) => severity === "fejl") ? "Lav kopi alligevel" : "Lav kopi til Word";
}
