import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const HEADER = `
  | Tabel 2. Oversigt over ønskets aktiviteter | | | |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028`;

const kinds = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ rows }) =>
    rows.map(({ kind, aside }) => (aside ? `${kind} ${aside}` : kind)),
  );

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1}`);

const withSubtotal = (name: string, total = 1100): string => `${HEADER}
  | Løn            | Service | 900  | 900  | 800
  | Lokaler        | Service | 100  | 100  | 100
  | ${name}        |         | 1000 | 1000 | 900
  | Overhead       | Service | 100  | 100  | 100
  | Udgifter i alt |         | ${total} | 1100 | 1000`;

describe("a subtotal under any name", () => {
  test.each([
    "Mellemsum",
    "Delsum",
    "Driftsudgifter",
    "Anlægssum",
    "Udgifter",
    "Personale og drift",
    "Hovedtotal",
    "Ialt",
  ])("%s", (name) => {
    expect(kinds(withSubtotal(name))).toEqual(["item", "item", "total", "item", "total"]);
    expect(wrong(withSubtotal(name))).toEqual([]);
  });

  test("a wrong total below is told, and nothing else", () => {
    expect(wrong(withSubtotal("Driftsudgifter", 1150))).toEqual(["tabel-sum 7"]);
  });

  test("a row that the total counts is a row, though it equals those above", () => {
    const sheet = `${HEADER}
      | Løn            | Service | 900  | 900  | 800
      | Lokaler        | Service | 100  | 100  | 100
      | Anlæg          | Service | 1000 | 1000 | 900
      | Udgifter i alt |         | 2000 | 2000 | 1800`;
    expect(kinds(sheet)).toEqual(["item", "item", "item", "total"]);
    expect(wrong(sheet)).toEqual([]);
  });
});

const withPart = (name: string): string => `${HEADER}
  | Døgntilbud     | Service | 1000 | 1000 | 1000
  | ${name}        |         | 900  | 900  | 850
  | Dagtilbud      | Service | 500  | 500  | 500
  | Udgifter i alt |         | 1500 | 1500 | 1500`;

test.each(["herunder løn", "hvoraf løn", "inkl. løn", "(heraf løn)", "- løn", "løn"])(
  "%s is a part of the row above",
  (name) => {
    expect(kinds(withPart(name))).toEqual(["item", "note part", "item", "total"]);
    expect(wrong(withPart(name))).toEqual([]);
  },
);

test("a row that the total leaves out and nothing tells apart is no part", () => {
  const sheet = `${HEADER}
    | Døgntilbud     | Service | 1000 | 1000 | 1000
    | Løn            | Service | 900  | 900  | 850
    | Udgifter i alt |         | 1000 | 1000 | 1000`;
  expect(kinds(sheet)).toEqual(["item", "item", "total"]);
});

const withCount = (name: string, total: readonly number[]): string => `
  | Tabel 2. Varige ændringer, service | | |
  | 1.000 kr. 2026 p/l                 | 2026 | 2027 | 2028
  | ${name}                            | 12   | 24   | 24
  | Færre køb                          | -600 | -1200 | -1200
  | Varige ændringer totalt, service   | ${total.join(" | ")}`;

describe("counts and prices", () => {
  test.each([
    "Antal pladser",
    "Forløb (antal)",
    "Stillinger",
    "Enhedspris (kr.)",
    "Timer pr. uge",
    "Besparelse i pct. af budget",
    "Elever (stk.)",
  ])("%s is not added", (name) => {
    expect(kinds(withCount(name, [-600, -1200, -1200]))).toEqual(["note count", "item", "total"]);
    expect(wrong(withCount(name, [-600, -1200, -1200]))).toEqual([]);
  });

  test("what the total counts is money, whatever it is called", () => {
    expect(kinds(withCount("Stillinger", [-588, -1176, -1176]))).toEqual(["item", "item", "total"]);
    expect(kinds(withCount("Antal pladser", [-588, -1176, -1176]))).toEqual(["item", "item", "total"]);
  });
});

describe("a total above its parts", () => {
  const sheet = (first: number): string => `${HEADER}
    | Udgifter i alt | Service | ${first} | 1000 | 900
    | - Løn          | Service | 900  | 900  | 800
    | - Lokaler      | Service | 100  | 100  | 100`;

  test("is a heading with their sum", () => {
    expect(kinds(sheet(1000))).toEqual(["section", "item", "item"]);
    expect(wrong(sheet(1000))).toEqual([]);
  });

  test("and a wrong year in it is told", () => {
    expect(wrong(sheet(1100))).toEqual(["tabel-sum 3"]);
  });

  test("also right below the header with one row of amounts only, and blank rows between", () => {
    const far = `${HEADER}
      | Total    |         | 1000 | 1000 | 900
      |          |         |      |      |
      | Lokaler  | Service |      |      |
      |          |         |      |      |
      |          |         |      |      |
      | Løn      | Service | 1000 | 1000 | 900`;
    expect(wrong(far)).toEqual([]);
    expect(kinds(far).filter((kind) => kind === "total")).toEqual([]);
    expect(wrong(far.replace("| 1000 | 1000 | 900", "| 1000 | 1300 | 900"))).not.toEqual([]);
  });
});

test("a row that begins with a dash and has a control area of its own is no part of the row above", () => {
  const sheet = `${HEADER}
    | Ombygning                 | Anlæg   | 1000 | 1000 | 1000
    | - kørsel                  | Service | 1    | 1    | 1
    | Udgifter i alt, anlæg     |         | 1000 | 1000 | 1000
    | Udgifter i alt, service   |         | 1    | 1    | 1
    | Udgifter i alt            |         | 1001 | 1001 | 1001`;
  expect(kinds(sheet).slice(0, 2)).toEqual(["item", "item"]);
  expect(wrong(sheet)).toEqual([]);
});
