import { describe, expect, test } from "vitest";
import { compareWorkbooks } from "../../../src/domain/comparison/compareWorkbooks.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const SAME = `
  | Tabel 2. Varige ændringer, service |      |      |
  | 1.000 kr. 2025 p/l                 | 2025 | 2026 |
  | Færre forløb                       | -100 | -200 |
  | Drift                              |      |   50 |
  | Varige ændringer totalt, service   | -100 | -150 |`;

const told = (before: string, after: string): string[] =>
  compareWorkbooks(workbookOf(before), workbookOf(after)).changes.map(({ kind, row, column, before: was, after: is }) =>
    [kind, row, column, was ?? "-", is ?? "-"].join(" | "),
  );

describe("no change", () => {
  test.each([
    ["rows put in above", `| Et notat |\n\n${SAME}`.replace("| Et notat |", "")],
    ["sorted", SAME.replace(/(.*Færre forløb.*)\n(.*Drift.*)/, "$2\n$1")],
    ["typed as text", SAME.replace("| -100 | -200 |", "| '-100 | '-200 |")],
    ["in kroner", SAME.replace("1.000 kr.", "kr.").replace(/-?\d+(?= \|)(?<!202[56])/g, (text) => `${text}000`)],
    ["a nought for a blank", SAME.replace("|      |   50", "| 0 | 50")],
    ["another number in the caption", SAME.replace("Tabel 2.", "Tabel 3.")],
    ["spelt with other blanks and case", SAME.replace("Færre forløb", "færre  forløb:")],
  ])("%s", (_, after) => {
    expect(told(SAME, after)).toEqual([]);
  });
});

test.each([
  ["an amount", SAME.replace("-200", "-250"), ["amount | Færre forløb | 2026 | -200 | -250"]],
  [
    "an amount that is a text now",
    SAME.replace("-200", "cirka 200"),
    ["amount | Færre forløb | 2026 | -200 | cirka 200"],
  ],
  [
    "a line renamed",
    SAME.replace("Færre forløb", "Kortere ophold"),
    ["lineRenamed | Kortere ophold |  | Færre forløb | Kortere ophold"],
  ],
  [
    "a line more",
    SAME.replace("  | Drift", "  | Licens | 10 | 20 |\n  | Drift"),
    ["lineAdded | Licens |  | - | 2025: 10, 2026: 20"],
  ],
  ["a line less", SAME.replace(/.*Drift.*\n/, ""), ["lineRemoved | Drift |  | 2026: 50 | -"]],
  ["the price level", SAME.replace("2025 p/l", "2026 p/l"), ["property |  | Prisniveau | 2025 p/l | 2026 p/l"]],
  [
    "a text beside the tables",
    `${SAME}\n\n| Godkendt af direktionen |`,
    ["textAdded |  |  | - | Godkendt af direktionen"],
  ],
  [
    "a figure beside the tables",
    `${SAME}\n\n\n| Bemærk | 40 |`,
    ["textAdded |  |  | - | Bemærk", "figure | Bemærk |  | - | 40"],
  ],
])("%s", (_, after, expected) => {
  expect(told(SAME, after).sort()).toEqual([...expected].sort());
});

const YEARS = `
  | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |           |      |      |      |
  | 1.000 kr. 2025 p/l                                       | Bevilling | 2026 | 2027 | 2028 |
  | Socialudvalget                                           | 3175      |  350 |  500 |      |
  | Total                                                    |           |  350 |  500 |      |`;

describe("headings", () => {
  test.each([
    ["a year over a blank column", YEARS.replace("2028", "2029"), ["property |  | Årstal | 2028 | 2029"]],
    ["a year over figures", YEARS.replace("2027", "2029"), ["property |  | Årstal | 2027 | 2029"]],
    ["a year twice", YEARS.replace("2028", "2027"), ["property |  | Årstal | 2028 | 2027"]],
    ["the last year goes on", YEARS.replace("2028", "2028 og frem"), ["property |  | Årstal | 2028 | 2028 og frem"]],
    [
      "a year and a figure under it",
      YEARS.replace("2027", "2029").replace("|  500 |", "|  510 |"),
      ["amount | Socialudvalget | 2029 | 500 | 510", "property |  | Årstal | 2027 | 2029"],
    ],
    [
      "every year is one later",
      YEARS.replace("2028", "2029").replace("2027", "2028").replace("2026", "2027"),
      [
        "property |  | Årstal | 2026 | 2027",
        "property |  | Årstal | 2027 | 2028",
        "property |  | Årstal | 2028 | 2029",
      ],
    ],
    [
      "a year more",
      YEARS.replace(/\|$/gm, "| |").replace("2028 | |", "2028 | 2029 |"),
      ["property |  | Årstal | - | 2029"],
    ],
    [
      "the years' columns sorted with their figures",
      YEARS.replace("2026 | 2027", "2027 | 2026").replaceAll("350 |  500", "500 |  350"),
      [],
    ],
    [
      "another unit over the same figures",
      YEARS.replace("1.000 kr.", "kr."),
      ["property |  | Enhed | 1.000 kr. | kr."],
    ],
    ["no unit any more", YEARS.replace("1.000 kr. ", ""), ["property |  | Enhed | 1.000 kr. | -"]],
    [
      "the caption",
      YEARS.replace("mellem udvalg", "mellem forvaltninger"),
      [
        "property |  | Overskrift | Tabel E. Fordeling af serviceinvesteringer mellem udvalg | " +
          "Tabel E. Fordeling af serviceinvesteringer mellem forvaltninger",
      ],
    ],
    [
      "a column's title",
      YEARS.replace("| Bevilling |", "| Bevillinger |"),
      ["textChanged |  |  | Bevilling | Bevillinger"],
    ],
  ])("%s", (_, after, expected) => {
    expect(told(YEARS, after).sort()).toEqual([...expected].sort());
  });
});

test("a figure of a column that no table has is told, under its row's new name too", () => {
  const staffed = `
    | Tabel 2. Varige ændringer, service | Årsværk |      |      |
    | 1.000 kr. 2025 p/l                 |         | 2025 | 2026 |
    | Færre forløb                       |       3 | -100 | -200 |
    | Drift                              |         |      |   50 |
    | Varige ændringer totalt, service   |         | -100 | -150 |`;
  expect(told(staffed, staffed.replace(" 3 |", " 4 |"))).toEqual(["figure | Færre forløb |  | 3 | 4"]);
  expect(told(staffed, staffed.replace("Færre forløb", "Kortere ophold"))).toEqual([
    "lineRenamed | Kortere ophold |  | Færre forløb | Kortere ophold",
  ]);
});

test("a case of other committees says which came and went", () => {
  const table = (committee: string): string => `
    | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | |
    | 1.000 kr. 2025 p/l | Bevilling, profit-center mv. | 2025 | 2026 |
    | ${committee}       | 3175                         | -100 | -200 |
    | Total              |                              | -100 | -200 |`;
  expect(told(table("SUD"), table("Socialudvalget"))).toEqual([]);
  expect(told(table("SUD"), table("BIU"))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^committeeAdded .* Beskæftigelses- og Integrationsudvalget$/),
      expect.stringMatching(/^committeeRemoved .* Socialudvalget \| -$/),
    ]),
  );
});

describe("a Word form beside a sheet", () => {
  const FORM = `
    ¶¶ Forslagets titel
    ¶ Vi foreslår at samle to enheder.
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
    | Varige ændringer | | | |
    | Færre forløb | Service | -100 | -200 |
    | Samlet varig ændring | | -100 | -200 |
    | Tilbagebetalingstid baseret på totaløkonomi | | 5 | |
    ¶ Alle besparelser er angivet med negativt fortegn.`;
  const SHEET = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
    | Varige ændringer | | | |
    | Færre forløb | Service | -100 | -200 |
    | Samlet varig ændring | | -100 | -200 |
    | Tilbagebetalingstid baseret på totaløkonomi | 5 | | |
    | Alle besparelser er angivet med negativt fortegn. | | | |`;

  test("the payback may stand under a year, and what is prose in one is no change", () => {
    expect(told(FORM, SHEET)).toEqual([]);
    expect(told(SHEET, FORM)).toEqual([]);
    expect(compareWorkbooks(workbookOf(FORM), workbookOf(SHEET)).isFormBesideSheet).toBe(true);
  });

  test("another amount and another payback are told", () => {
    expect(told(FORM, SHEET.replace("Service | -100", "Service | -150"))).toEqual([
      "amount | Færre forløb | 2025 | -100 | -150",
    ]);
    expect(told(FORM, SHEET.replace("| 5 |", "| 6 |"))).toEqual([
      "payback | Tilbagebetalingstid baseret på totaløkonomi |  | 5 | 6",
    ]);
  });

  test("between two sheets a note that is new is told", () => {
    const [, ...rest] = SHEET.trimEnd().split("\n").reverse();
    expect(told(rest.reverse().join("\n"), SHEET)).toHaveLength(1);
    expect(compareWorkbooks(workbookOf(SHEET), workbookOf(SHEET)).isFormBesideSheet).toBe(false);
  });
});

