import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (rows: string): string[] =>
  checkWorkbook(
    workbookOf(`
    | Tabel 2. Varige ændringer, service | | |
    | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027${rows}`),
  ).findings.map(({ rule, brief }) => `${rule}: ${brief}`);

test("a sum that leaves out a row is one finding, which names the row and the formula", () => {
  const [only, ...others] = told(`
    | Kortere forløb | -350 | -1.300 | -1.300
    | Færre vikarer  |      | -200   | -200
    | Varige ændringer totalt, service | =SUM(B3:B3) → -350 | =SUM(C3:C3) → -1.300 | =SUM(D3:D3) → -1.300`);
  expect(only).toContain("tabel-sum: Tabel 2, 2026 og 2027: «Varige ændringer totalt, service» er -1.300");
  expect(only).toContain("«Færre vikarer» (række 4) er ikke med i formlen =SUM(C3:C3).");
  expect(others).toEqual([]);
});

test("typed totals name the row by its figures, and say when it was added twice", () => {
  const rows = `
    | Kortere forløb | -350 | -1.300 | -1.300
    | Færre vikarer  |      | -200   | -250`;
  expect(told(`${rows}\n| Varige ændringer totalt, service | -350 | -1.300 | -1.300`)[0]).toContain(
    "«Færre vikarer» (række 4) er ikke talt med.",
  );
  expect(told(`${rows}\n| Varige ændringer totalt, service | -350 | -1.700 | -1.800`)[0]).toContain(
    "«Færre vikarer» (række 4) er talt med to gange.",
  );
});

test("a row of noughts is told once, over all columns", () => {
  expect(
    told(`
    | Kortere forløb | -350 | -1.300 | -1.300
    | Færre vikarer  | 0    | 0      | 0
    | Varige ændringer totalt, service | =SUM(B3:B3) → -350 | =SUM(C3:C3) → -1.300 | =SUM(D3:D3) → -1.300`).filter(
      (finding) => finding.startsWith("sum-mangler-raekke"),
    ),
  ).toHaveLength(1);
});
