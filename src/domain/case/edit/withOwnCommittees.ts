import type { CaseModel } from "../caseModel.ts";
import { type ListedCommittee, listedFor } from "../committees/listedCommittees.ts";

/** The case with those of the list that its lines have and that only the list knows; they go where the case goes. */
export function withOwnCommittees(
  { ownCommittees: _before, ...model }: CaseModel,
  listed: readonly ListedCommittee[],
): CaseModel {
  const ownCommittees = listedFor(new Set(model.lines.map(({ committee }) => committee)), listed);
  return ownCommittees.length > 0 ? { ...model, ownCommittees } : model;
}
