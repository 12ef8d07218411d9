import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { rowButtonId } from "./FindingRow.tsx";

/** A finding that is mended or accepted takes its buttons with it: the focus goes on to the one that took its place. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, changing: unknown, next: number | null): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const notice = ({ target }: FocusEvent): void => {
      wasInside.current = target instanceof Node && (list.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  }, [list]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost && next !== null)
      list.current?.querySelector<HTMLElement>(`#${rowButtonId(next)}`)?.focus();
  }, [list, changing, next]);
}
