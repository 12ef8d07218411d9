// @vitest-environment jsdom
import { expect, test, vi } from "vitest";

vi.mock("@univerjs/preset-sheets-core", () => ({ ISheetClipboardService: null }));
const { englishHtml, englishText } = await import("../../../src/workbench/univer/danish/danishPaste.ts");

test.each([
  ["-1.300", "-1300"],
  ["0,5", "0.5"],
  ["(1.300)", "-1300"],
  ["−1.300,5", "-1300.5"],
  ["1 300", "1300"],
  ["1\u00a0300", "1300"],
  ["12,5%", "12.5%"],
  ["2026", "2026"],
  ["Løn, 2 årsværk", "Løn, 2 årsværk"],
  ["(se note)", "(se note)"],
  ["35.10", "35.10"],
])("pasted %s is read as %s", (pasted, english) => {
  expect(englishText(pasted)).toBe(english);
  const cells = englishHtml(`<table><tr><td style="color:red"><p><span>${pasted}</span></p></td></tr></table>`);
  expect(new DOMParser().parseFromString(cells, "text/html").querySelector("td")?.textContent).toBe(english);
});

test("cells of plain text keep their places", () =>
  expect(englishText("Post\t2026\t2027\r\nLøn\t-1.300\t\r\n")).toBe("Post\t2026\t2027\r\nLøn\t-1300\t\r\n"));

test("what the grid has copied itself is left alone", () => {
  const own = '<table data-copy-id="x"><tr><td>-1.300</td></tr></table>';
  expect(englishHtml(own)).toBe(own);
});
