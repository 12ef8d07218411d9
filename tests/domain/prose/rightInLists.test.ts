import { describe, expect, test } from "vitest";
import { CYCLING, DRIVING, HOMEWORK, JOBS, KITCHENS, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

describe("nothing is said of a right sentence", () => {
  test.each([
    "Der søges 2,0 mio. kr. til indretning i 2026 og 1,2 mio. kr. årligt til drift fra 2027.",
    "Der afsættes 0,3 mio. kr. til inventar og 1,7 mio. kr. til ombygning i 2026.",
    "Der afsættes i alt 0,9 mio. kr. årligt til løn i Ungehuset.",
    "Ønsket udgør 14,3 mio. kr. i 2026-2029, heraf 6,1 mio. kr. til Ungehuset og 8,8 mio. kr. til gadeplansmedarbejdere, mens brugerbetalingen udgør 0,6 mio. kr.",
    "Ønsket udgør 4,25 mio. kr. i 2026, heraf 2,25 mio. kr. på service og 2,0 mio. kr. på anlæg.",
    "Serviceudgifterne er 4,7 mio. kr. brutto i 2027 og 4,5 mio. kr. netto.",
    "Serviceudgifterne udgør 12,3 mio. kr., hvoraf løn udgør 10,4 mio. kr. og øvrig drift 2,5 mio. kr.",
    "Anlægsudgifterne udgør 2,0 mio. kr. i 2026, heraf 0,4 mio. kr. til rådgivere.",
    "Gadeplansmedarbejderne koster 1,75 mio. kr. i 2026, 3,5 mio. kr. i 2027 og 3,5 mio. kr. i 2028, hvoraf 2,8 mio. kr. i 2027 er løn.",
    "Ungehuset koster 0,5 mio. kr. i 2026, 1,2 mio. kr. i 2027 og 1,2 mio. kr. i 2028, heraf 0,9 mio. kr. i 2028 til løn.",
    "Indsatsen kostede 2,6 mio. kr. i 2024, 2,7 mio. kr. i 2025 og koster 4,3 mio. kr. i 2026.",
    "Udgiften stiger fra 2,7 mio. kr. i 2025 til 4,3 mio. kr. i 2026 og 4,5 mio. kr. i 2027.",
    "Fordelt på år: 2026: 0,5 mio. kr., 2027: 1,2 mio. kr., 2028: 1,2 mio. kr., 2029: 1,2 mio. kr.",
    "2026: 2.250 t.kr. (service) og 2.000 t.kr. (anlæg), 2027: 4.500 t.kr., 2028: 4.500 t.kr. og 2029: 1.000 t.kr.",
    "Ungehuset får 0,5 mio. kr. (2026), 1,2 mio. kr. (2027) og 1,2 mio. kr. (2028 og frem).",
    "Materialer udgør 2,5 t.kr. pr. ung, og der forventes 80 unge, svarende til 0,2 mio. kr.",
    "Et besøg koster i gennemsnit 1,2 t.kr. i løn.",
    "Kommunen har samlet 1.200 mio. kr. til udsatte unge, og Ungehuset er en lille del heraf.",
    "Socialforvaltningens budget til Ungehuse i hele byen udgør 500 mio. kr.",
  ])("%s", (sentence) => expect(toldUnderHeading(YOUTH_HOUSE, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 14,3 mio. kr. i 2026-2029. Heraf afsættes 0,6 mio. kr. til en leder.",
    "Partierne noterer sig, at 12 frivillige får 3 t.kr. årligt i godtgørelse.",
    "Partierne er enige om at afsætte 2,3 mio. kr. på service og 2,0 mio. kr. på anlæg i 2026, 4,5 mio. kr. på service årligt i 2027-2028 og 1,0 mio. kr. på service i 2029 og frem til Ungehus på Amager.",
    "Partierne er enige om, at der afsættes netto 14,3 mio. kr. i 2026-2029, idet brugerbetaling på 0,2 mio. kr. årligt fra 2027 er modregnet.",
  ])("%s", (sentence) => expect(toldUnderHeading(YOUTH_HOUSE, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 6,2 mio. kr. i 2026, 12,4 mio. kr. i 2027, 12,7 mio. kr. i 2028 og 12,7 mio. kr. i 2029 til indsatser for socialt udsatte. Af midlerne anvendes 0,5 mio. kr. til evaluering i 2028-2029.",
    "Partierne er enige om at afsætte 22,8 mio. kr. til jobkonsulenter, 5,6 mio. kr. til psykologer, 8,4 mio. kr. til støttekontaktpersoner, 6,7 mio. kr. til akutpladser og 0,5 mio. kr. til evaluering i 2026-2029.",
  ])("%s", (sentence) => expect(toldUnderHeading(JOBS, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Der afsættes 3,25 mio. kr. i 2026, 6,5 mio. kr. i 2027, 6,5 mio. kr. i 2028 og 6,5 mio. kr. i 2029 til jobkonsulenter.",
    "Der ansættes 10 jobkonsulenter til hver 650 t.kr., svarende til 6,5 mio. kr. årligt fra 2027.",
    "Der ansættes 3 teamledere til hver 700 t.kr. og 8 medarbejdere til hver 550 t.kr., svarende til 6,5 mio. kr. årligt.",
    "Udgiften er 12,4 mio. kr. årligt, heraf 10,5 mio. kr. til løn og 3,0 mio. kr. i 2028 til husleje.",
    "Samlet søges om 43,9 mio. kr., hvoraf 28,4 mio. kr. til psykisk sårbare og 15,1 mio. kr. til hjemløse.",
  ])("%s", (sentence) => expect(toldUnderHeading(JOBS, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Der afsættes 1,1 mio. kr. i 2025, 2,2 mio. kr. i 2026, 2,2 mio. kr. i 2027 og 2,2 mio. kr. i 2028.",
    "Der afsættes 1,1 mio. kr. i 2025, hvoraf 0,9 mio. kr. til løn og 0,2 mio. kr. til inventar.",
    "Der søges om 2,2 mio. kr. årligt, heraf 1,6 mio. kr. til løn i 2026, 1,7 mio. kr. i 2027.",
    "Ønsket koster 2,2 mio. kr. årligt ved fuld drift.",
    "Der er 24 frivillige, som hver får 2 t.kr. i godtgørelse, i alt 48 t.kr. om året.",
  ])("%s", (sentence) => expect(toldUnderHeading(HOMEWORK, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Der afsættes 29 mio. kr. til cykelsti, fordelt med 6,5 mio. kr. i 2026, 18 mio. kr. i 2027 og 4,5 mio. kr. i 2028.",
    "Skiltning koster 650 t.kr. og er indeholdt i cykelstien.",
  ])("%s", (sentence) => expect(toldUnderHeading(CYCLING, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Serviceudgifterne udgør 4,2 mio. kr. i 2027, 2,7 mio. kr. i 2028 og 1,3 mio. kr. i 2029.",
    "Anlægsudgifterne er 12,4 mio. kr. i 2026, 38,6 mio. kr. i 2027 og 21,0 mio. kr. i 2028, mens salget giver 1,5 mio. kr. i 2029.",
    "Skolen renoveres for 72,0 mio. kr., heraf 50,0 mio. kr. til bygninger og 22,0 mio. kr. til terræn og teknik.",
    "Der afsættes 70,5 mio. kr. på anlæg, heraf 72,0 mio. kr. til renovering og 1,5 mio. kr. i indtægt fra salg.",
  ])("%s", (sentence) => expect(toldUnderHeading(SCHOOL, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Besparelsen er 1,7 mio. kr. i 2028, 3,4 mio. kr. i 2029 og 3,7 mio. kr. i 2030, heraf 0,9 mio. kr. i 2030 på sygefravær.",
    "Nettobesparelsen udgør 1,25 mio. kr. i 2028, 2,95 mio. kr. i 2029 og 3,25 mio. kr. årligt fra 2030.",
    "Investeringen på 7,5 mio. kr. fordeles med 4,7 mio. kr. i 2027, 2,5 mio. kr. i 2028 og 0,3 mio. kr. i 2029.",
    "Der søges om 1,3 mio. kr. i service og 6,15 mio. kr. i anlæg, i alt 7,45 mio. kr.",
    "Der søges 6,15 mio. kr. til biler og ladestandere.",
    "Forvaltningen reducerer udgifterne til taxa med 2,8 mio. kr. årligt fra 2029.",
    "Elbilerne reducerer brændstofudgifterne med 0,3 mio. kr. årligt.",
    "Anlægsudgifterne er 4,35 mio. kr. i 2027 og 1,8 mio. kr. i 2028, mens serviceudgifterne er 0,3 mio. kr. i 2027, 0,7 mio. kr. i 2028 og 0,3 mio. kr. i 2029.",
    "Af investeringen er 5,4 mio. kr. til biler, heraf 3,6 mio. kr. i 2027 og 1,8 mio. kr. i 2028.",
  ])("%s", (sentence) => expect(toldUnderHeading(DRIVING, "1.4 ØKONOMI", sentence)).toEqual([]));

  test.each([
    "Serviceinvesteringerne er 2,8 mio. kr. i 2026, 1,3 mio. kr. i 2027 og 0,3 mio. kr. i 2028, og anlægsinvesteringerne er 5,5 mio. kr. i 2026 og 2,5 mio. kr. i 2027.",
    "Der opnås 0,65 mio. kr. i 2026, 2,95 mio. kr. i 2027 og 4,6 mio. kr. i 2028 og frem, når driftsudgifterne er trukket fra.",
    "Der afsættes 60 t.kr. pr. køkken til undervisning.",
  ])("%s", (sentence) => expect(toldUnderHeading(KITCHENS, "1.4 ØKONOMI", sentence)).toEqual([]));
});
