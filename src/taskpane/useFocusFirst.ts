import { type RefObject, useEffect, useRef } from "react";

/**
 * When a part of the pane replaces the button that asked for it, the focus goes into the new part and not to
 * nowhere.
 */
export function useFocusFirst<Element extends HTMLElement>(selector: string): RefObject<Element | null> {
  const place = useRef<Element>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [selector]);
  return place;
}
