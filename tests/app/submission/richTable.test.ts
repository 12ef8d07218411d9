import { describe, expect, test } from "vitest";
import { tableTicks } from "../../../src/app/insertPreview.ts";
import { richTable } from "../../../src/app/submission/richTable.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { example } from "../../harness/planCells.ts";

const planOf = (id: string) => layoutCase(example(id), { row: 0, column: 0 });

test("a table is copied with the figures its formulas have, as Danes write them", () => {
  const plan = planOf("TV03-2025");
  const caption = plan.tables.find(({ caption: text }) => text.startsWith("Tabel C"))!.caption;
  const copy = richTable(plan, caption)!;
  const row = copy.text.split("\n").find((line) => line.startsWith("Socialudvalget"));
  expect(row).toBe("Socialudvalget\t\t\t−800\t−2.000\t−2.400\t−6.000\t−6.000");
  expect(copy.text.split("\n")[0]).toBe(caption);
  expect(copy.html).toContain(">−2.400</td>");
  expect(copy.html).not.toContain("SUM");
  expect(copy.text).not.toContain("Tabel D");
});

test("what a user has written is text in the copy, whatever signs it has", () => {
  const [first, ...others] = example("BU05").lines;
  const model = { ...example("BU05"), lines: [{ ...first!, label: "Løn <b>&" }, ...others] };
  const plan = layoutCase(model, { row: 0, column: 0 });
  const copy = richTable(plan, plan.tables[0]!.caption)!;
  expect(copy.html).toContain("Løn &lt;b&gt;&amp;</td>");
  expect(copy.text).toContain("Løn <b>&");
});

describe.each(EXAMPLE_CASES.map(({ id }) => [id]))("%s", (id) => {
  test("each table that has a tick can be copied", () => {
    const plan = planOf(id);
    const captions = tableTicks(example(id), []).filter(({ ticked }) => ticked);
    expect(captions.map(({ caption }) => richTable(plan, caption) !== null)).toEqual(captions.map(() => true));
  });
});
