import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { bringIntoSight } from "../../inSight.ts";

export type Doing = "nothing" | "fix" | "fixAll" | "accept" | `choice${number}`;

interface DoingPlace {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A preview takes the place of the buttons, and the focus with it; Escape and Annullér give it back to the button. */
export function useDoingFocus(doing: Doing, onLeave: () => void): DoingPlace {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef<Doing>("nothing");
  useEffect(() => {
    const left = before.current;
    before.current = doing;
    if (doing === "nothing") {
      if (left !== "nothing")
        ref.current?.querySelector<HTMLElement>(`[data-doing=${left}]`)?.focus({ preventScroll: true });
      return;
    }
    if (!ref.current) return;
    ref.current.querySelector<HTMLElement>("textarea, section")?.focus({ preventScroll: true });
    bringIntoSight(ref.current);
  }, [doing]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || doing === "nothing") return;
    event.preventDefault();
    onLeave();
  };
  return { ref, onKeyDown };
}
