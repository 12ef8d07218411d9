import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { fixFor } from "../../../src/domain/fixes/fixFor.ts";

/** A total of 2026 was typed over; the balance below is a formula over it. */
const sheet = (formula: string, balance: string): string => `
  | Tabel 1. Forslagets samlede økonomi
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Færre vikarer | Service | -400 | -1.000 | -1.200
  | Ny drift | Service | 100 | 600 | 600
  | Samlet varig ændring | | =SUM(C4:C5) → -300 | -4.000 | =SUM(E4:E5) → -600
  | Implementeringsomkostninger
  | Projektledelse | Service | 350 | 700 | 100
  | Oplæring | Service | 175 | 350 | 50
  | Samlede implementeringsomkostninger | | =SUM(C8:C9) → 525 | =SUM(D8:D9) → 1.050 | =SUM(E8:E9) → 150
  | Samlet økonomisk påvirkning | | =C6+C10 → 225 | ${formula} → ${balance} | =E6+E10 → -450`;

test("a right formula over a total that was typed over is no fault of its own, and its total gets its formula back", () => {
  const workbook = workbookOf(sheet("=D6+D10", "-2.950"));
  const { findings, tables } = checkWorkbook(workbook);
  const [error, ...more] = findings.filter(({ severity }) => severity === "fejl");
  expect(more).toEqual([]);
  expect([error?.rule, toA1(error!.at), error?.expected]).toEqual(["tabel-sum", "D6", "-400"]);
  const edits = fixFor(error!, { workbook, tables }) ?? [];
  expect(edits.map(({ cell, after }) => [toA1(cell), after])).toEqual([
    ["D6", { kind: "formula", formula: "=SUM(D4:D5)" }],
  ]);
});

test("a formula that adds a row instead of a total is told", () => {
  const { findings } = checkWorkbook(workbookOf(sheet("=D6+D9", "-50").replace("-4.000", "=SUM(D4:D5) → -400")));
  expect(findings.filter(({ severity }) => severity === "fejl").map(({ at }) => toA1(at))).toEqual(["D11"]);
});
