import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { CYCLING, DRIVING, HOMEWORK, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";

const told = (tables: string, sentence: string): string[] =>
  checkWorkbook(workbookOf(`¶¶ 1.4 Økonomi\n¶ ${sentence}\n${tables}`))
    .findings.filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ rule, found }) => `${rule}: ${found}`);

test.each([
  [
    "Serviceudgifterne er 2,8 mio. kr. i 2026, 4,5 mio. kr. i 2027-2028 og 1,0 mio. kr. i 2029.",
    "tekst-beloeb-mod-tabel: 2,8 mio. kr.",
  ],
  [
    "Fordelingen er 4,25 mio. kr. (2026), 4,5 mio. kr. (2027), 6,3 mio. kr. (2028) og 1,0 mio. kr. (2029).",
    "tekst-beloeb-mod-tabel: 6,3 mio. kr.",
  ],
  [
    "Fordelt på år: 2026: 4.250 t.kr., 2027: 4.500 t.kr., 2028: 4.500 t.kr., 2029: 2.500 t.kr.",
    "tekst-beloeb-mod-tabel: 2.500 t.kr.",
  ],
  ["Serviceudgifterne udgør netto 30,8 mio. kr. over perioden.", "tekst-beloeb-mod-tabel: 30,8 mio. kr."],
  [
    "Serviceudgifterne er 2,3 t.kr. i 2026, 4,5 mio. kr. i 2027-2028 og 1,0 mio. kr. i 2029.",
    "tekst-beloeb-mod-tabel: 2,3 t.kr.",
  ],
])("an amount of a list that its neighbours deny: %s", (sentence, finding) => {
  expect(told(YOUTH_HOUSE, sentence)).toEqual([finding]);
});

test.each([
  [
    SCHOOL,
    "Renoveringen koster 72,0 mio. kr., hvoraf 12,4 mio. kr. falder i 2026, 46,3 mio. kr. i 2027 og 21,0 mio. kr. i 2028.",
    "tekst-beloeb-mod-tabel: 46,3 mio. kr.",
  ],
  [
    CYCLING,
    "Der afsættes i alt 37 mio. kr. i 2026-2029, heraf 16,2 mio. kr. i 2026 og 20 mio. kr. i 2027.",
    "tekst-beloeb-mod-tabel: 16,2 mio. kr.",
  ],
  [HOMEWORK, "Der søges 14,6 mio. kr. over fire år.", "tekst-beloeb-mod-tabel: 14,6 mio. kr."],
  [
    DRIVING,
    "Der investeres 7,45 mio. kr. i alt i forslaget, heraf 7,4 mio. kr. på anlæg og 1,3 mio. kr. på service.",
    "tekst-dele-mod-sum: 7,45 mio. kr.",
  ],
  [
    DRIVING,
    "Der indkøbes 18 elbiler á 300.000 kr., i alt 5,4 mio. kr., fordelt med 3,6 mio. kr. i 2027 og 4,5 mio. kr. i 2028.",
    "tekst-beloeb-mod-tabel: 4,5 mio. kr.",
  ],
])("a part, a whole or what is asked for: %#", (tables, sentence, finding) => {
  expect(told(tables, sentence)).toEqual([finding]);
});

test.each([
  [
    "Partierne er enige om at afsætte 16,3 mio. kr. i 2026-2029 til Ungehus på Amager.",
    "Tabel 1, «Udgifter i alt (netto)»",
  ],
  ["Partierne er enige om at afsætte 3,3 mio. kr. på service i 2026 til Ungehus på Amager.", "Tabel 2, «I alt»"],
  [
    "Partierne er enige om at afsætte 5,1 mio. kr. i 2026-2029 til et Ungehus og 8,8 mio. kr. i 2026-2028 til gadeplansmedarbejdere.",
    "Tabel 1, «Ungehus»",
  ],
])("what an agreement is held against: %s", (sentence, figure) => {
  const [finding] = checkWorkbook(
    workbookOf(`¶¶ Forslag til aftaletekst\n¶ ${sentence}\n${YOUTH_HOUSE}`),
  ).findings.filter(({ rule }) => rule === "tekst-beloeb-mod-tabel");
  expect(finding?.message).toContain(`men ${figure}:`);
});
