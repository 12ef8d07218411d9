import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

const LIBRARIES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2028 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Færre eksterne vagter | Service | | -820 | -1.640 | -1.640 | -1.640 | -1.640
  | Selvbetjent åbningstid | Service | | -1.100 | -2.750 | -3.300 | -3.300 | -3.300
  | Samlet varig ændring | | | -1.920 | -4.390 | -4.940 | -4.940 | -4.940
  | Implementeringsomkostninger | | | | | | |
  | Adgangsporte | Anlæg | 3.900 | 2.600 | | | |
  | Projektstyring | Service | 680 | 680 | 340 | | |
  | Informationskampagne | Service | | 450 | 150 | | |
  | Samlede implementeringsomkostninger | | 4.580 | 3.730 | 490 | | |
  | Samlet økonomisk påvirkning | | 4.580 | 1.810 | -3.900 | -4.940 | -4.940 | -4.940`;

describe("nothing is said of a right sentence that says a row's words and tells of something else", () => {
  test.each([
    "Projektstyringen kunne købes eksternt for 1,4 mio. kr. i 2027.",
    "Projektstyringen kan købes eksternt for 900 t.kr. i 2027.",
    "Der ville kræves 5,0 mio. kr. til adgangsporte i 2027, når alle filialer investerer på én gang.",
    "Selvbetjent åbningstid er i dag indført på fire biblioteker, hvilket sparer 2,1 mio. kr. årligt.",
    "Selvbetjent åbningstid er i dag indført på fire biblioteker, der har en besparelse på 2,1 mio. kr. årligt.",
    "Adgangsporte udbydes samlet med lånerterminaler til 4,8 mio. kr. i 2027.",
    "Adgangsporte investeres sammen med lånerterminaler for en samlet udgift på 4,8 mio. kr. i 2027.",
    "Adgangsporte, ekskl. opsætning, er i udbuddet i 2027 sat til 3,1 mio. kr.",
    "Adgangsporte finansieres med op til 2,0 mio. kr. af udlejer i 2027.",
    "Adgangsporte på alle filialer i 2027 er fravalgt, da det fordyrer indkøbet til 6,9 mio. kr.",
    "Adgangsporte leveres i tre rater, og den første på 2,5 mio. kr. forfalder i 2027.",
    "Lønsummen i projektstyringen er 500 t.kr. årligt, mens resten er overhead.",
    "Informationskampagnen risikerer at blive fordyret til 700 t.kr. i 2028.",
    "Selvbetjent åbningstid ventes at øge udlånet og dermed kommunens indtægter med 2,0 mio. kr. årligt fra 2029.",
  ])("%s", (sentence) => expect(toldUnderHeading(LIBRARIES, "Økonomi", sentence)).toEqual([]));
});

describe("a sentence that says nothing but a row, an amount and a time is held against the row", () => {
  test.each([
    "Projektstyringen udgør 860 t.kr. i 2027.",
    "Adgangsporte anskaffes for 3,1 mio. kr. i 2027.",
    "Selvbetjent åbningstid sparer 2,1 mio. kr. årligt.",
    "Informationskampagnen koster 540 t.kr. i 2028 og 150 t.kr. i 2029.",
    "For at projektstyringen skal kunne gennemføres, afsættes 860 t.kr. til projektstyring i 2027.",
  ])("%s", (sentence) => expect(toldUnderHeading(LIBRARIES, "Økonomi", sentence)).not.toEqual([]));
});
