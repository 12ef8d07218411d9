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
  [
    ROOFS,
    "Ønsket koster samlet 38,8 mio. kr., hvoraf 34,2 mio. kr. er anlæg, og 4,6 mio. kr. er service.",
    [
      ["34,2", "54,2"],
      ["4,6", "6,6"],
    ],
  ],
  [ROOFS, "I 2028 er der brug for i alt 16,3 mio. kr., heraf 15,6 mio. kr. til anlæg.", [["15,6", "13,6"]]],
  [VANS, "Derudover oplæres chaufførerne for 1.440 t.kr.", [["t.kr.", "mio. kr."]]],
  [VANS, "Der er samlede omkostninger på 1.440 t.kr.", [["t.kr.", "mio. kr."]]],
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

describe("a share of an area is the tables' only where the whole is a total of them", () => {
  test.each([
    [ROOFS, "Vandbehandlingen koster 12,4 mio. kr., hvoraf 11,0 mio. kr. er anlæg, og 1,4 mio. kr. er service."],
    [ROOFS, "Grønne tage koster 25,6 mio. kr., hvoraf 2,0 mio. kr. er service."],
    [ROOFS, "Ønsket udgør 38,8 mio. kr., heraf 4,0 mio. kr. til anlæg af stier mellem bedene."],
    [VANS, "Kommunens samlede bilpark er forsikret for 1.440 mio. kr."],
    [VANS, "Chaufførernes arbejdsplads har et budget på 2.150 mio. kr."],
  ])("%s%s", (tables, sentence) => expect(toldOfSentence(sentence, tables)).toEqual([]));
});
