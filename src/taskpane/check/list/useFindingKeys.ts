import { type KeyboardEvent, useCallback } from "react";
import { type FindingGroup, neighbour } from "../../../app/findingGroups.ts";

interface FindingKeys {
  readonly groups: readonly FindingGroup[];
  readonly current: number | null;
  /** The keyboard has come to it. */
  readonly onReach: (finding: number) => void;
  /** The row gets the focus, wherever it is. */
  readonly focus: (finding: number) => void;
  readonly onOpen: (finding: number | null) => void;
}

function target(key: string, groups: readonly FindingGroup[], current: number | null): number | null {
  const first = groups[0]?.findings[0]?.number ?? null;
  const last = groups.at(-1)?.findings.at(-1)?.number ?? null;
  if (key === "ArrowDown") return neighbour(groups, current, 1);
  if (key === "ArrowUp") return neighbour(groups, current, -1);
  if (key === "Home") return first;
  return key === "End" ? last : null;
}

/** In a field the arrows belong to the text. */
function isWriting(element: EventTarget): boolean {
  return element instanceof Element && element.closest("input, textarea, select") !== null;
}

/** Up and down between findings; right unfolds, left folds. */
export function useFindingKeys({
  groups,
  current,
  onReach,
  focus,
  onOpen,
}: FindingKeys): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (isWriting(event.target)) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const finding = target(event.key, groups, current);
      if (finding !== null) {
        event.preventDefault();
        onReach(finding);
        focus(finding);
      } else if (event.key === "ArrowRight" && current !== null) {
        event.preventDefault();
        onOpen(current);
      } else if (event.key === "ArrowLeft" && current !== null) {
        event.preventDefault();
        onOpen(null);
        focus(current);
      }
    },
    [groups, current, onReach, focus, onOpen],
  );
}
