import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * A button that goes with its own errand would leave the focus to the page, and the keyboard at its beginning: it goes
 * to the view instead. Somebody who has gone to the sheet is left alone.
 */
export function useLostFocus(view: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const notice = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && last.current && !last.current.isConnected && document.hasFocus())
      view.current?.focus({ preventScroll: true });
  });
}
