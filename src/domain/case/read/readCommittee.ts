import { committeeName, type Committee, type CommitteeId } from "../committees/committees.ts";
import type { FieldReader } from "./fieldReader.ts";
import { findCommittee, suggestCommittee } from "../committees/findCommittee.ts";

/** `year` decides which name a suggestion is printed with. */
export function readCommittee(
  value: unknown,
  reader: FieldReader,
  committees: readonly Committee[],
  year: number,
): CommitteeId | null {
  const { at, problems } = reader;
  if (value === undefined || value === null || value === "") problems.push({ at, kind: "missing", field: "committee" });
  else if (typeof value !== "string") reader.wrongForm(value, "committee");
  else {
    const committee = findCommittee(value, committees);
    if (committee) return committee.id;
    const near = suggestCommittee(value, committees);
    const suggestion = near && `${committeeName(near, year)} (${near.abbreviation})`;
    problems.push({ at, kind: "unknownCommittee", found: value, suggestion });
  }
  return null;
}
