import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const TABLE = `
  | 1.1 TABEL 1. FORSLAGETS SAMLEDE ØKONOMISKE KONSEKVENSER | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028
  | Varige ændringer | | | | |
  | Færre vikartimer på plejecentre | Service | | -1.800 | -2.400 | -2.400
  | Lavere energiforbrug | Service | | -250 | -500 | -500
  | Drift af nyt vagtplanssystem | Service | | 400 | 400 | 400
  | Samlet varig ændring | | | -1.650 | -2.500 | -2.500
  | Implementeringsomkostninger | | | | |
  | Indkøb af vagtplanssystem | Anlæg | 2.100 | 900 | |
  | Projektledelse | Service | 325 | 650 | 325 |
  | Kompetenceudvikling af ledere | Service | 120 | 180 | |
  | Samlede implementeringsomkostninger | | 2.545 | 1.730 | 325 |
  | Samlet økonomisk påvirkning | | 2.545 | 80 | -2.175 | -2.500
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år | | | |`;

/** A sentence in a Word form, and the same in a cell above the table. */
const PLACES = {
  form: (sentence: string) => `¶¶ 1.4 Økonomi\n¶ ${sentence}\n${TABLE}`,
  sheet: (sentence: string) => `| 1.4 Økonomi |\n| ${sentence} |\n${TABLE}`,
};

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ rule, found }) => `${rule}: ${found ?? ""}`);

test.each([
  "Forslaget giver en samlet varig besparelse på 2,5 mio. kr. fra 2027 og frem.",
  "Besparelsen udgør 1,65 mio. kr. i 2026 stigende til 2,5 mio. kr. i 2027 og frem.",
  "Effektiviseringen består af 2,4 mio. kr. på færre vikartimer og 0,5 mio. kr. på energi, mens driften koster 0,4 mio. kr. årligt.",
  "I alt investeres 4,6 mio. kr., heraf 3,0 mio. kr. i anlæg og 1,6 mio. kr. i service.",
  "Der afsættes 1,3 mio. kr. til projektledelse, fordelt med 325 t.kr. i 2025, 650 t.kr. i 2026 og 325 t.kr. i 2027.",
  "En projektleder koster 650 t.kr. om året inkl. overhead.",
  "Vikarudgifterne var i 2023 på 48 mio. kr., og forslaget svarer til en reduktion på ca. 5 pct.",
  "Sundheds- og Omsorgsforvaltningen bruger årligt 52 mio. kr. på vikarer.",
  "En vikartime koster i gennemsnit 385 kr., og der spares ca. 6.200 timer om året, svarende til 2,4 mio. kr.",
  "Investeringen på 4,6 mio. kr. er tjent hjem på fire år.",
  "Af investeringen går 300 t.kr. til kompetenceudvikling af 40 ledere, svarende til 7.500 kr. pr. leder.",
  "Der er tidligere givet 5 mio. kr. fra investeringspuljen til en pilotfase i 2022-2024.",
  "Hvis gevinsten kun bliver halvt så stor, falder besparelsen med 1,2 mio. kr. årligt.",
  "Medfinansieringen udgør 1 mio. kr. fra Sundhedsstyrelsen.",
  "Fra 2027 udgør driften af systemet 400 t.kr. årligt, hvoraf 150 t.kr. er licenser og 250 t.kr. er support.",
  "Projektledelsen svarer til ét årsværk i to år á 650 t.kr. i alt 1,3 mio. kr.",
  "- 2.400 t.kr. på færre vikartimer, når systemet er fuldt indfaset.",
  "- 250 t.kr. til energibesparelser i 2026, 500 t.kr. i 2027.",
  "Ved fuld indfasning effektiviseres for 2,9 mio. kr. brutto.",
  "Over perioden 2025-2028 giver forslaget en nettogevinst på 2,05 mio. kr.",
  "Til sammenligning havde Aarhus Kommune udgifter på 3 mio. kr. til et lignende system.",
  "Der er afsat 200 t.kr. til uforudsete udgifter i anlægsbudgettet.",
  "Besparelsen fordeler sig med 1,5 mio. kr. på plejecentre og 0,9 mio. kr. på hjemmepleje.",
  "Den årlige besparelse på vikarer svarer til 4 årsværk á 600 t.kr.",
  "Der forventes en merindtægt på op til 300 t.kr., som ikke er indregnet.",
  "Anskaffelsen sendes i udbud, når værdien overstiger 1,6 mio. kr.",
  "Fra 2027 og frem spares 2,4 mio. kr. årligt på vikartimer.",
  "Projektledelsen beløber sig til 1,3 mio. kr. over tre år.",
  "Licenserne koster 35 kr. pr. medarbejder pr. måned, i alt 150 t.kr. årligt.",
])("nothing is said of: %s", (sentence) => {
  expect(told(PLACES.form(sentence))).toEqual([]);
  expect(told(PLACES.sheet(sentence))).toEqual([]);
});

