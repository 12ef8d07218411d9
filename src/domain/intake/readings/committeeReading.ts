import type { ControlArea, LineKind } from "../../case/caseModel.ts";
import type { Committee, CommitteeId } from "../../case/committees/committees.ts";
import { findCommittee, suggestCommittee } from "../../case/committees/findCommittee.ts";
import type { FormCommittee } from "../../prose/committeeOfForm.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { rowsFor, type CommitteeRow } from "../sheet/committeeTables.ts";
import { committeeNamedIn, writtenOut } from "../../reconciliation/committees/namedCommittees.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

/** All that may tell whose line it is. */
export interface CommitteeEvidence {
  readonly row: FoundRow;
  /** The same line in a budget note's appropriation tables. */
  readonly appropriationRow: FoundRow | null;
  readonly label: string;
  readonly heading: string | null;
  readonly title: string | null;
  /** The case's first; committees are named as they were then. */
  readonly year: number;
  readonly kind: LineKind | null;
  readonly area: ControlArea | null;
  /** Of a Word form, what it says beside its tables. */
  readonly form: FormCommittee | null;
  /** Of tables A-E. */
  readonly rows: readonly CommitteeRow[];
}

function fromCell(text: string, committees: readonly Committee[]): Reading<CommitteeId> | null {
  if (text === "") return null;
  const found = findCommittee(text, committees);
  if (found) return known(found.id);
  return ask(suggestCommittee(text, committees)?.id ?? null, { kind: "unreadable", found: text });
}

/** Where A-E name one committee only, every line of theirs is that committee's. */
function onlyOneInTables({ kind, area, rows }: CommitteeEvidence): Reading<CommitteeId> | null {
  const ids = new Set(rowsFor(rows, kind, area).map(({ committee }) => committee));
  const [only] = ids;
  return ids.size === 1 && only ? known(only) : null;
}

function fromWords(
  { label, heading, title, year }: CommitteeEvidence,
  committees: readonly Committee[],
): Reading<CommitteeId> | null {
  const texts = [
    ["label", label],
    ["heading", heading],
    ["title", title],
  ] as const;
  for (const [place, text] of texts) {
    const named = committeeNamedIn(text ?? "", committees);
    const unit = named && writtenOut(named, committees, year);
    if (named) return ask(named.committee, { kind: "named", place, word: named.word, unit });
  }
  return null;
}

/** The form's own word, but where the line, its heading or A-E name another committee. */
function fromForm({ form, rows }: CommitteeEvidence, named: Reading<CommitteeId> | null): Reading<CommitteeId> | null {
  if (form === null || rows.some(({ committee }) => committee !== null && committee !== form.committee)) return null;
  const other = named && !named.known && named.suggestion !== form.committee ? named.reason : null;
  if (other?.kind === "named" && other.place !== "title") return null;
  return form.place === "alone" ? known(form.committee) : ask(form.committee, { kind: "form", place: form.place });
}

/** The line's own cell, the appropriation tables, A-E and the form where they leave no doubt; else a guess from the words. */
export function readCommittee(evidence: CommitteeEvidence, committees: readonly Committee[]): Reading<CommitteeId> {
  const named = fromWords(evidence, committees);
  return (
    fromCell(evidence.row.committeeText ?? "", committees) ??
    fromCell(evidence.appropriationRow?.committeeText ?? "", committees) ??
    onlyOneInTables(evidence) ??
    fromForm(evidence, named) ??
    named ??
    ask<CommitteeId>(null, { kind: "notSaid" })
  );
}

/** Where nothing points to a committee: the one that all other lines have. */
export function withOtherLines(readings: readonly Reading<CommitteeId>[]): Reading<CommitteeId>[] {
  const ids = new Set(
    readings.map((reading) => (reading.known ? reading.value : reading.suggestion)).filter((id) => id !== null),
  );
  const [only] = ids;
  return readings.map((reading) => {
    if (reading.known || reading.suggestion !== null || reading.reason.kind !== "notSaid") return reading;
    return ids.size === 1 && only ? ask(only, { kind: "otherLines" }) : reading;
  });
}
