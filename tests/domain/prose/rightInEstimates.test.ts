import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const HOME_CARE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Færre besøg i hjemmeplejen | Service | | -1.200 | -2.400 | -3.600 | -3.600 | -3.600
  | Lavere forbrug af vikarer | Service | | -300 | -600 | -600 | -600 | -600
  | Licens og support | Service | | 450 | 450 | 450 | 450 | 450
  | Samlet varig ændring | | | -1.050 | -2.550 | -3.750 | -3.750 | -3.750
  | Implementeringsomkostninger | | | | | | |
  | Skærmløsning og indkøb | Service | 1.800 | 900 | | | |
  | Projektledelse | Service | 650 | 650 | 325 | | |
  | Kompetenceudvikling | Service | | 400 | 400 | | |
  | Samlede implementeringsomkostninger | | 2.450 | 1.950 | 725 | | |
  | Samlet økonomisk påvirkning | | 2.450 | 900 | -1.825 | -3.750 | -3.750 | -3.750
  | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år`;

const SOLAR = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Lavere energiforbrug | Service | | -500 | -1.400 | -1.900 | -1.900 | -1.900
  | Vedligehold af anlæg | Service | | | 120 | 180 | 180 | 180
  | Samlet varig ændring | | | -500 | -1.280 | -1.720 | -1.720 | -1.720
  | Implementeringsomkostninger | | | | | | |
  | Solceller på 14 skoler | Anlæg | 3.200 | 2.800 | | | |
  | Energistyring (CTS) | Anlæg | 900 | 600 | | | |
  | Projektledelse | Service | 350 | 350 | | | |
  | Samlede implementeringsomkostninger | | 4.450 | 3.750 | | | |
  | Samlet økonomisk påvirkning | | 4.450 | 3.250 | -1.280 | -1.720 | -1.720 | -1.720
  | Tilbagebetalingstid baseret på totaløkonomi | 7 år`;

