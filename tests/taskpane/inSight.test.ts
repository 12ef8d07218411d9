import { expect, test } from "vitest";
import { bringIntoSight } from "../../src/taskpane/inSight.ts";

/** A view from 100 to 400 with a bar over its last 50 pixels; jsdom lays nothing out. */
function viewWith(top: number, bottom: number): { view: Element; shown: Element } {
  document.body.innerHTML = "<main><p></p><div data-over-the-view></div></main>";
  const place = (selector: string, from: number, to: number): Element => {
    const element = document.querySelector(selector)!;
    element.getBoundingClientRect = () => new DOMRect(0, from, 300, to - from);
    return element;
  };
  const view = place("main", 100, 400);
  view.scrollTop = 1000;
  place("[data-over-the-view]", 350, 400);
  return { view, shown: place("p", top, bottom) };
}

test.each([
  ["in sight already", 120, 350, 1000],
  ["under the bar", 340, 380, 1038],
  ["below", 500, 560, 1218],
  ["above", 40, 90, 932],
  ["higher than the view: its beginning counts", 300, 900, 1192],
])("%s", (_, top, bottom, scrolled) => {
  const { view, shown } = viewWith(top, bottom);
  bringIntoSight(shown);
  expect(view.scrollTop).toBe(scrolled);
});

test("what the bar itself holds is not hidden by it", () => {
  const { view } = viewWith(0, 0);
  const inBar = document.createElement("button");
  inBar.getBoundingClientRect = () => new DOMRect(0, 360, 300, 30);
  document.querySelector("[data-over-the-view]")!.append(inBar);
  bringIntoSight(inBar);
  expect(view.scrollTop).toBe(1000);
});
