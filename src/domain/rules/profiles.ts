import { CASE_KINDS, type CaseKind } from "../case/caseModel.ts";
import type { TableRole } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { catalogue } from "./catalogue.ts";
import type { Rule } from "./rule.ts";

/** Rules about what only one kind of case has: the form's tables, or what they must show. All others concern every case. */
export const ONLY_FOR: Readonly<Record<CaseKind, readonly string[]>> = {
  investeringsforslag: [
    // Tabel 1, which has six years and two blocks.
    "antal-aar",
    "total-uden-blok",
    "art-mod-fortegn",
    "varig-aendring-ophoerer",
    "implementering-alle-aar",
    // It must pay itself back.
    "forslag-uden-besparelse",
    "tilbagebetaling-afviger",
    "tilbagebetaling-over-seks-aar",
    "tilbagebetaling-mangler",
    "tilbagebetaling-kun-service",
    "tilbagebetaling-decimaler",
    "tilbagebetaling-ulaeselig",
    // Tables 2-4 and A-E.
    "tabelbogstav-forkert",
    "tabel-2-mangler",
    "investeringstabel-mangler",
    "tabel-a-b-c",
    "tabel-a-mangler",
    "tabel-b-mangler",
    "tabel-c-mangler",
    "tabel-d-mangler",
    "tabel-e-mangler",
    "udvalg-uden-raekke",
    "udvalg-kun-investering",
    "udvalg-beloeb-afviger",
    "udvalg-beloeb-mod-betegnelse",
    "administration-over-besparelse",
    // The lines its form asks for under "Hvem er hørt?".
    "godkendelse-mangler",
  ],
  budgetnotat: [
    // The appropriation tables, one per control area, with a column I/U.
    "bevillingstabel-mangler",
    "indtaegt-udgift-mangler",
    "indtaegt-udgift-ukendt",
    // "Tidligere afsatte midler".
    "tidligere-midler-prisniveau",
    "tidligere-midler-foer-aftale",
  ],
};

/** The kinds of case a rule concerns. */
export function kindsOf(rule: string): readonly CaseKind[] {
  const only = CASE_KINDS.filter((kind) => ONLY_FOR[kind].includes(rule));
  return only.length === 0 ? CASE_KINDS : only;
}

/** Null = nobody knows what the case is: then every rule has its say. */
export function rulesFor(kind: CaseKind | null): readonly Rule[] {
  return kind === null ? catalogue : catalogue.filter(({ id }) => kindsOf(id).includes(kind));
}

const TABLES_OF: Readonly<Record<CaseKind, readonly TableRole[]>> = {
  investeringsforslag: [
    "summary", "permanentChanges", "investments", "netEffect", "operation", "grossSaving", "investmentDistribution", "administration",
  ],
  budgetnotat: ["activities", "appropriations", "earlierFunding"],
};

/** What a person says the cases are, and the case that the workbook remembers. */
export interface KnownKinds {
  readonly chosen: CaseKind | null;
  readonly remembered: CaseKind | null;
}

export const NO_KNOWN_KINDS: KnownKinds = { chosen: null, remembered: null };

/** What the tables by themselves show, where somebody has said otherwise, and how many rules that leaves unused. */
export function keptFrom({ tables, kinds }: { readonly tables: CaseTables; readonly kinds: readonly (CaseKind | null)[] }): { readonly kind: CaseKind; readonly rules: number } | null {
  const shown = kindOf(tables, NO_KNOWN_KINDS);
  const [said] = kinds;
  if (!shown || !said || kinds.some((kind) => kind !== said) || shown === said) return null;
  return { kind: shown, rules: rulesFor(shown).filter(({ id }) => !kindsOf(id).includes(said)).length };
}

/** The person's word, then the tables', then the workbook's. Null where tables of both kinds stand together: no rule is left out on a guess. */
export function kindOf(tables: CaseTables, { chosen, remembered }: KnownKinds): CaseKind | null {
  const [kind, other] = CASE_KINDS.filter((one) => tables.some(({ role }) => TABLES_OF[one].includes(role)));
  return chosen ?? (other ? null : (kind ?? remembered));
}
