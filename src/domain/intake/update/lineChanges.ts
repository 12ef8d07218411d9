import type { CaseLine, CaseModel } from "../../case/caseModel.ts";

/** What the sheet's Tabel 1 has become since the case was laid out; `changeText` makes the Danish sentence. */
export type CaseChange =
  | { readonly kind: "years"; readonly before: readonly number[]; readonly now: readonly number[] }
  | { readonly kind: "priceLevel"; readonly before: number; readonly now: number }
  | { readonly kind: "lineAdded" | "lineRemoved"; readonly label: string }
  | {
      readonly kind: "lineRenamed";
      readonly before: string;
      readonly label: string;
      readonly fields: readonly LineField[];
    }
  | { readonly kind: "lineChanged"; readonly label: string; readonly fields: readonly LineField[] };

const FIELDS = ["kind", "controlArea", "committee", "appropriation", "administrative", "heading"] as const;
export type LineField = (typeof FIELDS)[number] | "amounts";

function sameAmounts({ years: before }: CaseModel, old: CaseLine, { years: now }: CaseModel, line: CaseLine): boolean {
  const shared = [...new Set([...before, ...now])];
  return shared.every((year) => {
    const [one, other] = [old.amounts[before.indexOf(year)] ?? null, line.amounts[now.indexOf(year)] ?? null];
    return one === null || other === null ? one === other : one.equals(other);
  });
}

function changedFields(before: CaseModel, old: CaseLine, now: CaseModel, line: CaseLine): LineField[] {
  const fields: LineField[] = FIELDS.filter((field) => old[field] !== line[field]);
  return sameAmounts(before, old, now, line) ? fields : [...fields, "amounts"];
}

/** The old line that a line most likely was: the one with its label that has changed least. */
function oldLineOf(line: CaseLine, left: readonly CaseLine[], before: CaseModel, now: CaseModel): CaseLine | null {
  const named = left.filter(({ label }) => label === line.label);
  const ranked = named.toSorted(
    (one, other) => changedFields(before, one, now, line).length - changedFields(before, other, now, line).length,
  );
  return ranked[0] ?? null;
}

/**
 * The old line that a line with a new name most likely was: the one that says the same in all else, or stands in the
 * same place of as many lines and is of the same kind.
 */
function renamedFrom(line: CaseLine, left: readonly CaseLine[], before: CaseModel, now: CaseModel): CaseLine | null {
  const same = left.filter((old) => changedFields(before, old, now, line).length === 0);
  const place = now.lines.indexOf(line);
  const inPlace = before.lines.length === now.lines.length ? before.lines[place] : undefined;
  if (inPlace && same.includes(inPlace)) return inPlace;
  const hasAmounts = line.amounts.some((amount) => amount !== null);
  if (same[0] && hasAmounts) return same[0];
  return inPlace && left.includes(inPlace) && inPlace.kind === line.kind ? inPlace : null;
}

function takenFrom(left: CaseLine[], old: CaseLine): CaseLine {
  left.splice(left.indexOf(old), 1);
  return old;
}

function changeOf(before: CaseModel, old: CaseLine, now: CaseModel, line: CaseLine): CaseChange[] {
  const fields = changedFields(before, old, now, line);
  if (old.label !== line.label) return [{ kind: "lineRenamed", before: old.label, label: line.label, fields }];
  return fields.length > 0 ? [{ kind: "lineChanged", label: line.label, fields }] : [];
}

export function caseChanges(before: CaseModel, now: CaseModel): CaseChange[] {
  const changes: CaseChange[] = [];
  if (before.years.join() !== now.years.join()) changes.push({ kind: "years", before: before.years, now: now.years });
  if (before.priceLevel !== now.priceLevel)
    changes.push({ kind: "priceLevel", before: before.priceLevel, now: now.priceLevel });
  const left = [...before.lines];
  const unnamed: CaseLine[] = [];
  for (const line of now.lines) {
    const old = oldLineOf(line, left, before, now);
    if (old) changes.push(...changeOf(before, takenFrom(left, old), now, line));
    else unnamed.push(line);
  }
  for (const line of unnamed) {
    const old = renamedFrom(line, left, before, now);
    if (old) changes.push(...changeOf(before, takenFrom(left, old), now, line));
    else changes.push({ kind: "lineAdded", label: line.label });
  }
  return [...changes, ...left.map(({ label }) => ({ kind: "lineRemoved", label }) as const)];
}
