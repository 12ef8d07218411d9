/** Marks a bar that lies over the end of the view. */
export const OVER_THE_VIEW = { "data-over-the-view": "" };

/** Pixels between what is shown and the edge. */
const GAP = 8;

function bottomOfSight(view: Element, shown: Element): number {
  const bar = view.querySelector("[data-over-the-view]");
  const { bottom } = view.getBoundingClientRect();
  return bar && !bar.contains(shown) ? Math.min(bottom, bar.getBoundingClientRect().top) : bottom;
}

/** An answer behind the bar, or scrolled away, makes a button seem dead. Scrolls no further than needed. */
export function bringIntoSight(shown: Element): void {
  const view = shown.closest("main");
  if (!view) return;
  const { top, bottom } = shown.getBoundingClientRect();
  const above = top - view.getBoundingClientRect().top;
  const below = bottom - bottomOfSight(view, shown);
  if (above < 0) view.scrollTop += above - GAP;
  else if (below > 0) view.scrollTop += Math.min(above - GAP, below + GAP);
}
