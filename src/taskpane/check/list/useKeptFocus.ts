import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * What is done about a finding takes its buttons with it: where the focus was in `place` and has gone with them, it goes
 * to what `next` says.
 */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  changing: unknown,
  next: () => HTMLElement | null | undefined,
): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const notice = ({ target }: FocusEvent): void => {
      wasInside.current = target instanceof Node && (place.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  }, [place]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost) next()?.focus();
    /* `next` answers for what was just drawn. */
  }, [place, changing]);
}
