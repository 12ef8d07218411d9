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

test("a total that is wrong in one year for another reason leaves the row out in the others all the same", () => {
  const { findings } = checkWorkbook(
    workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
    | Varige ændringer
    | Kortere forløb | Service | -350 | -1.300 | -1.300
    | Kørsel | Service | -120 | -140 | -160
    | Samlet varig ændring | | -470 | -1.440 | -1.460
    |
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027
    | Kortere forløb | 350  | -1.300 | -1.300
    | Kørsel         | -120 | -140   | -160
    | Færre vikarer  | 0    | 0      | 0
    | Varige ændringer totalt, service | =SUM(B10:B11) → 230 | =SUM(C10:C11) → -1.440 | =SUM(D10:D11) → -1.460
    |
    | Tabel A. Måltalseffekt
    | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027
    | Socialudvalget | 1310 | -470 | -1.440 | -1.460
    | Total | | -470 | -1.440 | -1.460`),
  );
  expect(findings.filter(({ rule }) => rule === "tabel-mod-kilde").map(({ slip }) => slip)).toEqual(["sign"]);
  expect(findings.filter(({ rule }) => rule === "sum-mangler-raekke").map(({ at }) => at.column)).toEqual([2]);
});
