import { expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

/** Two committees of two control areas each; one figure of Tabel A is nearly a sum that no table prints. */
const SHARED = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | Udvalg | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | | |
  | Færre taxakørsler | Service | Socialudvalget | | -1.400 | -2.800 | -2.800 | -2.800 | -2.800
  | Lavere sygefravær | Service | Sundheds- og Omsorgsudvalget | | -300 | -600 | -900 | -900 | -900
  | Udskiftning af biler | Anlæg | Socialudvalget | | 110 | 6.275 | 6.275 | 6.275 | 6.275
  | Samlet varig ændring | | | | -1.590 | 2.875 | 2.575 | 2.575 | 2.575
  | Implementeringsomkostninger | | | | | | | |
  | Indkøb af elbiler | Anlæg | Socialudvalget | 3.600 | 1.825 | | | |
  | Projektleder | Service | Socialudvalget | 325 | 650 | 325 | | |
  | Kurser | Service | Sundheds- og Omsorgsudvalget | 240 | | | | |
  | Samlede implementeringsomkostninger | | | 4.165 | 2.475 | 325 | | |
  | Samlet økonomisk påvirkning | | | 4.165 | 885 | 3.200 | 2.575 | 2.575 | 2.575
  ¶¶ Fordeling på udvalg
  | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | Udvalg | Bevilling, profit-center mv. | 1.000 kr. 2027 p/l | | | | |
  | | | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Socialudvalget, service | 3110 | | -1.400 | -2.800 | -2.800 | -2.800 | -2.800
  | Socialudvalget, anlæg | 3120 | | 110 | 6.275 | 6.275 | 6.275 | 6.275
  | Sundheds- og Omsorgsudvalget, service | 3210 | | -300 | -600 | -900 | -900 | -900
  | Total | | | -1.590 | 2.875 | 2.575 | 2.575 | 2.575`;

const told = (line: string): readonly string[] => toldUnderHeading(SHARED, "Fordeling på udvalg", line);

test.each([
  "Socialudvalget: varige ændringer på 3.475 t.kr. i 2032 og implementeringsomkostninger på 6.725 t.kr. i alt.",
  "Sundheds- og Omsorgsudvalget: varige ændringer på -900 t.kr. i 2032 og implementeringsomkostninger på 240 t.kr. i alt.",
  "Socialudvalget: implementeringsomkostninger på 2.475 t.kr. i 2028.",
  "Socialudvalget: implementeringsomkostninger på 5.425 t.kr. på anlæg.",
  "Børne- og Ungdomsudvalget: varige ændringer på 0 t.kr. i 2032.",
])("%s", (line) => {
  expect(told(line)).toEqual([]);
});

test.each([
  [
    "over all areas",
    "Socialudvalget: varige ændringer på 3.745 t.kr. i 2032 og implementeringsomkostninger på 6.725 t.kr. i alt.",
  ],
  [
    "of the service alone, where all areas are said",
    "Socialudvalget: varige ændringer på -2.800 t.kr. i 2032 og implementeringsomkostninger på 6.725 t.kr. i alt.",
  ],
  ["over the years", "Socialudvalget: implementeringsomkostninger på 6.752 t.kr. i alt."],
  ["of another year", "Sundheds- og Omsorgsudvalget: varige ændringer på -600 t.kr. i 2030."],
])("a wrong amount %s is told", (_, line) => {
  expect(told(line)).toHaveLength(1);
});

test("a row of Tabel 1 that is certainly wrong says nothing of the line", () => {
  const line =
    "Socialudvalget: varige ændringer på 3.475 t.kr. i 2032 og implementeringsomkostninger på 6.725 t.kr. i alt.";
  expect(toldUnderHeading(SHARED.replace("3.600", "36.000"), "Fordeling på udvalg", line)).toEqual([]);
});
