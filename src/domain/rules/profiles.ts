import { FORM_KINDS, type FormKind, formOf, kindsWith } from "../form/formKind.ts";
import { type CaseTables, leadingTable } from "../reconciliation/caseTables.ts";
import { catalogue } from "./catalogue.ts";
import { partBeyond, tableKinds } from "./kindOfCase.ts";
import type { Rule } from "./rule.ts";

/** The kinds of form a rule concerns; every kind where it does not say one. */
export function kindsOf(rule: string): readonly FormKind[] {
  const concerns = catalogue.find(({ id }) => id === rule)?.concerns ?? "every";
  return concerns === "every" ? FORM_KINDS : kindsWith(concerns);
}

/** Null = nobody knows what the case is: then every rule has its say. */
export function rulesFor(kind: FormKind | null): readonly Rule[] {
  if (kind === null) return catalogue;
  const { parts } = formOf(kind);
  return catalogue.filter(({ concerns }) => concerns === "every" || parts.includes(concerns));
}

/** A case is measured by the form of its own time. Where no year is known, every rule has its say. */
export function holdsFor({ since }: Rule, tables: CaseTables): boolean {
  if (since === undefined) return true;
  const first = leadingTable(tables)?.yearColumns[0]?.year;
  return first === undefined || first >= since;
}

interface CheckedCases {
  readonly tables: CaseTables;
  readonly kinds: readonly (FormKind | null)[];
}

/**
 * What the tables by themselves show, where a person or the sheet's own words have said otherwise, and how many rules that
 * leaves unused.
 */
export function keptFrom({ tables, kinds }: CheckedCases): { readonly kind: FormKind; readonly rules: number } | null {
  const [shown, other] = tableKinds(tables);
  const [said] = kinds;
  if (!shown || other || !said || kinds.some((kind) => kind !== said)) return null;
  if (formOf(said).tables === shown && partBeyond(said, tables) === null) return null;
  const used = rulesFor(said);
  return { kind: shown, rules: rulesFor(shown).filter((rule) => !used.includes(rule)).length };
}
