import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const TABLES = {
  "with control areas": `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
    | Varige ændringer
    | Nye ruter | Service | -200 | -500 | -500
    | Samlet varig ændring | | -200 | -500 | -500`,
  "without control areas": `
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
    | Nye ruter | -200 | -500 | -500
    | Færre biler | -100 | -100 | -100
    | Varige ændringer totalt, service | -300 | -600 | -600`,
  "with committees": `
    | Tabel A. Måltalseffekt (nettoeffektivisering), 1.000 kr. 2026 p/l
    | Udvalg | Bevilling, profit-center mv. | 2026 | 2027
    | SUD | Voksne | -100 | -200
    | BUU | Dagtilbud | -50 | -60
    | Total | | -150 | -260`,
  "with payback": `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
    | Varige ændringer
    | Nye ruter | Service | -200 | -500
    | Samlet varig ændring | | -200 | -500
    | Implementeringsomkostninger
    | Ruteplan | Service | 600 |
    | Samlede implementeringsomkostninger | | 600 | 0
    | Samlet økonomisk påvirkning | | 400 | -500
    | Tilbagebetalingstid baseret på serviceeffektivisering | | 2 år
    | Tilbagebetalingstid baseret på totaløkonomi | | 2 år`,
};

const OTHERS = {
  hearings: `
    | Parter | Hørt (Ja/Nej) | Dato
    | Center for Økonomi | Ja | 12. maj 2026
    | Koncern-IT | Nej |`,
  risks: `
    | Risiko | Sandsynlighed | Konsekvens | Risikotal
    | Forsinkelse | 3 | 4 | 12
    | Manglende gevinst | 2 | 5 | 10`,
  "time plan": `
    | Milepæl | Start | Slut
    | Udbud | Juni 2026 | September 2026
    | Ibrugtagning | Januar 2027 | Marts 2027`,
  people: `
    | Navn | Rolle | Telefon
    | Mette Holm | Projektleder | 25561234
    | Ali Khan | Økonom | 33667788`,
  words: `
    | Emne | Status
    | Leje | Opsagt
    | Udbud | I gang`,
};

const GAPS = { "a blank row": "|\n", "no blank row": "", "a title": "|\n| Øvrige oplysninger\n" };

function readingOf(text: string): { findings: string[]; lines: unknown } {
  const lines = casesFromSheets([sheetOf(text)]).map((draft) => draft.lines.map(({ label }) => label));
  const findings = checkWorkbook(workbookOf(text)).findings.filter(({ rule }) => rule !== "godkendelse-mangler");
  return { findings: findings.map(({ rule, at }) => `${rule} ${toA1(at)}`), lines };
}

describe.each(Object.entries(TABLES))("a table %s is read the same", (_, table) => {
  const alone = readingOf(table);
  describe.each(Object.entries(OTHERS))("above a table of %s", (_, other) => {
    test.each(Object.entries(GAPS))("behind %s", (_, gap) => {
      expect(readingOf(`${table}\n${gap}${other.trim()}`)).toEqual(alone);
    });
  });
});

test("figures of a table of something else are named as unread", () => {
  const { unread } = checkWorkbook(workbookOf(`${TABLES["with control areas"]}\n|\n${OTHERS.risks.trim()}`)).inventory;
  expect(unread.map(({ reason, count }) => ({ reason, count }))).toEqual([{ reason: "outside", count: 6 }]);
});

test("a row whose area and amounts nobody can read is still a row of its table", () => {
  const rules = checkWorkbook(
    workbookOf(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser
      | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
      | Varige ændringer
      | Nye ruter | Service | -200 | -500
      |
      | Færre biler | Servise | afventer | ukendt
      | Energi | Service | -100 | -100
      | Samlet varig ændring | | -300 | -600`),
  ).findings.map(({ rule }) => rule);
  expect(rules).toContain("tekst-i-beloeb");
});
