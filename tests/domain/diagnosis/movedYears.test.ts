import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Every fejl and advarsel: its rule and place, what is certain to change, and between bars what may be meant instead. */
const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at, repair, alternatives }) => {
      const texts = [repair, ...alternatives.map(({ changes }) => changes)].map((changes) =>
        changes.map((change) => `${toA1(change.at)}=${change.value.toString()}`).join(" "),
      );
      const [own, ...others] = texts;
      return [rule, toA1(at), own, others.length > 0 ? `[${others.join(" | ")}]` : ""].filter(Boolean).join(" ");
    });

const NOTE = (years: string, again: string): string => `
  | Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | ${years} | I alt
  | Depot | Service | 400 | 700 | 650 | 1.750
  | Flytning | Service | 120 | | 90 | 210
  | Udgifter i alt (netto) | | 520 | 700 | 740 | 1.960
  |
  | Tabel 3. Udgifter til service
  | (1.000 kr., 2026 p/l) | Udvalg | Bevilling | Indtægt/udgift (I/U) | ${again} | I alt
  | Depot | BUU | 1310 | U | 400 | 700 | 650 | 1.750
  | Flytning | BUU | 1310 | U | 120 | | 90 | 210
  | Serviceudgifter i alt | | | | 520 | 700 | 740 | 1.960`;

test("two tables a year apart: nobody can tell which has the right years, and it is told once", () => {
  expect(told(NOTE("2026 | 2027 | 2028", "2026 | 2027 | 2028"))).toEqual([]);
  const [only = "", ...more] = told(NOTE("2025 | 2026 | 2027", "2026 | 2027 | 2028"));
  expect(more).toEqual([]);
  expect(only).toMatch(/^tabel-mod-kilde \S+ \[E8=2025 F8=2026 G8=2027 \| C2=2026 D2=2027 E2=2028\]$/);
});

const ROWS = "-820 | -870 | -930 | -980";
const BY_COMMITTEE = (letter: string, years: string, rows: string, total: string): string => `
  |
  | ${letter}
  | Udvalg | 1.000 kr. 2025 p/l | ${years}
  ${rows}
  | Total | | ${total}`;
const SOCIAL = `| Socialudvalget | 1310 | ${ROWS}`;

const PROPOSAL = (first: string, second: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | ${first}
  | Varige ændringer
  | Forløb | Service | ${ROWS}
  | Samlet varig ændring | | ${ROWS}
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | ${second}
  | Forløb | | ${ROWS}
  | Varige ændringer totalt, service | | ${ROWS}
  ${BY_COMMITTEE("Tabel A. Måltalseffekt (nettoeffektivisering)", "2025 | 2026 | 2027 | 2028", SOCIAL, ROWS)}
  ${BY_COMMITTEE("Tabel C. Bruttoeffektivisering", "2025 | 2026 | 2027 | 2028", SOCIAL, ROWS)}`;

test("one table a year off among several: its headings are wrong, and those of the others are right", () => {
  const [right, old] = ["2025 | 2026 | 2027 | 2028", "2024 | 2025 | 2026 | 2027"];
  expect(told(PROPOSAL(right, right))).toEqual([]);
  expect(told(PROPOSAL(right, old))).toEqual(["aarstal-forskudt C8 C8=2025 D8=2026 E8=2027 F8=2028"]);
  expect(told(PROPOSAL(old, right))).toEqual(["aarstal-forskudt C2 C2=2025 D2=2026 E2=2027 F2=2028"]);
});

test("amounts pasted one column too far, beside an I alt that was written before: I alt is right", () => {
  const moved = NOTE("2026 | 2027 | 2028", "2026 | 2027 | 2028")
    .replace("U | 400 | 700 | 650 |", "U | | 400 | 700 |")
    .replace("U | 120 | | 90 |", "U | | 120 | |")
    .replace("i alt | | | | 520 | 700 | 740 |", "i alt | | | | | 520 | 700 |");
  const found = told(moved);
  expect(found.filter((text) => /\bH\d+=/.test(text))).toEqual([]);
  expect(found.map((text) => text.split(" ")[0])).toContain("aarstal-forskudt");
});