const MENTORS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Kortere ledighedsforløb | Overførsler | | -2.000 | -4.500 | -4.500 | -4.500 | -4.500
  | Færre botilbudsdøgn | Service | | -700 | -1.400 | -2.100 | -2.100 | -2.100
  | Jobmentorer | Service | | 900 | 900 | 900 | 900 | 900
  | Samlet varig ændring | | | -1.800 | -5.000 | -5.700 | -5.700 | -5.700
  | Implementeringsomkostninger | | | | | | |
  | Metodeudvikling | Service | 1.100 | 1.100 | | | |
  | It-understøttelse | Service | 800 | 400 | | | |
  | Evaluering | Service | | | | 300 | |
  | Samlede implementeringsomkostninger | | 1.900 | 1.500 | | 300 | |
  | Samlet økonomisk påvirkning | | 1.900 | -300 | -5.000 | -5.400 | -5.700 | -5.700
  | Tilbagebetalingstid baseret på serviceeffektivisering | 6 år
  | Tilbagebetalingstid baseret på totaløkonomi | 3 år

  | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | Udvalg | Bevilling, profit-center mv. | 1.000 kr. 2026 p/l | | | | |
  | | | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Socialudvalget | | | -250 | -950 | -1.650 | -1.650 | -1.650
  | Beskæftigelses- og Integrationsudvalget | | | -1.550 | -4.050 | -4.050 | -4.050 | -4.050
  | Total | | | -1.800 | -5.000 | -5.700 | -5.700 | -5.700`;

describe("nothing is said of a right sentence", () => {
  test.each([
    "Forslaget medfører en varig nettoeffektivisering på 3,8 mio. kr. årligt fra 2029 og frem.",
    "Der investeres samlet 5,1 mio. kr. i perioden 2026-2028, hvoraf godt halvdelen går til skærme og indkøb.",
    "Besøg i hjemmeplejen koster i dag i gennemsnit 412 kr. pr. time, og der spares 8.700 timer om året, når løsningen er fuldt indfaset.",
    "Effektiviseringen på hjemmeplejebesøg stiger fra 1,2 mio. kr. i 2027 til 3,6 mio. kr. i 2029.",
    "Der er regnet med 600 borgere, som i gennemsnit får 6.000 kr. mindre i hjælp om året.",
    "Licensen udgør 350 t.kr. årligt, mens support udgør 100 t.kr. årligt.",
    "Projektledelsen svarer til et årsværk på 650 t.kr. i 2026 og 2027 og et halvt årsværk i 2028.",
    "Forvaltningens samlede budget til hjemmepleje er på 1.284 mio. kr. i 2026.",
    "I 2024 blev der brugt 14,2 mio. kr. på vikarer, og forslaget nedbringer udgiften med ca. 4 pct.",
    "Bruttoeffektiviseringen udgør 4,2 mio. kr. fra 2029, og heraf går 450 t.kr. til licens og support.",
    "Nettoeffekten er således 1,05 mio. kr. i 2027 og 2,55 mio. kr. i 2028.",
    "Investeringen er tjent hjem i løbet af 2029, hvor den akkumulerede besparelse når 7,35 mio. kr.",
    "En skærm koster 1.500 kr. inkl. opsætning, og der indkøbes 1.800 stk. over de to første år.",
    "Forslaget ligger i forlængelse af SU12 fra Budget 2023, hvor der blev investeret 3,2 mio. kr. i et pilotprojekt.",
    "Der afsættes 800 t.kr. til kompetenceudvikling, fordelt med 400 t.kr. i hvert af årene 2027 og 2028.",
    "Der forventes ikke besparelser i 2026, hvor der alene er udgifter på 2,45 mio. kr. til implementering.",
    "Ved en skærm pr. borger og 15 pct. frafald er risikoen, at besparelsen bliver 0,5 mio. kr. lavere i 2028.",
    "Udgiften til vikarer falder med 0,3 mio. kr. i 2027 og 0,6 mio. kr. i de følgende år.",
    "Leverandørens bud lød på 2,9 mio. kr., men efter forhandling er prisen endt på 2,7 mio. kr.",
    "Over en tiårig periode giver forslaget et samlet provent på ca. 24,7 mio. kr. efter fradrag af investeringen.",
  ])("a saving in home care: %s", (sentence) => expect(toldOfSentence(sentence, HOME_CARE)).toEqual([]));

  test.each([
    "Der investeres 8,2 mio. kr. i alt, heraf 7,5 mio. kr. på anlæg og 0,7 mio. kr. på service.",
    "Solcellerne producerer 1,1 mio. kWh om året, og elprisen er sat til 1,25 kr. pr. kWh.",
    "Energiforbruget på de 14 skoler koster i dag 11,8 mio. kr. årligt.",
    "Solceller koster i gennemsnit ca. 430 t.kr. pr. skole.",
    "Besparelsen er 0,5 mio. kr. i 2026, 1,4 mio. kr. i 2027 og 1,9 mio. kr. fra 2028.",
    "Vedligehold er fastsat til 3 pct. af anlægssummen på 6,0 mio. kr. til solceller, dvs. 180 t.kr. årligt ved fuld drift.",
    "Forslaget har en tilbagebetalingstid på 7 år, hvilket er længere end puljens krav på 6 år.",
    "Uden stigende elpriser ville tilbagebetalingstiden være 9 år.",
    "CTS-anlægget har en levetid på 15 år og koster 1,5 mio. kr. over to år.",
    "Den årlige nettobesparelse er 1,7 mio. kr., når anlæggene er i drift.",
    "Til sammenligning har Frederiksberg Kommune investeret 12 mio. kr. i solceller på 22 institutioner.",
    "En stigning i elprisen på 10 øre pr. kWh vil øge besparelsen med ca. 110 t.kr. om året.",
    "Der er i Budget 2023 afsat 25 mio. kr. til energirenovering, som ikke omfatter disse skoler.",
    "Projektledelsen aflønnes med 350 t.kr. i både 2025 og 2026, svarende til et halvt årsværk.",
    "Investeringen på 4,45 mio. kr. i 2025 finansieres af investeringspuljen.",
    "CO2-udledningen falder med 140 ton, og med en pris på 1.500 kr. pr. ton er værdien 210 t.kr. årligt.",
    "Ved udbud i én samlet entreprise forventes en rabat på 5-10 pct., svarende til 0,3-0,6 mio. kr.",
    "I 2027 opnås en nettobesparelse på 1,28 mio. kr., fordi kun de første ni skoler er med hele året.",
    "Tilslutningsafgiften til Radius er 45.000 kr. pr. anlæg og er indeholdt i solcelleprisen.",
    "Serviceeffektiviseringen fra 2028 på 1,72 mio. kr. indgår i Børne- og Ungdomsudvalgets måltal for 2028.",
  ])("solar cells on schools: %s", (sentence) => expect(toldOfSentence(sentence, SOLAR)).toEqual([]));

  test.each([
    "Forslaget giver en samlet besparelse på 5,7 mio. kr. årligt fra 2029, fordelt med 4,05 mio. kr. på BIU og 1,65 mio. kr. på SUD.",
    "Der ansættes to jobmentorer, som hver koster 450 t.kr. inkl. overhead.",
    "Kortere ledighedsforløb giver en mindreudgift til ydelser på 2,0 mio. kr. i 2027 og 4,5 mio. kr. fra 2028.",
    "En helårsperson på kontanthjælp koster kommunen 112 t.kr. netto efter refusion.",
    "De samlede implementeringsomkostninger er 3,7 mio. kr., heraf 2,2 mio. kr. til metodeudvikling.",
    "Evalueringen gennemføres af VIVE i 2029 til en pris på 300 t.kr.",
    "Et døgn på et botilbud koster 1.950 kr., og der forventes 1.077 færre døgn om året ved fuld indfasning.",
    "It-understøttelsen koster 0,8 mio. kr. i 2026 og 0,4 mio. kr. i 2027.",
    "Tilbagebetalingstiden er 3 år på totaløkonomien og 6 år på service.",
    "I 2027 er nettoudgiften negativ med 0,3 mio. kr., idet besparelsen på 1,8 mio. kr. overstiger omkostningerne på 1,5 mio. kr.",
    "Mindreudgifterne til overførsler udgør hovedparten, nemlig 4,5 ud af 6,6 mio. kr. brutto i 2029.",
    "Socialforvaltningen har i 2025 brugt 2,4 mio. kr. på et lignende forsøg finansieret af satspuljen.",
    "Refusionen fra staten er 30 pct., og bruttoeffekten på overførsler er derfor 6,4 mio. kr.",
    "Såfremt kun halvdelen af målgruppen kommer i job, falder besparelsen på overførsler til 2,25 mio. kr.",
    "Metodeudviklingen består af to årsværk á 550 t.kr. i hvert af årene.",
    "Der forventes besparelser på botilbud på 0,7 mio. kr. i 2027, 1,4 mio. kr. i 2028 og 2,1 mio. kr. i de følgende år.",
    "Besparelsen på service alene er 1,2 mio. kr. netto fra 2029.",
    "Rammen til botilbud er på 860 mio. kr., og et fald på 0,2 pct. vurderes realistisk.",
    "Mentorerne koster 0,9 mio. kr. om året og ansættes fra januar 2027.",
    "BIF's erfaringer fra 2022 viste en gevinst på 38.000 kr. pr. forløb ved 120 forløb.",
  ])("mentors of two committees: %s", (sentence) => expect(toldOfSentence(sentence, MENTORS)).toEqual([]));
});
