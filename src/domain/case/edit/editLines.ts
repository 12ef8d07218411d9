import { Amount } from "../../money/amount.ts";
import { type Distribution, distribute } from "../../money/distribute.ts";
import type { CaseLine, CaseModel } from "../caseModel.ts";
import type { CommitteeId } from "../committees/committees.ts";

/** The case with one line another; places are counted from 0. */
export function withLine(model: CaseModel, place: number, line: CaseLine): CaseModel {
  return { ...model, lines: model.lines.with(place, line) };
}

export function withoutLine(model: CaseModel, place: number): CaseModel {
  return { ...model, lines: model.lines.toSpliced(place, 1) };
}

/** Without the lines of a template that nobody has filled in; null where that leaves none. */
export function withoutEmptyLines(model: CaseModel): CaseModel | null {
  const lines = model.lines.filter(({ amounts }) => amounts.some((amount) => amount !== null));
  return lines.length === 0 ? null : { ...model, lines };
}

/** A blank line like the one above it: same kind, committee and area, to be written over. */
export function withNewLine(model: CaseModel, after: number): CaseModel {
  const like = model.lines[after] ?? model.lines.at(-1);
  const line: CaseLine = {
    label: "Ny linje",
    kind: like?.kind ?? (model.kind === "budgetnotat" ? "activity" : "saving"),
    controlArea: like?.controlArea ?? "Service",
    committee: like?.committee ?? "ØU",
    appropriation: null,
    administrative: false,
    heading: like?.heading ?? null,
    amounts: model.years.map(() => null),
  };
  return { ...model, lines: model.lines.toSpliced(after + 1, 0, line) };
}

/** One place up (-1) or down (1); the same case at either end. */
export function withLineMoved(model: CaseModel, place: number, step: -1 | 1): CaseModel {
  const line = model.lines[place];
  const target = place + step;
  if (!line || target < 0 || target >= model.lines.length) return model;
  return { ...model, lines: model.lines.toSpliced(place, 1).toSpliced(target, 0, line) };
}

/** A committee's weight in a line that is shared: 60 and 40, or 0,6 and 0,4. */
export interface Share {
  readonly committee: CommitteeId;
  readonly weight: Amount;
}

export type Split =
  | { readonly ok: true; readonly model: CaseModel }
  | { readonly ok: false; readonly why: Exclude<Distribution["kind"], "shared"> };

/**
 * A line per committee in place of one, each year's amount shared out in whole units that add up to it exactly. A blank
 * year stays blank in all of them.
 */
export function splitLine(model: CaseModel, place: number, shares: readonly Share[]): Split {
  const line = model.lines[place];
  if (!line) return { ok: true, model };
  const weights = shares.map(({ weight }) => weight);
  if (Amount.sum(weights).isZero()) return { ok: false, why: "noShares" };
  const years: (readonly (Amount | null)[])[] = [];
  for (const amount of line.amounts) {
    const shared = amount === null ? null : distribute(amount, weights);
    if (shared && shared.kind !== "shared") return { ok: false, why: shared.kind };
    years.push(shared ? shared.parts : shares.map(() => null));
  }
  const lines = shares.map(({ committee }, index) => ({
    ...line,
    committee,
    appropriation: committee === line.committee ? line.appropriation : null,
    label: `${line.label} (${committee})`,
    amounts: years.map((parts) => parts[index] ?? null),
  }));
  return { ok: true, model: { ...model, lines: model.lines.toSpliced(place, 1, ...lines) } };
}
