// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { reportHtml } from "../../../src/domain/report/reportHtml.ts";
import { reportPlan } from "../../../src/domain/report/reportPlan.ts";
import type { ReportContent } from "../../../src/domain/report/reportContent.ts";
import { said } from "../../../src/domain/rules/shared/calculation.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { isOwnSheet } from "../../../src/domain/workbook/ownSheets.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { finding, NO_AMOUNTS, place } from "../../app/madeReports.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const { tables } = checkWorkbook(
  workbookOf("| Tabel 2. Varige ændringer, service | |\n| 1.000 kr. 2025 p/l | 2025 | 2026 |\n| Leje | 5 | 6 |"),
);
const acceptance = {
  rule: "r",
  sheet: "Ark1",
  address: "B9",
  table: "Tabel E",
  row: "",
  column: "",
  found: "",
  expected: "",
  reason: "Aftalt",
  by: "Anna",
  date: "1. maj 2026",
  holds: "",
};

const CONTENT: ReportContent = {
  facts: [{ label: "Sag", value: "TV03-2025 · Step Up" }],
  findings: [
    finding("B2", { severity: "note", message: "En note." }),
    finding("C61", {
      calculation: [[said("A − B")], [said("= −2.000")]],
      related: [place("C65"), place("B2", "Ark2")],
    }),
  ],
  accepted: [{ finding: finding("B9", { message: "Accepteret fund." }), acceptance }],
  tables,
  documents: [],
  loose: [{ at: place("A30"), amount: "45 kr.", sentence: "En billet koster 45 kr." }],
  confirmations: {
    ...NO_AMOUNTS,
    none: 3,
    unconfirmed: [
      { why: "alone", at: place("B3"), table: "Tabel 2", row: "Leje", year: "2025" },
      { why: "alone", at: place("C3"), table: "Tabel 2", row: "Leje", year: "2026" },
      { why: "alone", at: place("C4"), table: "Tabel 2", row: "Leje", year: "2026" },
    ],
  },
  off: ["En regel, der er slået fra"],
};

/** The sheet's rows, as one reads them. */
function lines(content: ReportContent): string[] {
  return planSnapshot(reportPlan(content)).cells.map((row) =>
    row
      .map(({ value }) => (value.kind === "text" ? value.text : ""))
      .join(" | ")
      .replace(/( \| )+$/, ""),
  );
}

test("the sheet tells the case, the findings from the gravest down, acceptances, tables and rules turned off", () => {
  expect(lines(CONTENT)).toEqual([
    "Kontrolrapport",
    "",
    "Sag | TV03-2025 · Step Up",
    "",
    "Fund",
    "Alvor | Ark | Celle | Tabel | Hvad er der | Der står | Skulle være | Beregning",
    "Fejl | Ark1 | C61 | Tabel C | C61: -800 skulle være -2.000. | -800 | -2.000 | A − B; = −2.000; " +
      "Hører sammen med: C65, Ark2!B2",
    "Note | Ark1 | B2 | Tabel C | En note. | -800 | -2.000",
    "",
    "Reglerne bag fundene",
    "Alvor |  |  |  | Regel |  |  | Hvorfor, og sådan retter du",
    "Fejl |  |  |  | Totalen er ikke summen af rækkerne. |  |  | Totalen tastes i Kvantum. Ret " +
      "tallet eller brug formlen.",
    "",
    "Accepterede fund",
    "Alvor | Ark | Celle | Tabel | Hvad er der | Begrundelse | Accepteret af | Dato",
    "Fejl | Ark1 | B9 | Tabel C | Accepteret fund. | Aftalt | Anna | 1. maj 2026",
    "",
    "Kontrollerede tabeller",
    " | Ark | Celler | Tabel | Overskrift",
    " | Ark1 | A1:C3 | Tabel 2 | Tabel 2. Varige ændringer, service",
    "",
    "Tastede beløb, der kun står ét sted",
    " | Ark | Celler | Tabel | Række og år",
    " | Ark1 | B3, C3 | Tabel 2 | Leje: 2025, 2026",
    " | Ark1 | C4 | Tabel 2 | Leje: 2026",
    "",
    "Beløb i teksten, der er læst uden at blive kontrolleret",
    " | Ark | Sted | Beløb | Sætning",
    " | Ark1 | A30 | 45 kr. | En billet koster 45 kr.",
    "",
    "Regler, der er slået fra",
    " |  |  |  | En regel, der er slået fra",
  ]);
});

