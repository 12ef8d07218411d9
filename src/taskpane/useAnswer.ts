import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { bringIntoSight } from "./inSight.ts";

export interface AnswerPlace<Place extends HTMLElement> {
  readonly ref: RefObject<Place | null>;
  readonly tabIndex: -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** In the place, or gone from it to what lies around: the button that was pressed there has gone with the answer. */
function wasIn(place: Element | null): boolean {
  const { activeElement } = document;
  return isLost() || (place !== null && (place.contains(activeElement) || activeElement!.contains(place)));
}

/**
 * Where the answer to a button comes: shown and given the focus when it is there, left by Escape, and the focus
 * goes back to the button. `answer` is "none", "waiting", or a name of what is shown.
 */
export function useAnswer<Place extends HTMLElement>(answer: string, onLeave: () => void): AnswerPlace<Place> {
  const ref = useRef<Place>(null);
  const asker = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (answer === "none") {
      if (wasIn(ref.current)) asker.current?.focus();
      asker.current = null;
      return;
    }
    const { activeElement } = document;
    const isElsewhere = activeElement instanceof HTMLElement && !isLost() && !ref.current?.contains(activeElement);
    if (isElsewhere && (answer === "waiting" || !asker.current)) asker.current = activeElement;
    if (answer === "waiting" || !ref.current) return;
    bringIntoSight(ref.current);
    /* Somebody who has gone on to the sheet, or to another field, is left alone. */
    if (document.hasFocus() && (isLost() || document.activeElement === asker.current))
      ref.current.focus({ preventScroll: true });
  }, [answer]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };
  return { ref, tabIndex: -1, onKeyDown };
}
