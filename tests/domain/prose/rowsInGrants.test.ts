import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

const PLAYGROUND = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Skovlegeplads i Utterslev Mose | Anlæg | 900 | 5.200 | 3.400 | | 9.500
  | Naturvejledere | Service | 620 | 1.240 | 1.240 | 1.240 | 4.340
  | Busser til skoleklasser | Service | | 275 | 275 | 275 | 825
  | Vedligehold af legeplads | Service | | | 190 | 380 | 570
  | Fondsbidrag | Anlæg | | -1.500 | -1.000 | | -2.500
  | Udgifter i alt (netto) | | 1.520 | 5.215 | 4.105 | 1.895 | 12.735
  ¶¶ Bevillingsmæssige ændringer
  | Tabel 2. Bevillingsmæssige ændringer, service | | | | | | |
  | 1.000 kr. 2027 p/l | Udvalg | Bevilling | I/U | 2027 | 2028 | 2029 | 2030 | I alt
  | | Børne- og Ungdomsudvalget | 1210 Undervisning | U | 620 | 1.515 | 1.515 | 1.515 | 5.165
  | | Teknik- og Miljøudvalget | 2210 Byens drift | U | | | 190 | 380 | 570
  | Serviceudgifter i alt | | | | 620 | 1.515 | 1.705 | 1.895 | 5.735
  ¶¶ Tidligere afsatte midler
  | 1.000 kr. løbende p/l | 2024 | 2025 | 2026
  | Budgetaftale 2024 | 700 | 700 | 700
  | Afsatte midler i alt | 700 | 700 | 700`;

describe("nothing is said of a right sentence", () => {
  test.each([
    ["Baggrund", "Med Budget 2024 blev der afsat 0,7 mio. kr. årligt i 2024-2026 til et forsøg med to naturvejledere."],
    ["Baggrund", "I Utterslev Mose er der i dag ingen legeplads, og den nærmeste ligger to kilometer væk."],
    ["Baggrund", "En tilsvarende skovlegeplads i Valbyparken kostede 11 mio. kr. i 2021."],
    ["Økonomi", "Der søges 12,7 mio. kr. i 2027-2030, hvoraf 5,7 mio. kr. er service og 7,0 mio. kr. er anlæg."],
    ["Økonomi", "Skovlegepladsen koster 9,5 mio. kr. brutto og 7,0 mio. kr. netto, når fondsbidraget er trukket fra."],
    [
      "Økonomi",
      "Anlægsudgiften fordeler sig med 0,9 mio. kr. i 2027 til forundersøgelser, 5,2 mio. kr. i 2028 og 3,4 mio. kr. i 2029.",
    ],
    [
      "Økonomi",
      "Nordea-fonden har givet tilsagn om 2,5 mio. kr., der udbetales med 1,5 mio. kr. i 2028 og 1,0 mio. kr. i 2029.",
    ],
    [
      "Økonomi",
      "Der ansættes to naturvejledere á 620 t.kr., den ene fra 1. januar 2027 og den anden fra 1. januar 2028.",
    ],
    ["Økonomi", "Busserne koster 5.500 kr. pr. tur, og der er regnet med 50 ture om året fra 2028."],
    ["Økonomi", "Vedligehold udgør fire pct. af anlægssummen, dvs. 380 t.kr. årligt fra 2030 og det halve i 2029."],
    ["Økonomi", "Det svarer til 62 kr. pr. besøgende."],
    ["Økonomi", "I 2028 topper udgifterne med 5,2 mio. kr."],
    ["Økonomi", "I 2029 afsættes der 4,1 mio. kr. netto."],
    [
      "Økonomi",
      "Kommunens egen andel af legepladsen er 4,6 mio. kr. i 2029 og 2028 efter fradrag af fondsmidler i 2028.",
    ],
    ["Økonomi", "Efter 2030 er der behov for en varig bevilling på 1,9 mio. kr. årligt."],
    ["Økonomi", "Projekteringen udgør 15 pct. af anlægsudgiften svarende til 1,4 mio. kr."],
    ["Økonomi", "Der er ikke regnet med indtægter fra udlejning, som kan blive op til 60 t.kr. om året."],
    [
      "Aftaletekst",
      "Parterne er enige om at afsætte 0,6 mio. kr. på service i 2027, 1,5 mio. kr. i 2028, 1,7 mio. kr. i 2029 og 1,9 mio. kr. i 2030 til naturvejledning.",
    ],
    [
      "Aftaletekst",
      "Parterne er enige om at afsætte anlægsmidler på 0,9 mio. kr. i 2027, 3,7 mio. kr. i 2028 og 2,4 mio. kr. i 2029 til en skovlegeplads.",
    ],
    [
      "Effekt",
      "Flere end 4.000 børn får et naturforløb om året, og med 2 mio. kr. mere kunne alle 3. klasser være med.",
    ],
    ["Risikovurdering", "Jorden kan være forurenet, og det kan fordyre projektet med 0,8-1,2 mio. kr."],
    ["Risikovurdering", "Skulle fonden trække sig, mangler der 2,5 mio. kr."],
  ])("playground, %s: %s", (heading, sentence) => expect(toldUnderHeading(PLAYGROUND, heading, sentence)).toEqual([]));
});

describe("one wrong amount, year, unit or part is noticed", () => {
  test.each([
    ["Økonomi", "Der søges 13,7 mio. kr. i 2027-2030, hvoraf 5,7 mio. kr. er service og 7,0 mio. kr. er anlæg."],
    ["Økonomi", "Der søges 12,7 mio. kr. i 2027-2030, hvoraf 6,7 mio. kr. er service og 7,0 mio. kr. er anlæg."],
    ["Økonomi", "Skovlegepladsen koster 5,2 mio. kr. i 2027 og 3,4 mio. kr. i 2028."],
    [
      "Økonomi",
      "Anlægsudgiften fordeler sig med 0,9 mio. kr. i 2027 til forundersøgelser, 5,2 mio. kr. i 2028 og 4,3 mio. kr. i 2029.",
    ],
    ["Økonomi", "Der ansættes to naturvejledere á 620 t.kr., svarende til 1.420 t.kr. årligt."],
    ["Økonomi", "Busser til skoleklasser udgør 725 t.kr. årligt fra 2028."],
    ["Økonomi", "Busser til skoleklasser udgør 275 t.kr. årligt fra 2027."],
    ["Økonomi", "Vedligehold af legepladsen udgør 380 t.kr. i 2029."],
    ["Økonomi", "Ønsket koster netto 12,7 t.kr. over fire år."],
    ["Økonomi", "Der afsættes 1.240 mio. kr. årligt til naturvejledere fra 2028."],
    ["Økonomi", "Naturvejlederne koster samlet 4,8 mio. kr. i perioden."],
    [
      "Aftaletekst",
      "Parterne er enige om at afsætte 0,6 mio. kr. på service i 2027, 1,5 mio. kr. i 2028, 1,7 mio. kr. i 2029 og 2,9 mio. kr. i 2030 til naturvejledning.",
    ],
    ["Aftaletekst", "Parterne er enige om at afsætte 12,7 mio. kr. i 2027-2029 til en skovlegeplads i Utterslev Mose."],
    ["Aftaletekst", "Parterne er enige om at afsætte 21,7 mio. kr. i 2027-2030 til en skovlegeplads i Utterslev Mose."],
  ])("playground, %s: %s", (heading, sentence) =>
    expect(toldUnderHeading(PLAYGROUND, heading, sentence)).not.toEqual([]),
  );
});
