import { expect, test } from "vitest";
import { DRIVING, HOMEWORK, JOBS, KITCHENS, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

/** The noun that an amount is of is none of the proposal's money and in no label. */
test.each([
  [KITCHENS, "Besparelsen på fælles indkøb af fødevarer skal ses i forhold til en samlet lønsum på 12,8 mio. kr."],
  [KITCHENS, "Den varige besparelse svarer til 6 pct. af en omsætning på 77 mio. kr."],
  [KITCHENS, "Fælles indkøb af fødevarer dækker et varekøb på 41,5 mio. kr. årligt."],
  [KITCHENS, "Køkkenernes samlede råvareforbrug er på 41,5 mio. kr. årligt."],
  [KITCHENS, "De samlede udgifter til mad udgør 41,5 mio. kr. årligt."],
  [KITCHENS, "De samlede udgifter til §§ 83 og 84 er på 120 mio. kr. årligt."],
  [KITCHENS, "Mindreforbruget på vikarer i køkkenerne skønnes til 1,4 mio. kr. i 2026."],
  [KITCHENS, "Mindreforbruget skønnes til 1,4 mio. kr."],
  [JOBS, "På jobkonsulenter skønnes mindreforbruget til 1,4 mio. kr. i 2026."],
  [JOBS, "I 2026 ansættes jobkonsulenter først fra marts, og mindreforbruget skønnes til 1,4 mio. kr."],
  [JOBS, "Merforbruget på akutpladser anslås til 0,8 mio. kr. i 2026."],
  [
    HOMEWORK,
    "Der ansættes frivilligkoordinatorer til lektiecaféen, og deres samlede lønsum er på 1,5 mio. kr. i 2026.",
  ],
  [JOBS, "Hver af de jobkonsulenter, der ansættes i 2026, svarer til 3,1 mio. kr. i sparet forsørgelse."],
  [JOBS, "De jobkonsulenter, der ansættes, svarer til 3,1 mio. kr. i sparet forsørgelse."],
  [JOBS, "Et årsværk blandt jobkonsulenterne svarer til 4,2 mio. kr. i mindre kontanthjælp."],
  [JOBS, "Jobkonsulenter, der ansættes i 2026, henter 5,1 mio. kr. i skatteindtægter hjem."],
])("what an amount is called by is in no table: %#. %s", (tables, sentence) => {
  expect(toldOfSentence(sentence, tables)).toEqual([]);
});

/** A table without a row of income denies no income, and what another is given is not the proposal's. */
test.each([
  [KITCHENS, "Forslaget giver egne tilbud en indtægt på 1,4 mio. kr. årligt."],
  [KITCHENS, "Fælles indkøb af fødevarer giver egne tilbud en indtægt på 1,4 mio. kr. årligt."],
  [JOBS, "Akutpladser giver egne tilbud en indtægt på 1,4 mio. kr. årligt."],
  [YOUTH_HOUSE, "Ungehuset giver bydelens foreninger en indtægt på 1,4 mio. kr. årligt."],
  [SCHOOL, "Helhedsrenoveringen giver entreprenøren en indtægt på 58 mio. kr."],
  [SCHOOL, "Udlejning af pavilloner giver skolen en indtægt på 0,3 mio. kr. om året."],
])("income that no table has: %#. %s", (tables, sentence) => {
  expect(toldOfSentence(sentence, tables)).toEqual([]);
});

/** Rows that are named together need not stand beside each other. */
test.each([
  [KITCHENS, "Fælles indkøb af fødevarer og færre vikarer beløber sig til 3,9 mio. kr. fra 2028."],
  [KITCHENS, "Kompetenceudvikling og drift af bestillingssystem beløber sig til 1,2 mio. kr. i 2027."],
  [JOBS, "Psykologer og akutpladser beløber sig til 3,5 mio. kr. årligt fra 2027."],
  [SCHOOL, "Helhedsrenovering af Kirsebærskolen og afledt drift beløber sig til 73,9 mio. kr. i alt."],
  [DRIVING, "Færre taxakørsler og licens beløber sig netto til 2,35 mio. kr. fra 2029."],
])("two rows are right together: %#. %s", (tables, sentence) => {
  expect(toldOfSentence(sentence, tables)).toEqual([]);
});

test.each([
  [KITCHENS, "Fælles indkøb af fødevarer og færre vikarer beløber sig til 4,4 mio. kr. fra 2028.", "4,4 mio. kr."],
  [YOUTH_HOUSE, "Brugerbetalingen giver en indtægt på 0,4 mio. kr. årligt fra 2027.", "0,4 mio. kr."],
  [JOBS, "Udgifterne til jobkonsulenter udgør 5,6 mio. kr. årligt fra 2027.", "5,6 mio. kr."],
  [DRIVING, "Forslagets varige besparelse er på 2,35 mio. kr. fra 2030.", "2,35 mio. kr."],
  [HOMEWORK, "Udgiften til lektiecafé på bibliotekerne forventes at blive 2,7 mio. kr. i 2027.", "2,7 mio. kr."],
])("a wrong amount by the tables' own name is noticed: %#. %s", (tables, sentence, amount) => {
  expect(toldOfSentence(sentence, tables)).toEqual([`tekst-beloeb-mod-tabel: ${amount}`]);
});
