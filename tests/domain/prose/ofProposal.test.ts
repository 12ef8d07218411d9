import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { CLINIC, LIBRARY, ROBOTS } from "../../harness/libraryTables.ts";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

/** What says that it is the proposal's, a row's, a committee's, or a part of such an amount, and is not. */
test.each([
  // Of the proposal's money, and of nothing else.
  [LIBRARY, "Der er behov for en investering på i alt 7,6 mio. kr. i 2026-2028.", "beloeb", "7,6 mio. kr."],
  [LIBRARY, "Forslaget giver samlet 3.000 t.kr. årligt fra og med 2028.", "aarstal", "3.000 t.kr. fra 2028"],
  [ROBOTS, "Den varige effekt er 2,3 mio. kr. om året fra 2028 og frem.", "aarstal", "2,3 mio. kr. fra 2028"],
  [ROBOTS, "Samlet giver forslaget 2,6 mio. kr. varigt.", "beloeb", "2,6 mio. kr."],
  [LIBRARY, "Effektiviseringen udgør netto -3.300 t.kr. i alle år fra 2029.", "beloeb", "-3.300 t.kr."],
  // A row by all words of its label.
  [CLINIC, "Tandpleje til udsatte borgere koster 460 t.kr. om året i alle fire år.", "beloeb", "460 t.kr."],
  [ROBOTS, "Flådestyringen kræver 250 t.kr. i hvert af årene 2027 og 2028.", "beloeb", "250 t.kr."],
  [CLINIC, "Tandpleje til udsatte borgere udgør gennemsnitligt 740 t.kr. om året.", "beloeb", "740 t.kr."],
  // A part of the amount before it.
  [
    ROBOTS,
    "Investeringen er på 5,1 mio. kr., heraf 3,2 mio. kr. til robotter og ladestationer.",
    "beloeb",
    "3,2 mio. kr.",
  ],
  [LIBRARY, "Af de 4,8 mio. kr. til adgangssystem og kameraer falder 2,9 mio. kr. i 2026.", "beloeb", "2,9 mio. kr."],
  // No figure has both of what rises and what it rises to.
  [
    LIBRARY,
    "Provenuet for selvbetjent åbningstid er 900 t.kr. i 2027 stigende til 2,7 mio. kr. i 2028.",
    "aarstal",
    "2,7 mio. kr. fra 2028",
  ],
  [
    ROBOTS,
    "Teknik- og Miljøudvalgets andel af effektiviseringen er 0,9 mio. kr. årligt fra 2029 og frem.",
    "beloeb",
    "0,9 mio. kr.",
  ],
  [LIBRARY, "Anlægsudgiften er 8,4 mio. kr.", "beloeb", "8,4 mio. kr."],
  [LIBRARY, "Fælles materialeindkøb giver 0,6 mio. kr. allerede fra 2027.", "aarstal", "0,6 mio. kr. fra 2027"],
  [CLINIC, "Ønsket koster netto 28,6 mio. kr.", "beloeb", "28,6 mio. kr."],
  // "herefter" is from the next year on.
  [
    LIBRARY,
    "Selvbetjent åbningstid sparer 900 t.kr. i 2027, 2.100 t.kr. i 2028 og 3.700 t.kr. årligt herefter.",
    "beloeb",
    "3.700 t.kr.",
  ],
  [CLINIC, "Udgiften falder fra 6,7 mio. kr. i 2028 til 4,2 mio. kr. i 2029.", "beloeb", "4,2 mio. kr."],
  // What is done, and the doing of it.
  [CLINIC, "Klinikken i Valby ombygges for 7,5 mio. kr. i 2027-2028.", "beloeb", "7,5 mio. kr."],
  [ROBOTS, "Færre kørsler med håndværkerbiler sparer 520.000 kr. i 2028.", "beloeb", "520.000 kr."],
  [
    ROBOTS,
    "Færre kørsler med håndværkerbiler giver 0,5 mio. kr. fra 2028 og frem.",
    "aarstal",
    "0,5 mio. kr. fra 2028",
  ],
  [CLINIC, "Gennemsnitligt udgør ønsket 7,2 mio. kr. om året.", "beloeb", "7,2 mio. kr."],
])("%#. %s", (tables, sentence, rule, found) => {
  expect(toldOfSentence(sentence, tables)).toEqual([`tekst-${rule}-mod-tabel: ${found}`]);
});

