import { expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";
import { BICYCLE_PARKING, ROBOTS } from "../../harness/wholeFormTables.ts";

/** What the sentence says where the first amount of each pair is right, and where the second stands in its place. */
test.each([
  [ROBOTS, "Ved fuld indfasning i 2029 frigør forslaget netto # årligt.", "2,05 mio. kr.", "2,50 mio. kr."],
  [ROBOTS, "Licensen til robotplatformen er på # om året fra 2027 og reguleres årligt.", "350.000 kr.", "530.000 kr."],
  [ROBOTS, "Udviklingen løber op i # i 2027 alene til robotter.", "1.100 t.kr.", "1.010 t.kr."],
  [ROBOTS, "Samlet skal vi bruge # i 2027 på at komme i gang.", "1.250 t.kr.", "1.520 t.kr."],
  [BICYCLE_PARKING, "Projektering klares for # i 2026 af et eksternt firma.", "3,5 mio. kr.", "5,3 mio. kr."],
])("two digits interchanged are no accident where the words point to the row and its year: %#", (...given) => {
  const [tables, sentence, right, wrong] = given;
  const told = (amount: string): string[] => toldUnderHeading(tables, "Økonomi", sentence.replace("#", amount));
  expect(told(right)).toEqual([]);
  expect(told(wrong)).toEqual([expect.stringContaining(`tekst-beloeb-mod-tabel: Teksten siger ${wrong}`)]);
});

test.each([
  [ROBOTS, "Aarhus Kommune frigør netto 2,50 mio. kr. årligt fra 2029 med en tilsvarende løsning."],
  [ROBOTS, "Hvis forslaget udskydes, frigøres netto 2,50 mio. kr. årligt fra 2030."],
  [ROBOTS, "Af udgiften til robotter på 1.100 t.kr. i 2027 er 1.010 t.kr. løn."],
  [ROBOTS, "En robot koster 530.000 kr. om året i licens fra 2027 hos en anden leverandør."],
])("what is another's, supposed, a part or a price is as near by accident: %#", (tables, sentence) => {
  expect(toldUnderHeading(tables, "Økonomi", sentence)).toEqual([]);
});
