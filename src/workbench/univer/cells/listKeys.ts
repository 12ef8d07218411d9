import type { ListPopup } from "./listPopup.ts";

const CHOICES = '[data-u-comp="sheets-dropdown-list"] .univer-cursor-pointer';
const CHOSEN = "data-chosen";

const choices = () => [...document.querySelectorAll<HTMLElement>(CHOICES)];

function move(by: number): void {
  const all = choices();
  const from = all.findIndex((choice) => choice.hasAttribute(CHOSEN));
  const to = all[Math.min(all.length - 1, Math.max(0, from + by))];
  for (const choice of all) choice.toggleAttribute(CHOSEN, choice === to);
  to?.scrollIntoView({ block: "nearest" });
}

function choose(): void {
  choices()
    .find((choice) => choice.hasAttribute(CHOSEN))
    ?.click();
}

/**
 * Alt+Down opens the list of a cell; arrows, Enter and Esc work in it. To hear keys before the grid does, this
 * must be called before the library starts.
 */
export function useKeysInLists(popup: () => ListPopup): void {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: choose,
    Escape: () => popup().hide(),
  };
  const inGrid = (target: EventTarget | null) =>
    target instanceof Element && target.closest("#grid, [data-u-comp]") !== null;
  const handle = (event: KeyboardEvent) => {
    const action = popup().open ? actions[event.key] : undefined;
    const opens = event.altKey && event.key === "ArrowDown" && inGrid(event.target);
    if (!action && !opens) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action) action();
    else popup().showAtActiveCell();
  };
  window.addEventListener("keydown", handle, { capture: true });
}