test.each([
  [CLINIC, "Klinikken er sat til 6.750 t.kr. fordelt med to tredjedele i 2027 og en tredjedel i 2028."],
  [CLINIC, "Udgifterne til hospitalsbehandling kan ifølge Sundhedsstyrelsen nedbringes med op til 14 mio. kr."],
  [CLINIC, "Tandpleje til udsatte borgere udgør gennemsnitligt 640 t.kr. om året."],
  [ROBOTS, "Kultur- og Fritidsudvalgets andel af effektiviseringen er 0,9 mio. kr. i 2028 og 1,5 mio. kr. fra 2029."],
  [ROBOTS, "Robotterne og ladestationerne koster 4,2 mio. kr., hvoraf 0,9 mio. kr. i 2027 er moms."],
  [LIBRARY, "Der er behov for en investering på i alt 6,6 mio. kr. i 2026-2028, heraf 4,8 mio. kr. på anlæg."],
  [ROBOTS, "Robotrengøring giver 1,2 mio. kr. i 2028 og er fra 2029 fuldt indfaset med 1,8 mio. kr."],
  [ROBOTS, "Projektstyring koster normalt 12-15 pct. af anlægssummen, svarende til ca. 0,8 mio. kr."],
  [CLINIC, "Den samlede udgift til tandpleje på institutioner er steget med 4,2 mio. kr. siden 2020."],
  [CLINIC, "Driftsudgiften pr. klinik er 923 t.kr. om året."],
  [CLINIC, "Gennemsnitligt udgør ønsket 5,7 mio. kr. om året."],
  [LIBRARY, "Selvbetjent åbningstid sparer 900 t.kr. i 2027, 2.100 t.kr. i 2028 og 2.700 t.kr. årligt herefter."],
  [LIBRARY, "Besparelsen er 1,05 mio. kr. i 2027 stigende til 2,4 mio. kr. i 2028 og 3,0 mio. kr. i 2029 og frem."],
])("nothing is said of what is right: %#. %s", (tables, sentence) => {
  expect(toldOfSentence(sentence, tables)).toEqual([]);
});

const ONE_SAVING = LIBRARY.replace(/\n.*Fælles materialeindkøb.*/, "").replace(/-3\.000/g, "-2.400");

/** Where the tables save on one thing only, a saving of no other words is of that. */
test.each([
  ["Dette giver en besparelse på ca. 2,7 mio. kr.", 0],
  ["Dette giver en besparelse på ca. 3,9 mio. kr.", 1],
  ["Færre vagter sparer 1,5 mio. kr., og færre åbne døre sparer resten. Dette giver en besparelse på 1,2 mio. kr.", 0],
])("%s", (sentence, count) => {
  expect(toldOfSentence(sentence, ONE_SAVING)).toHaveLength(count);
});

const aboveClinic = (line: string): string[] =>
  checkWorkbook(workbookOf(`¶¶ 1.4 Økonomi\n¶ ${line}\n¶ Udgiften er 120 t.kr. i 2027 og 80 t.kr. i 2028.\n${CLINIC}`))
    .findings.filter(({ rule }) => rule.startsWith("tekst-"))
    .map(({ found }) => found ?? "")
    .sort();

test("below a line that says what it is of, a sentence of money alone is of that", () => {
  expect(aboveClinic("Konsulentbistand")).toEqual([]);
  expect(aboveClinic("Her står, hvad ønsket koster.")).toEqual(["120 t.kr. i 2027", "80 t.kr."]);
});
