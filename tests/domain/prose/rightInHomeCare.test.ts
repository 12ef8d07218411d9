import { expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const TABLES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Færre vikartimer i hjemmeplejen | Service | | -1.250 | -2.400 | -2.400 | -2.400 | -2.400
  | Drift af vagtplansystem | Service | 120 | 350 | 350 | 350 | 350 | 350
  | Samlet varig ændring | | 120 | -900 | -2.050 | -2.050 | -2.050 | -2.050
  | Implementeringsomkostninger | | | | | | |
  | Indkøb af vagtplansystem | Anlæg | 2.600 | 400 | | | |
  | Oplæring af planlæggere | Service | 450 | 225 | | | |
  | Samlede implementeringsomkostninger | | 3.050 | 625 | | | |
  | Samlet økonomisk påvirkning | | 3.170 | -275 | -2.050 | -2.050 | -2.050 | -2.050
  | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år | | | | | |`;

/** Written before any of them was tried: what the tables say, and beside it what is of something else. */
test.each([
  "Hjemmeplejen brugte i 2025 godt 41,3 mio. kr. på eksterne vikarer.",
  "Vikarforbruget er dermed steget med 2,3 mio. kr. siden 2023.",
  "Forslaget reducerer vikarudgifterne med 1.250 t.kr. i 2028 og med 2.400 t.kr. årligt fra 2029 og frem.",
  "Den samlede investering er på 3.675 t.kr., hvoraf 3,0 mio. kr. er anlæg.",
  "Systemet koster 2,6 mio. kr. i 2027 og 0,4 mio. kr. i 2028 at anskaffe.",
  "De årlige licenser er på 350 t.kr., dog kun 120 t.kr. i det første år.",
  "Oplæringen af planlæggerne koster 450 t.kr. i 2027 og halvdelen, 225 t.kr., i 2028.",
  "Fuldt indfaset er nettoeffekten 2,05 mio. kr. årligt.",
  "En planlægger sparer i gennemsnit 4 timer om ugen, svarende til en værdi af 65 t.kr. pr. år.",
  "Til sammenligning har Aarhus Kommune opnået en besparelse på 2,6 mio. kr. på et tilsvarende system.",
  "Leverandøren har givet et tilbud på 2.480 t.kr. ekskl. moms og tilpasninger.",
  "Der er i forslaget indregnet 120 t.kr. til tilpasninger af integrationen.",
  "Investeringen er tjent hjem efter 4 år.",
  "I Budget 2025 blev der afsat 1,2 mio. kr. til et pilotprojekt i Valby.",
  "Pilotprojektet viste en reduktion på 15 pct. af vikartimerne, svarende til 240 t.kr. i et enkelt distrikt.",
  "Ved fuld udbredelse svarer det til 10 distrikter à 240 t.kr., dvs. 2,4 mio. kr. årligt.",
  "Merudgiften i 2027 er 3.170 t.kr., mens forslaget i 2028 giver et nettoprovenu på 275 t.kr.",
  "Over hele perioden 2027-2032 er nettoeffekten -5.305 t.kr.",
  "Udgifterne til drift i 2027 afholdes inden for rammen, og der søges derfor 3,05 mio. kr. til implementering.",
  "Heraf søges 0,45 mio. kr. på service og 2,6 mio. kr. på anlæg.",
  "I 2028 søges yderligere 625 t.kr., heraf 400 t.kr. på anlæg.",
  "Hvis indfasningen forsinkes et halvt år, falder besparelsen i 2028 med 625 t.kr.",
  "Risikoen vurderes at være op til 300 t.kr. i mindre besparelse pr. år.",
  "Timeprisen for en ekstern vikar er 412 kr. mod 268 kr. for en fastansat.",
  "Der er ca. 1.100 medarbejdere i hjemmeplejen og et samlet lønbudget på 512 mio. kr.",
  "Budgettet til vikarer i 2027 er 38,9 mio. kr., og efter forslaget er det 36,5 mio. kr. i 2029.",
  "Driften af systemet finansieres af besparelsen og udgør 350 t.kr. årligt fra 2028.",
  "Bruttobesparelsen udgør 1,25 mio. kr. i 2028 og 2,4 mio. kr. i de følgende år.",
  "Forslaget kræver en anlægsbevilling på 3,0 mio. kr. fordelt med 2,6 mio. kr. i 2027 og 0,4 mio. kr. i 2028.",
  "Forvaltningen har tidligere brugt 0,9 mio. kr. årligt på det nuværende system, som opsiges med udgangen af 2029.",
  "Besparelsen i 2028 er lavere, fordi systemet først er i drift fra 1. juli 2028.",
  "Konsulentbistand til udbuddet er anslået til 150 t.kr. og indgår i anskaffelsen.",
  "De resterende 2.450 t.kr. i 2027 går til licenser, opsætning og udstyr.",
  "I alt 24 planlæggere oplæres for knap 0,7 mio. kr.",
  "Oplæringen koster ca. 28 t.kr. pr. planlægger.",
  "Effekten af færre vikartimer svarer til 5,8 fuldtidsstillinger.",
  "Med en gennemsnitsløn på 414 t.kr. svarer 5,8 fuldtidsstillinger til 2,4 mio. kr.",
  "Forslaget bidrager til måltallet med 0,9 mio. kr. i 2028.",
  "Forslaget bidrager til Sundheds- og Omsorgsudvalgets måltal med 900 t.kr. i 2028 stigende til 2.050 t.kr. i 2029 og frem.",
  "Omprioriteringsbidraget udgjorde 1 pct. i 2016.",
  "Kommunens samlede investeringspulje er 150 mio. kr. i 2027.",
  "Der er søgt 800 t.kr. fra Velfærdsteknologipuljen, men bevillingen er ikke indregnet.",
  "Anlægsudgiften er 2,6 mio. kr. det første år.",
  "Nettoudgiften i 2027 er knap 3,2 mio. kr.",
  "Besparelsen stiger fra 1,25 mio. kr. til 2,4 mio. kr.",
  "Oplæringen koster det halve i 2028.",
  "Et forsinket udbud vil øge anlægsudgiften med anslået 200 t.kr.",
])("%s", (sentence) => {
  expect(toldOfSentence(sentence, TABLES)).toEqual([]);
});
