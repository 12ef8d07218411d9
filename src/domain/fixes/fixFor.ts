import type { Finding } from "../rules/rule.ts";
import { type CellEdit, isSameContent } from "../workbook/edit.ts";
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

/** What mends a finding, of several that are mended at once. */
export interface Mending {
  readonly finding: Finding;
  readonly edits: readonly CellEdit[];
}

/** Each of their cells is a matter of its own: it is the same amount, written otherwise. */
const CELL_BY_CELL: ReadonlySet<string> = new Set(["tal-som-tekst", "tekst-i-sum"]);
const isCellByCell = ({ rule }: Finding): boolean => CELL_BY_CELL.has(rule);

const placeOf = ({ sheet, cell }: CellEdit): string => `${cell.row} ${cell.column} ${sheet}`;

/**
 * All of them at once. A cause is mended whole or not at all: where it wants another content in a cell than one before
 * it, the next check sees it. Texts become numbers last, for what a cause says of a cell is more than that.
 */
export function mendingsOf(findings: readonly Finding[], context: FixContext): Mending[] {
  const edits = new Map<string, CellEdit>();
  const isTaken = (edit: CellEdit): boolean => {
    const known = edits.get(placeOf(edit));
    return known !== undefined && !isSameContent(known.after, edit.after);
  };
  const ordered = [...findings.filter((own) => !isCellByCell(own)), ...findings.filter(isCellByCell)];
  return ordered.flatMap((finding): Mending[] => {
    const wanted = fixFor(finding, context) ?? [];
    const free = wanted.filter((edit) => !isTaken(edit));
    if (free.length === 0 || (free.length < wanted.length && !isCellByCell(finding))) return [];
    const fresh = free.filter((edit) => !edits.has(placeOf(edit)));
    for (const edit of fresh) edits.set(placeOf(edit), edit);
    return [{ finding, edits: fresh }];
  });
}

export const fixesFor = (findings: readonly Finding[], context: FixContext): CellEdit[] =>
  mendingsOf(findings, context).flatMap(({ edits }) => edits);
