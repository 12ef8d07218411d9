/** Marks what lies over the end of the view, at least while the pane is narrow. */
export const OVER_THE_VIEW = { "data-over-the-view": "" };

/** Pixels between what is shown and the edge. */
const GAP = 8;

const isOver = (bar: DOMRect, shown: DOMRect): boolean => bar.left < shown.right && bar.right > shown.left;

function bottomOfSight(view: Element, shown: Element): number {
  const bars = [...view.querySelectorAll("[data-over-the-view]")]
    .filter((bar) => !bar.contains(shown))
    .map((bar) => bar.getBoundingClientRect())
    .filter((bar) => isOver(bar, shown.getBoundingClientRect()));
  return Math.min(view.getBoundingClientRect().bottom, ...bars.map(({ top }) => top));
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
