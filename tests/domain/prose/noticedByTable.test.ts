import { expect, test } from "vitest";
import { DRIVING, HOMEWORK, JOBS, KITCHENS, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

test.each([
  // The sentence says which table, and whose row.
  [DRIVING, "Socialudvalgets måltalseffekt er 1,59 mio. kr. fra 2030, jf. tabel A.", "beloeb", "1,59 mio. kr."],
  [DRIVING, "Af tabel A fremgår, at Socialudvalget bidrager med 1,3 mio. kr. i 2030.", "beloeb", "1,3 mio. kr."],
  [
    DRIVING,
    "Af tabel A fremgår, at Socialudvalget bidrager med 1,95 mio. kr. i 2029.",
    "aarstal",
    "1,95 mio. kr. i 2029",
  ],
  [KITCHENS, "Jf. tabel 3 er investeringerne 2.800 t.kr. i 2026 og 130 t.kr. i 2027.", "beloeb", "130 t.kr."],
  // Neither what the parts make nor what the figure has.
  [
    JOBS,
    "Der afsættes 6,2 mio. kr. i 2026, 12,4 mio. kr. i 2027 og 12,65 mio. kr. i 2028, i alt 33,2 mio. kr.",
    "beloeb",
    "33,2 mio. kr.",
  ],
  [HOMEWORK, "Lektiecafé koster 2,7 mio. kr. i 2027, jf. tabel 1.", "beloeb", "2,7 mio. kr."],
  // A total has it to the krone in another year.
  [KITCHENS, "Besparelsen udgør 2.950 t.kr. i 2028.", "aarstal", "2.950 t.kr. i 2028"],
  // Of two amounts the first tells whose the second is.
  [SCHOOL, "Genhusningen koster 4.150 t.kr. i 2027 og 2.705 t.kr. i 2028.", "beloeb", "2.705 t.kr."],
  // A wrong part, and a sum that is as wrong.
  [
    JOBS,
    "Der søges 6.200 t.kr. i 2026, 12.400 t.kr. i 2027, 12.560 t.kr. i 2028, i alt 31.160 t.kr.",
    "beloeb",
    "12.560 t.kr.",
  ],
  // Words that all labels have are this label's too.
  [YOUTH_HOUSE, "Gadeplansmedarbejdere koster 1.750 t.kr. i 2026 og 5.300 t.kr. i 2027.", "beloeb", "5.300 t.kr."],
  [
    HOMEWORK,
    "Lektiecafé på bibliotekerne får 2,2 mio. kr. årligt fra 2026, i alt 9,9 mio. kr. i perioden.",
    "beloeb",
    "9,9 mio. kr.",
  ],
])("%#. %s", (tables, sentence, rule, found) => {
  expect(toldOfSentence(sentence, tables)).toEqual([`tekst-${rule}-mod-tabel: ${found}`]);
});

const EARLIER = `${HOMEWORK}
  ¶¶ Tidligere afsatte midler
  | Tidligere afsatte midler | | |
  | 1.000 kr., løbende p/l | 2022 | 2023 | 2024
  | Budgetaftale 2022 | 3.100 | 3.100 | 1.900
  | Afsatte midler i alt | 3.100 | 3.100 | 1.900`;

/** What the form says was granted before. */
test.each([
  "Der er ikke afsat midler til lektiecafé i 2025, hvor 1,9 mio. kr. fra Budget 2022 dækker driften.",
  "Samlet er bevillingen 3,1 mio. kr. årligt, indtil den udløber.",
])("an amount of an earlier grant: %s", (sentence) => {
  expect(toldOfSentence(sentence, EARLIER)).toEqual([]);
});

/** What a reader has reckoned from the table that the sentence names. */
test.each([
  [DRIVING, "Af tabel A fremgår, at udvalgene i 2029 bidrager med 2,95 mio. kr. og i 2030 med 0,3 mio. kr. mere."],
  [DRIVING, "I gennemsnit bidrager Socialudvalget med 1,67 mio. kr. årligt fra 2028, jf. tabel A."],
  [DRIVING, "Socialudvalgets bidrag i 2029 og 2030 er tilsammen 3,72 mio. kr., jf. tabel A."],
  [KITCHENS, "Bestillingssystem og kompetenceudvikling udgør 4,1 mio. kr. i 2026-2027 tilsammen, jf. tabel 3."],
  [KITCHENS, "Investeringen i 2026 er 1,5 mio. kr. større end i 2027, jf. tabel 3."],
  [KITCHENS, "Heraf dækkes 0,9 mio. kr. af udvalgets egne midler, jf. tabel 3."],
  [SCHOOL, "En lejet pavillon koster 85.000 kr. om måneden, jf. tabel 1."],
  [SCHOOL, "Genhusningen koster 4.150 t.kr. i 2027 og 2.075 t.kr. i 2028, hvor skolen flytter tilbage."],
])("what may be reckoned from a table: %#. %s", (tables, sentence) => {
  expect(toldOfSentence(sentence, tables)).toEqual([]);
});
