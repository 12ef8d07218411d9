import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Folding one finding out folds another in, perhaps above: the row under the eye must not move.
 * Call the answer just before the change; the row that has the focus stays where it was.
 */
export function useSteadyScroll(list: RefObject<HTMLElement | null>, changing: unknown): () => void {
  const before = useRef<{ row: Element; top: number } | null>(null);
  const remember = useCallback(() => {
    const row = list.current?.contains(document.activeElement) ? document.activeElement : null;
    before.current = row && { row, top: row.getBoundingClientRect().top };
  }, [list]);
  useLayoutEffect(() => {
    const seen = before.current;
    before.current = null;
    if (!seen) return;
    const moved = seen.row.getBoundingClientRect().top - seen.top;
    if (moved !== 0) seen.row.closest("main")?.scrollBy(0, moved);
  }, [changing]);
  return remember;
}
