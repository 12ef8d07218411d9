import { formulaSkeleton } from "../reconciliation/formulas/formulaText.ts";
import type { Finding } from "../rules/rule.ts";
import { type CellRef, parseA1 } from "../workbook/address.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { expectedText, foundText } from "./acceptFinding.ts";
import type { Acceptance, AcceptedFinding } from "./acceptance.ts";
import { identityOf, isNameless, spotOf, withoutOrdinals } from "./findingIdentity.ts";

/** What both an acceptance and a finding say. */
type Content = Omit<Acceptance, "reason" | "by" | "date" | "holds">;
type Candidate = Content & { readonly finding: Finding };

/** Excel moves a formula's references along with the cells; what it is, and its figure, stay. */
const textKey = (text: string): string => (text.startsWith("=") ? formulaSkeleton(text) : text.trim());
const keyOf = (place: string, { found, expected }: Content): string =>
  JSON.stringify([place, textKey(found), textKey(expected)]);

/** A way to tell that an acceptance is of a finding: both have the same text. */
type Likeness = (one: Content) => string;

const byIdentity: Likeness = (one) => keyOf(identityOf(one), one);
const byIdentityAndAddress: Likeness = (one) => byIdentity(one) + one.address;
const byLikeName: Likeness = (one) => byIdentity(withoutOrdinals(one));
/** The caption is rewritten, but the row, the column and the place are what they were. */
const whateverCaption: Likeness = (one) => byIdentityAndAddress({ ...one, table: "" });
const onAnySheet: Likeness = (one) => byIdentity({ ...one, sheet: "" });
const byAddress: Likeness = ({ rule, sheet, address, found, expected }) =>
  JSON.stringify([rule, sheet, address, found.trim(), expected.trim()]);
/** As formulas were kept before their figures were. */
const byFormula: Likeness = (one) => byAddress({ ...one, found: one.found.replace(/^(=.*) → .*$/s, "$1") });

function distance(one: string, other: string): number {
  const [from, to]: (CellRef | null)[] = [parseA1(one), parseA1(other)];
  return from && to ? Math.abs(from.row - to.row) + Math.abs(from.column - to.column) : Infinity;
}

function nearest(candidates: readonly Candidate[], { address }: Acceptance): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best && distance(best.address, address) <= distance(next.address, address) ? best : next),
    undefined,
  );
}

function grouped(candidates: Iterable<Candidate>, keyOfOne: Likeness): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = keyOfOne(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

class Pairing {
  readonly accepted: AcceptedFinding[] = [];
  #acceptances: readonly Acceptance[];
  readonly #candidates: Set<Candidate>;

  constructor(acceptances: readonly Acceptance[], candidates: readonly Candidate[]) {
    this.#acceptances = acceptances;
    this.#candidates = new Set(candidates);
  }

  /** Each acceptance is of one finding, and each finding is accepted once. */
  round(likeness: Likeness, concerns: (acceptance: Acceptance) => boolean): void {
    if (!this.#acceptances.some(concerns)) return;
    const byKey = grouped(this.#candidates, likeness);
    this.#acceptances = this.#acceptances.filter((acceptance) => {
      if (!concerns(acceptance)) return true;
      const alike = byKey.get(likeness(acceptance)) ?? [];
      const candidate = nearest(
        alike.filter((one) => this.#candidates.has(one)),
        acceptance,
      );
      if (!candidate) return true;
      this.#candidates.delete(candidate);
      this.accepted.push({ finding: candidate.finding, acceptance });
      return false;
    });
  }

  /** Acceptances that are of no finding. */
  get left(): readonly Acceptance[] {
    return this.#acceptances;
  }
}

export interface Pairs {
  readonly accepted: readonly AcceptedFinding[];
  readonly left: readonly Acceptance[];
}

/**
 * Finds each acceptance's finding, the surest likeness first. `isGone` tells that a sheet is in the workbook no
 * more.
 */
export function pairUp(
  acceptances: readonly Acceptance[],
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
  isGone: (sheet: string) => boolean,
): Pairs {
  if (acceptances.length === 0) return { accepted: [], left: [] };
  const candidates = findings.map((finding) => ({
    ...spotOf(finding),
    found: foundText(finding, workbook),
    expected: expectedText(finding),
    finding,
  }));
  const pairing = new Pairing(acceptances, candidates);
  const isNamed = (acceptance: Acceptance): boolean => !isNameless(acceptance);
  for (const likeness of [byIdentityAndAddress, byIdentity, byLikeName, whateverCaption])
    pairing.round(likeness, isNamed);
  pairing.round(onAnySheet, (acceptance) => isNamed(acceptance) && isGone(acceptance.sheet));
  const hasNoCellName = ({ row, column }: Acceptance): boolean => row === "" && column === "";
  pairing.round(byAddress, hasNoCellName);
  pairing.round(byFormula, (acceptance) => hasNoCellName(acceptance) && !acceptance.found.includes(" → "));
  return { accepted: pairing.accepted, left: pairing.left };
}
