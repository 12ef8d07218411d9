// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { openLinksInBrowser } from "../../../src/hosts/excel/browserLinks.ts";

const opened: string[] = [];

function paneIn(supports: boolean): HTMLElement {
  const openBrowserWindow = (url: string): number => opened.push(url);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => supports }, ui: { openBrowserWindow } } });
  const pane = document.createElement("div");
  pane.innerHTML =
    '<a id="page" href="regler/tabel-sum.html" target="_blank"><b>Læs mere</b></a><a id="here" ' +
    'href="#her">Her</a><button>Ret</button>';
  openLinksInBrowser(pane);
  return pane;
}

/** Whether the click was left to the page. */
function clicked(pane: HTMLElement, selector: string): boolean {
  return pane.querySelector(selector)!.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

afterEach(() => {
  opened.length = 0;
  vi.unstubAllGlobals();
});

test("a desktop Excel is asked to open a page, by its full address", () => {
  expect(clicked(paneIn(true), "#page b")).toBe(false);
  expect(opened).toEqual([new URL("regler/tabel-sum.html", location.href).href]);
});

test("links within the pane and buttons are left alone", () => {
  const pane = paneIn(true);
  expect([clicked(pane, "#here"), clicked(pane, "button")]).toEqual([true, true]);
  expect(opened).toEqual([]);
});

test("where Excel has no way of its own, the link opens the page", () => {
  expect(clicked(paneIn(false), "#page")).toBe(true);
  expect(opened).toEqual([]);
});
