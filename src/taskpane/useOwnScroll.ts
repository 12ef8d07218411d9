import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** The views, and what takes their place, share what scrolls. Each begins at its top, and is found again where it was left. */
export function useOwnScroll(scroller: RefObject<HTMLElement | null>, view: string): void {
  const places = useRef(new Map<string, number>());
  const shown = useRef(view);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const note = (): void => void places.current.set(shown.current, element.scrollTop);
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, [scroller]);
  useLayoutEffect(() => {
    shown.current = view;
    if (scroller.current) scroller.current.scrollTop = places.current.get(view) ?? 0;
  }, [scroller, view]);
}