describe("a figure beside the tables that a formula gives", () => {
  const withSum = (amount: number, formula: string): string => `
    | Tabel 2. Varige ændringer, service |      |      |
    | 1.000 kr. 2025 p/l                 | 2025 | 2026 |
    | Færre forløb                       | ${amount} | -200 |
    | Varige ændringer totalt, service   | ${amount} | -200 |
    |
    | Til orientering | ${formula} → ${amount} |`;
  const own = [
    "amount | Færre forløb | 2025 | -100 | -90",
    "amount | Varige ændringer totalt, service | 2025 | -100 | -90",
  ];

  test("is told by the figures it comes from", () => {
    expect(told(withSum(-100, "=B3"), withSum(-90, "=B3"))).toEqual(own);
    expect(told(withSum(-100, "=B3"), withSum(-90, "=B4"))).toEqual(own);
  });
  test("is told itself where its formula is another, or takes from another file", () => {
    const itself = "figure | Til orientering |  | -100 | -90";
    expect(told(withSum(-100, "=B3"), withSum(-90, "=B3+10")).sort()).toEqual([...own, itself].sort());
    expect(told(withSum(-100, "=[1]Satser!B3"), withSum(-90, "=[1]Satser!B3")).sort()).toEqual([...own, itself].sort());
  });
});

test("two files without a line in common are told to be two cases; a version with other names and amounts is not", () => {
  const of = (lines: string) =>
    workbookOf(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |
      | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
      | Varige ændringer |
      ${lines}
    `);
  const one = of("| Mindre husleje | Service | -100 | -200 |\n| Drift | Service | 10 | 20 |");
  const other = of("| Færre vikarer | Service | -700 | -900 |");
  const renamed = of("| Mindre leje | Service | -100 | -200 |\n| Varig drift | Service | 10 | 20 |");
  const retyped = of("| Mindre husleje | Service | -700 | -900 |");
  expect(compareWorkbooks(one, other).areTwoCases).toBe(true);
  expect(compareWorkbooks(one, renamed).areTwoCases).toBe(false);
  expect(compareWorkbooks(one, retyped).areTwoCases).toBe(false);
});
