import { expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";
import { BICYCLE_PARKING, LEASE, NIGHTS, ROBOTS } from "../../harness/wholeFormTables.ts";

/** What is told of a sentence with the first, right amount in its place, and with the second, wrong one. */
function tellsOnly(tables: string, heading: string, sentence: string, [right, wrong]: readonly [string, string]): void {
  const told = (amount: string): string[] => toldUnderHeading(tables, heading, sentence.replace("#", amount));
  expect(told(right)).toEqual([]);
  expect(told(wrong)).toHaveLength(1);
}

test.each<[string, string, [string, string]]>([
  [
    NIGHTS,
    "Parterne er enige om at afsætte # i 2026 og 8,7 mio. kr. årligt i 2027-2029.",
    ["8,4 mio. kr.", "11,8 mio. kr."],
  ],
  [NIGHTS, "Parterne er enige om, at der afsættes # årligt fra 2027 til natten.", ["8,7 mio. kr.", "6,1 mio. kr."]],
  [
    BICYCLE_PARKING,
    "Parterne er enige om at afsætte 3,5 mio. kr. i 2026 og # i 2027.",
    ["22,5 mio. kr.", "31,5 mio. kr."],
  ],
])("what an agreement sets aside in a year is what is asked for: %#", (tables, sentence, amounts) => {
  tellsOnly(tables, "Forslag til aftaletekst", sentence, amounts);
});

test.each<[string, string, [string, string]]>([
  [NIGHTS, "I alt er der således behov for 8.430 t.kr. i 2026 og # i 2027 og frem.", ["8.715 t.kr.", "21.788 t.kr."]],
  [LEASE, "Der spares 2.305 t.kr. i 2027 og # om året derefter.", ["9.505 t.kr.", "6.655 t.kr."]],
  [ROBOTS, "Det giver 1.450 t.kr. i 2028 og # i de følgende år.", ["2.050 t.kr.", "2.460 t.kr."]],
])("an amount to the digit says which figure the next one of its list is: %#", (tables, sentence, amounts) => {
  tellsOnly(tables, "Økonomi", sentence, amounts);
});

test.each<[string, string, [string, string]]>([
  [ROBOTS, "Til kurser er der afsat 150 t.kr. i hvert af årene 2026 og 2027, i alt #.", ["300 t.kr.", "400 t.kr."]],
  [NIGHTS, "Vagterne koster # om året, beregnet som 14 årsværk à 600 t.kr.", ["8.400 t.kr.", "8.600 t.kr."]],
  [NIGHTS, "Der købes for # i 2026 (420 boliger à 4.500 kr.) af firmaet.", ["1.890 t.kr.", "1.790 t.kr."]],
  [
    ROBOTS,
    "Vi bruger #, som afholdes med 900 t.kr. i 2026, 1.100 t.kr. i 2027 og 400 t.kr. i 2028.",
    ["2.400 t.kr.", "2.100 t.kr."],
  ],
])("what a sentence reckons: %#", (tables, sentence, amounts) => {
  tellsOnly(tables, "Økonomi", sentence, amounts);
});

test.each<[string, string, [string, string]]>([
  [ROBOTS, "Licens til robotplatform udgør # fra 2027 og reguleres efter indekset.", ["350 t.kr.", "490 t.kr."]],
  [NIGHTS, "Nattevagterne koster til gengæld # årligt, hvilket svarer til 12 årsværk.", ["8.400 t.kr.", "5.900 t.kr."]],
])("what follows an amount's own clause explains it: %#", (tables, sentence, amounts) => {
  tellsOnly(tables, "Økonomi", sentence, amounts);
});
