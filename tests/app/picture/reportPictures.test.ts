import { expect, test } from "vitest";
import { casePicture } from "../../../src/app/picture/casePicture.ts";
import { chartDrawing } from "../../../src/app/picture/chartShapes.ts";
import { reportPictures } from "../../../src/app/picture/reportPictures.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { pictureHtml } from "../../../src/domain/report/pictureHtml.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

const STEP_UP = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const laidOut = (model: CaseModel): SheetSnapshot => planSnapshot(layoutCase(model, { row: 0, column: 0 }));

test("a case is drawn from its sheet, with its figures year by year beside", () => {
  const [picture, ...others] = reportPictures([laidOut(STEP_UP)], []);
  expect(others).toEqual([]);
  expect(picture?.title).toMatch(/^Økonomien år for år, 1\.000 kr\.: TV03-2025 · /);
  expect(picture?.columns).toEqual(["År", "Besparelser", "Varig drift", "Investering", "Akkumuleret"]);
  expect(picture?.rows).toEqual([
    ["2024", "0", "0", "700", "700"],
    ["2025", "−1.200", "0", "11.000", "10.500"],
    ["2026", "−3.000", "1.800", "9.200", "18.500"],
    ["2027", "−3.600", "1.800", "9.200", "25.900"],
    ["2028", "−9.000", "4.500", "0", "21.400"],
    ["2029", "−9.000", "4.500", "0", "16.900"],
  ]);
});

test("a payback after the last year is said, and marked nowhere", () => {
  const [picture] = reportPictures([laidOut(STEP_UP)], []);
  expect(picture?.legend.at(-1)).toEqual({ shade: null, name: "Betalt tilbage i 2033, efter de viste år" });
  expect(picture?.drawing.shapes.filter(({ kind }) => kind === "dot")).toEqual([]);
});

test("the bars of a year are as high as its amounts, and stand on the axis", () => {
  const { shapes } = chartDrawing(casePicture(STEP_UP), null);
  const axis = shapes.find(({ kind }) => kind === "axis");
  const bars = shapes.flatMap((shape) => (shape.kind === "bar" ? [shape] : []));
  const heightOf = (title: string): number => bars.find((bar) => bar.title === title)?.height ?? NaN;
  expect(bars).toHaveLength(13);
  expect(heightOf("Investering 2025: 11.000") / heightOf("Besparelser 2025: −1.200")).toBeCloseTo(11_000 / 1200, 6);
  for (const bar of bars.filter(({ shade }) => shade === "saving"))
    expect(bar.y).toBeCloseTo(axis?.kind === "axis" ? axis.y : NaN, 6);
});

test("the page needs nothing but itself, and a title may hold anything", () => {
  const nasty = { ...STEP_UP, title: `<img src=x onerror="alert(1)"> & 'sag'` };
  const html = reportPictures([laidOut(nasty)], [])
    .map(pictureHtml)
    .join("");
  expect(html).not.toContain("<img");
  expect(html).not.toMatch(/<[^>]*(?:href|src|url\()/);
  expect(html.split("<svg viewBox").length - 1).toBe(1);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;sag&#39;");
});

const OPEN = `
  | TV03-2025 Step Up
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Varige ændringer                                    |         |      |
  | Kortere forløb                                      | Service |      | -500`;

test("a sheet that leaves something open is drawn as the user's own case of that number, and it is said", () => {
  expect(reportPictures([sheetOf(OPEN)], [])).toEqual([]);
  const [picture] = reportPictures([sheetOf(OPEN)], [STEP_UP]);
  expect(picture?.title).toMatch(/ \(som sagen er gemt\)$/);
});

test("a case without amounts is not drawn", () => {
  const empty = {
    ...STEP_UP,
    lines: STEP_UP.lines.map((line) => ({ ...line, amounts: line.amounts.map(() => null) })),
  };
  expect(reportPictures([laidOut(empty)], [])).toEqual([]);
});
