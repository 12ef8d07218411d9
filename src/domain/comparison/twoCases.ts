import { findCommittee } from "../case/committees/findCommittee.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { CaseChange } from "./change.ts";

/** A table of committees says nothing of which case it is. */
function linesOf(tables: readonly FoundTable[]): Set<string> {
  const items = tables.flatMap(({ rows }) =>
    rows.filter(({ kind, label }) => kind === "item" && !findCommittee(label)),
  );
  return new Set(items.map(({ label }) => labelKey(label)).filter((key) => key !== ""));
}

/** No line of the one stands in the other, by its name or under another: a wrong file was taken, and no version of it. */
export function areTwoCases(
  before: readonly FoundTable[],
  after: readonly FoundTable[],
  changes: readonly CaseChange[],
): boolean {
  const [old, now] = [linesOf(before), linesOf(after)];
  const isKept = [...old].some((key) => now.has(key)) || changes.some(({ kind }) => kind === "lineRenamed");
  return old.size > 0 && now.size > 0 && !isKept;
}