test("a clean check says so, and leaves out what it has nothing of", () => {
  expect(
    lines({
      facts: [],
      findings: [],
      accepted: [],
      tables: [],
      documents: [],
      loose: [],
      confirmations: NO_AMOUNTS,
      off: [],
    }),
  ).toEqual([
    "Kontrolrapport",
    "",
    "",
    "Fund",
    "Ingen fund.",
    "",
    "Kontrollerede tabeller",
    "Der blev ikke fundet tabeller.",
  ]);
});

test("one cause with several cells says what each of them should be", () => {
  const repair = [-2000, -1000].map((value, index) => ({
    at: place(`${"CD"[index]}61`),
    value: Amount.fromNumber(value),
  }));
  expect(lines({ ...CONTENT, findings: [finding("C61", { repair })] }).join("\n")).toContain(
    "| -2.000 | Skulle være: C61: -2.000, D61: -1.000",
  );
});

test("the report's own sheet is not checked", () => {
  expect(isOwnSheet(planSnapshot(reportPlan(CONTENT)))).toBe(true);
});

const parsed = (content: ReportContent): Document => new DOMParser().parseFromString(reportHtml(content), "text/html");
const cellsOf = (row: Element): string[] => [...row.children].map(({ textContent }) => textContent ?? "");

test("the page says the same as the sheet", () => {
  const document = parsed(CONTENT);
  expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
    "Fund",
    "Reglerne bag fundene",
    "Accepterede fund",
    "Kontrollerede tabeller",
    "Tastede beløb, der kun står ét sted",
    "Beløb i teksten, der er læst uden at blive kontrolleret",
    "Regler, der er slået fra",
  ]);
  const [findings, rules, accepted] = [...document.querySelectorAll("tbody")];
  expect([...findings!.children].map((row) => cellsOf(row).slice(0, 3))).toEqual([
    ["Fejl", "Ark1", "C61"],
    ["Note", "Ark1", "B2"],
  ]);
  expect(cellsOf(rules!.children[0]!)).toEqual([
    "Fejl",
    "Totalen er ikke summen af rækkerne.",
    "Totalen tastes i Kvantum. Ret tallet eller brug formlen.",
  ]);
  expect(cellsOf(accepted!.children[0]!)).toEqual([
    "Fejl",
    "Ark1",
    "B9",
    "Tabel C",
    "Accepteret fund.",
    "Aftalt",
    "Anna",
    "1. maj 2026",
  ]);
  expect(document.documentElement.lang).toBe("da");
});

test("whatever stands in a cell is text on the page, and nothing is fetched or run", () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "</title><b>",
      "&lt;",
      "' onclick='",
    ),
    fc.string({ unit: "grapheme-ascii" }),
  );
  const plain = parsed({ ...CONTENT, findings: [finding("B2")] }).querySelectorAll("*").length;
  fc.assert(
    fc.property(nasty, (text) => {
      const content = {
        ...CONTENT,
        findings: [
          finding("B2", { message: text, table: text, found: text, expected: text, calculation: [[said(text)]] }),
        ],
      };
      const document = parsed(content);
      expect(document.querySelectorAll("*").length).toBe(plain);
      expect(document.querySelector("tbody tr")?.children[4]?.textContent).toBe(text);
    }),
    { numRuns: 60 },
  );
  expect(reportHtml(CONTENT)).not.toMatch(/<script|<link|<img|https?:|url\(/);
});
