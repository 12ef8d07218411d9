import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const CLEANING = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Behovsstyret rengøring | Service | -1.150 | -3.450 | -5.750 | -5.750 | -5.750 | -5.750
  | Drift af sensorer | Service | 260 | 520 | 520 | 520 | 520 | 520
  | Samlet varig ændring | | -890 | -2.930 | -5.230 | -5.230 | -5.230 | -5.230
  | Implementeringsomkostninger | | | | | | |
  | Indkøb af sensorer | Service | 2.640 | 1.320 | | | |
  | Omstilling af kontrakter | Service | 650 | 325 | | | |
  | Samlede implementeringsomkostninger | | 3.290 | 1.645 | | | |
  | Samlet økonomisk påvirkning | | 2.400 | -1.285 | -5.230 | -5.230 | -5.230 | -5.230`;

const POOL = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Renovering af omklædning | Anlæg | 3.400 | 14.600 | 6.800 | | 24.800
  | Nyt vandbehandlingsanlæg | Anlæg | | 9.250 | | | 9.250
  | Leje af midlertidig hal | Service | | 1.860 | 930 | | 2.790
  | Entreindtægter | Service | | | -450 | -900 | -1.350
  | Øget åbningstid | Service | | | 1.130 | 2.260 | 3.390
  | Udgifter i alt (netto) | | 3.400 | 25.710 | 8.410 | 1.360 | 38.880`;

describe("a clause with a verb of its own has its year for itself", () => {
  test.each([
    "Det første år er der en nettoudgift på 2,4 mio. kr., og fra og med 2028 er der overskud.",
    "Nettoudgiften er 2,4 mio. kr. i starten, men allerede i 2028 giver forslaget overskud.",
    "Kontrakterne omstilles for 650 t.kr. i første omgang, hvorefter der i 2028 er mindre at gøre.",
  ])("%s", (sentence) => expect(toldOfSentence(sentence, CLEANING)).toEqual([]));

  test("a year that is the amount's own is held against the table", () => {
    const sentence = "Forslaget har en samlet nettoudgift på 2,4 mio. kr. i 2028, og fra og med 2029 er der overskud.";
    expect(toldOfSentence(sentence, CLEANING)).toEqual(["tekst-aarstal-mod-tabel: 2,4 mio. kr. i 2028"]);
  });
});

describe("a figure that the sentence does not name, and has the amount in its year, denies nothing", () => {
  test("the net of a row and its income is all there is in the year", () => {
    expect(toldOfSentence("Netto koster åbningstiden 1.360 t.kr. i 2029.", POOL)).toEqual([]);
  });

  test("in another year it is told", () => {
    expect(toldOfSentence("Netto koster åbningstiden 1.360 t.kr. i 2028.", POOL)).toHaveLength(1);
  });
});
