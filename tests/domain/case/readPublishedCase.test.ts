import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { caseProblemText } from "../../../src/domain/case/read/caseProblemText.ts";
import { readPublishedCase } from "../../../src/domain/case/published/readPublishedCase.ts";
import { item, published, section } from "../../harness/publishedData.ts";

function read(data: unknown): CaseModel {
  const reading = readPublishedCase(data);
  if (!reading.ok) throw new Error(reading.problems.map(caseProblemText).join("\n"));
  return reading.model;
}

function problemTexts(data: unknown): string[] {
  const reading = readPublishedCase(data);
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}

test("permanent rows are savings when they add up to nothing or less, operation otherwise", () => {
  const rows = [
    item("a"),
    item("b", { values: [5, -5] }),
    item("c", { values: [5, -4] }),
    item("d", { block: "implementering", values: [9, null] }),
  ];
  expect(read(published(rows)).lines.map(({ kind }) => kind)).toEqual([
    "saving",
    "saving",
    "operation",
    "implementation",
  ]);
});

test("control areas are understood however they are written", () => {
  const written = [
    "Service ",
    "service",
    "ANLÆG",
    "Overførsels-udgifter",
    "Overførsler (EI)",
    "Finansposter",
    "Anlæg/IT",
  ];
  const rows = written.map((styringsomraade) => item(styringsomraade, { styringsomraade }));
  const areas = read(published(rows)).lines.map(({ controlArea }) => controlArea);
  expect(areas).toEqual(["Service", "Service", "Anlæg", "Overførsler", "Overførsler", "Finansposter", "Anlæg"]);
});

test("headings are kept where a block has several, and only there", () => {
  const rows = [
    section("Varige ændringer (model 1)"),
    item("a"),
    section("Varige ændringer (model 2)"),
    item("b"),
    section("Implementeringsomkostninger", "implementering"),
    item("c", { block: "implementering" }),
  ];
  expect(read(published(rows)).lines.map(({ heading }) => heading)).toEqual([
    "Varige ændringer (model 1)",
    "Varige ændringer (model 2)",
    null,
  ]);
});

test("labels are data, and totals, payback rows and fields that are not known are passed over", () => {
  const rows = [
    item('=SUM("A1")', { note: "?" }),
    { kind: "subtotal", label: "Samlet", values: [0, -10] },
    { kind: "payback", payback: 3 },
  ];
  expect(read(published(rows, { theme: "x" })).lines.map(({ label }) => label)).toEqual(['=SUM("A1")']);
});

test("years and price level are read from the header where the file does not say them elsewhere", () => {
  const model = read(published([item("a")], { years: undefined, priceLevel: undefined }));
  expect([model.priceLevel, ...model.years]).toEqual([2024, 2025, 2026]);
});

test("a budget note takes its headings, and its appropriations from the table that prints them", () => {
  const rows = [
    section("1) Veteraner", "udgifter"),
    item("a", { block: "udgifter" }),
    item("b", { block: "udgifter", committee: "BIF" }),
  ];
  const header = ["(1.000 kr., 2025 p/l)", "Udvalg", "Bevilling", "I/U", "2025", "2026", "I alt"];
  const otherTables = [
    {
      header,
      headerRows: [header],
      rows: [
        { kind: "item", label: "a, skrevet anderledes", cells: ["SUD", "", "U"] },
        { kind: "item", label: "b", cells: ["BIU", "35.10", "U"] },
        { kind: "total", label: "I alt", cells: ["", "", ""] },
      ],
    },
  ];
  const model = read(published(rows, { kind: "budgetnotat", otherTables }));
  expect(
    model.lines.map(({ kind, heading, committee, appropriation }) => [kind, heading, committee, appropriation]),
  ).toEqual([
    ["activity", "1) Veteraner", "SUD", null],
    ["activity", "1) Veteraner", "BIU", "35.10"],
  ]);
});

test.each<[string, unknown, string]>([
  [
    "no committee",
    item("a", { committee: undefined }),
    "Linje 1 «a»: udvalget (committee) mangler og skal skrives i filen.",
  ],
  [
    "no control area",
    item("a", { styringsomraade: null }),
    "Linje 1 «a»: styringsområdet mangler og skal skrives i filen.",
  ],
  [
    "a control area that names two",
    item("a", { styringsomraade: "Anlæg/Service" }),
    "Linje 1 «a»: styringsområdet er «Anlæg/Service», som ikke kendes. Skriv Service eller Anlæg " +
      "eller Overførsler eller Finansposter.",
  ],
  [
    "a block nobody knows",
    item("a", { block: "andet" }),
    "Linje 1 «a»: rækken står i blokken «andet», som ikke kendes. " +
      "Flyt den ind under varige ændringer, implementeringsomkostninger eller udgifter.",
  ],
  [
    "an amount as text",
    item("a", { values: [null, "-1.300"] }),
    "Linje 1 «a», 2026: «-1.300» er tekst og ikke et tal. Skriv tallet -1300 uden tusindtalsskilletegn.",
  ],
])("%s is told with its row", (_, row, text) => {
  expect(problemTexts(published([row as Record<string, unknown>]))).toEqual([text]);
});

test("amounts in another unit are refused", () => {
  expect(problemTexts(published([item("a")], { unit: "mio. kr." }))).toEqual([
    "Sagen: beløbene står i «mio. kr.». Regn dem om til 1.000 kr.",
  ]);
});

test("a file without Tabel 1 is refused", () => {
  expect(problemTexts({ id: "XX01" })).toEqual([
    "Sagen: Tabel 1 med rækker (table1.rows) mangler og skal skrives i filen.",
  ]);
  expect(problemTexts([])).toEqual(["Sagen: Filen indeholder ikke en sag. Vælg en fil, der er gemt som sag."]);
});

test("any data at all is read or answered, never thrown at", () => {
  const key = fc.constantFrom("id", "years", "priceLevel", "unit", "table1", "otherTables", "kind");
  const rowKey = fc.constantFrom("label", "values", "styringsomraade", "block", "committee", "section", "kind");
  fc.assert(
    fc.property(key, rowKey, fc.jsonValue(), (field, rowField, value) => {
      const bent = [value, published([item("a")], { [field]: value }), published([item("a", { [rowField]: value })])];
      for (const data of bent)
        for (const text of problemTexts(data)) expect(text).toMatch(/^(Sagen|Linje \d+).*[.?]$/su);
    }),
  );
});
