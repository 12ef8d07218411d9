import { CASE_KINDS, type CaseKind } from "../case/caseModel.ts";
import { rolesOf } from "../form/formTables.ts";
import type { TableRole } from "../recognition/foundTable.ts";
import { type CaseTables, leadingTable } from "../reconciliation/caseTables.ts";
import { catalogue } from "./catalogue.ts";
import type { Rule } from "./rule.ts";

/** The kinds of case a rule concerns; every kind where it does not say one. */
export function kindsOf(rule: string): readonly CaseKind[] {
  const concerns = catalogue.find(({ id }) => id === rule)?.concerns ?? "every";
  return concerns === "every" ? CASE_KINDS : [concerns];
}

/** Null = nobody knows what the case is: then every rule has its say. */
export function rulesFor(kind: CaseKind | null): readonly Rule[] {
  return kind === null ? catalogue : catalogue.filter(({ concerns }) => concerns === "every" || concerns === kind);
}

/** A case is measured by the form of its own time. Where no year is known, every rule has its say. */
export function holdsFor({ since }: Rule, tables: CaseTables): boolean {
  if (since === undefined) return true;
  const first = leadingTable(tables)?.yearColumns[0]?.year;
  return first === undefined || first >= since;
}

/** What a person says the cases are, and the case that the workbook remembers. */
export interface KnownKinds {
  readonly chosen: CaseKind | null;
  readonly remembered: CaseKind | null;
}

export const NO_KNOWN_KINDS: KnownKinds = { chosen: null, remembered: null };

interface CheckedCases {
  readonly tables: CaseTables;
  readonly kinds: readonly (CaseKind | null)[];
}

/** What the tables by themselves show, where somebody has said otherwise, and how many rules that leaves unused. */
export function keptFrom({ tables, kinds }: CheckedCases): { readonly kind: CaseKind; readonly rules: number } | null {
  const shown = kindOf(tables, NO_KNOWN_KINDS);
  const [said] = kinds;
  if (!shown || !said || kinds.some((kind) => kind !== said) || shown === said) return null;
  const others = rulesFor(shown).filter(({ concerns }) => concerns === shown);
  return { kind: shown, rules: others.length };
}

const hasRole = (kind: CaseKind, role: TableRole): boolean => role !== "unknown" && rolesOf(kind).has(role);

/**
 * The person's word, then the tables', then the workbook's. Null where tables of both kinds stand together: no rule is
 * left out on a guess.
 */
export function kindOf(tables: CaseTables, { chosen, remembered }: KnownKinds): CaseKind | null {
  const [kind, other] = CASE_KINDS.filter((one) => tables.some(({ role }) => hasRole(one, role)));
  return chosen ?? (other ? null : (kind ?? remembered));
}
