import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Amount } from "../../../src/domain/money/amount.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { writePlanDocx } from "../../../src/hosts/docx/write/writePlanDocx.ts";
import { documentOf } from "../../harness/wordForms.ts";

const TOP_LEFT = { row: 0, column: 0 };
const amountsOf = (lines: readonly { label: string; amounts: readonly (Amount | null)[] }[]): string[] =>
  lines.map(({ label, amounts }) => `${label}: ${amounts.map((amount) => amount?.toString() ?? "").join(" ")}`);

test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))(
  "%s: the document says what the case says",
  async (_id, model) => {
    const document = documentOf(await writePlanDocx(layoutCase(model, TOP_LEFT)));
    const [draft, ...others] = casesFromSheets(document.sheets);
    expect(others).toEqual([]);
    expect(draft?.title).toBe(model.title);
    expect(draft?.priceLevel).toBe(model.priceLevel);
    expect(draft?.firstYear).toBe(model.years[0]);
    expect(amountsOf(draft?.lines ?? [])).toEqual(amountsOf(model.lines));
    expect(checkWorkbook(document).findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
  },
);

test("heads repeat, rows stay whole, figures stand to the right with a minus that stays with them", async () => {
  const parts = unzipSync(await writePlanDocx(layoutCase(EXAMPLE_CASES[0]!, TOP_LEFT)));
  const xml = strFromU8(parts["word/document.xml"]!);
  expect(xml).toContain("<w:tblHeader/>");
  expect(xml).toContain("<w:cantSplit/>");
  expect(xml).toContain('<w:jc w:val="right"/>');
  expect(xml).toMatch(/>−\d/);
  expect(xml).not.toMatch(/<w:t[^>]*>(?:[^<]*\s)?-\d/);
});

/** The paragraphs' "keep with next" in every row, table by table. */
function keptRows(xml: string): boolean[][] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []).map((table) =>
    (table.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).map((row) => row.includes("<w:keepNext/>")),
  );
}

test("a table that a page has room for is not parted, and no head's word either", async () => {
  for (const model of EXAMPLE_CASES) {
    const parts = unzipSync(await writePlanDocx(layoutCase(model, TOP_LEFT)));
    const xml = strFromU8(parts["word/document.xml"]!);
    for (const rows of keptRows(xml)) {
      expect(rows.at(-1)).toBe(false);
      if (rows.length <= 20) expect(rows.slice(0, -1).every(Boolean)).toBe(true);
      expect(rows.slice(-3, -1).every(Boolean)).toBe(true);
    }
    // 14 letters of nine points, bold, and the margins.
    for (const [, width] of xml.matchAll(
      /<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="(\d+)"\/>(?:(?!<\/w:tc>).)*Styringsområde</gu,
    ))
      expect(Number(width)).toBeGreaterThan(14 * 100);
  }
});
