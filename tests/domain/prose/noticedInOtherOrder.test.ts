import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const ROOFS = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Grønne tage | Anlæg | 3.200 | 12.600 | 9.800 | | 25.600
  | Regnvandsbede | Anlæg | 2.400 | 3.000 | 1.200 | 2.000 | 8.600
  | Drift af bede og tage | Service | | 700 | 1.600 | 2.300 | 4.600
  | Udgifter i alt (netto) | | 5.600 | 16.300 | 12.600 | 4.300 | 38.800`;

const VANS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Lavere brændstofudgifter | Service | | -840 | -1.680 | -2.520 | -2.520 | -2.520
  | Færre værkstedsbesøg | Service | | -210 | -420 | -630 | -630 | -630
  | Samlet varig ændring | | | -1.050 | -2.100 | -3.150 | -3.150 | -3.150
  | Implementeringsomkostninger | | | | | | |
  | Oplæring af chauffører | Service | 480 | 960 | | | |
  | Samlede implementeringsomkostninger | | 480 | 960 | | | |
  | Samlet økonomisk påvirkning | | 480 | -90 | -2.100 | -3.150 | -3.150 | -3.150`;

/** The right sentence, and what of it is mistyped, each time as another text. */
const SENTENCES: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    ROOFS,
    "Driften er i 2028 på 0,7 mio. kr. og vokser til 2,3 mio. kr. i 2030.",
    [
      ["0,7", "2,7"],
      ["2,3", "5,3"],
    ],
  ],
  [
    VANS,
    "Oplæringen kræver 480 t.kr. i 2027 og det dobbelte, 960 t.kr., i 2028.",
    [
      ["480", "680"],
      ["960", "160"],
      ["2028", "2029"],
    ],
  ],
  [
    VANS,
    "Brændstofudgifterne falder med 840 t.kr. i 2028, 1.680 t.kr. i 2029 og 2.520 t.kr. fra 2030 og frem.",
    [
      ["840", "340"],
      ["1.680", "1.860"],
      ["2.520", "4.520"],
    ],
  ],
];

describe.each(SENTENCES)("%s%s", (tables, right, slips) => {
  test("is right", () => expect(toldOfSentence(right, tables)).toEqual([]));

  test.each(slips)("%s typed as %s is told", (figure, wrong) => {
    expect(toldOfSentence(right.replace(figure, wrong), tables)).toHaveLength(1);
  });
});

describe("what an amount changes by is no figure of a row that is no change itself", () => {
  test.each([
    [ROOFS, "Driften stiger med 0,9 mio. kr. i 2029."],
    [VANS, "Brændstofudgifterne falder med yderligere 840 t.kr. i 2030."],
    [VANS, "Af de 3,15 mio. kr. i 2030 kommer 80 pct. fra brændstof."],
    [VANS, "Af besparelsen på 3,15 mio. kr. er de to tredjedele opnået i 2029."],
  ])("%s%s", (tables, sentence) => expect(toldOfSentence(sentence, tables)).toEqual([]));
});
