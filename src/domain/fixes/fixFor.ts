import type { Finding } from "../rules/rule.ts";
import type { CellEdit } from "../workbook/edit.ts";
import { fixFastTalBlandtFormler } from "./fast-tal-blandt-formler.ts";
import type { FixContext, Fixer } from "./fix.ts";
import { yearFix } from "./shared/yearFix.ts";
import { fixSumManglerRaekke } from "./sum-mangler-raekke.ts";
import { repairFix } from "./repair.ts";
import { fixTalSomTekst } from "./tal-som-tekst.ts";
import { fixTekstISum } from "./tekst-i-sum.ts";
import { fixTotalBetegnelse } from "./total-betegnelse.ts";

/** Rules that know how to mend what they find; where a finding carries its repair, that is written. */
export const FIXERS: Readonly<Partial<Record<string, Fixer>>> = {
  "tal-som-tekst": fixTalSomTekst,
  "tekst-i-sum": fixTekstISum,
  "sum-mangler-raekke": fixSumManglerRaekke,
  "fast-tal-blandt-formler": fixFastTalBlandtFormler,
  "total-betegnelse": fixTotalBetegnelse,
  "aarstal-dobbelt": yearFix,
  "aarstal-hul": yearFix,
};

/** What would mend the finding; null where that is not certain. */
export function fixFor(finding: Finding, context: FixContext): readonly CellEdit[] | null {
  return (FIXERS[finding.rule] ?? repairFix)(finding, context);
}

const placeOf = ({ sheet, cell }: CellEdit): string => `${cell.row} ${cell.column} ${sheet}`;

/** All of them at once; where two want the same cell, the first has it, and the next check sees the rest. */
export function fixesFor(findings: readonly Finding[], context: FixContext): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const edit of findings.flatMap((finding) => fixFor(finding, context) ?? [])) {
    if (!edits.has(placeOf(edit))) edits.set(placeOf(edit), edit);
  }
  return [...edits.values()];
}