test.each([
  ["Der afsættes 1,9 mio. kr. til projektledelse.", "tekst-beloeb-mod-tabel: 1,9 mio. kr."],
  ["- 2.700 t.kr. på færre vikartimer fra 2027.", "tekst-beloeb-mod-tabel: - 2.700 t.kr."],
  ["Der afsættes 650 t.kr. i 2027 til projektledelse.", "tekst-aarstal-mod-tabel: 650 t.kr. i 2027"],
  ["Forslaget giver en samlet varig besparelse på 2,5 t.kr. fra 2027.", "tekst-beloeb-mod-tabel: 2,5 t.kr."],
  ["Investeringen er tjent hjem på seks år.", "tekst-tilbagebetaling-mod-tabel: seks år"],
  ["Projektledelsen beløber sig til 1,9 mio. kr. over tre år.", "tekst-beloeb-mod-tabel: 1,9 mio. kr."],
  ["51 forløb x 25.300 kr. = 1,9 mio. kr.", "tekst-dele-mod-sum: 1,9 mio. kr."],
])("noticed: %s", (sentence, finding) => {
  expect(told(PLACES.form(sentence))).toEqual([finding]);
  expect(told(PLACES.sheet(sentence))).toEqual([finding]);
});

/** A budgetnotat in a workbook: the text of agreement names each year's amount, the table has one activity. */
const NOTE = (sentence: string) => `
  | Økonomi |
  | ${sentence} |
  | Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder |
  | 1.000 kr., 2025 p/l    | Styringsområde | 2025  | 2026   | 2027   | 2028   | I alt
  | 2 årsværk à 600 t.kr.  | Service        | 1.200 | 16.000 | 17.000 | 18.100 | 52.300
  | Udgifter i alt (netto) |                | 1.200 | 16.000 | 17.000 | 18.100 | 52.300`;

test.each([
  ["Der afsættes i alt 52,3 mio. kr. til indsatsen i 2025-2028, heraf 1,2 mio. kr. i 2025.", []],
  [
    "Der afsættes i alt 95,2 mio. kr. til indsatsen i 2025-2028, heraf 18,1 mio. kr. i 2025.",
    ["tekst-beloeb-mod-tabel: 95,2 mio. kr.", "tekst-aarstal-mod-tabel: 18,1 mio. kr. i 2025"],
  ],
  ["Der afsættes 1,2 mio. kr. på service i 2025 og 16,0 mio. kr. på service i 2026.", []],
  [
    "Der afsættes 1,8 mio. kr. på service i 2025 og 16,0 mio. kr. på service i 2026.",
    ["tekst-beloeb-mod-tabel: 1,8 mio. kr."],
  ],
  ["Der ansættes 2 årsværk til en årsværkspris på 600 t.kr., i alt 1,2 mio. kr.", []],
  [
    "Der ansættes 3 årsværk til en årsværkspris på 600 t.kr., i alt 1,8 mio. kr.",
    ["tekst-beloeb-mod-tabel: 1,8 mio. kr."],
  ],
])("on the sheet of a budgetnotat: %s", (sentence, findings) => {
  expect(told(NOTE(sentence))).toEqual(findings);
});

test("a sentence that is broken over two rows is one", () => {
  const broken = "Der afsættes 1,2 mio. kr. på service i 2025 og |\n  | 16,0 mio. kr. på service i 2026.";
  expect(told(NOTE(broken))).toEqual([]);
});
