import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

const ROBOTS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Rengøringsrobotter i hjemmeplejen | Service | | -2.100 | -4.200 | -5.600 | -5.600 | -5.600
  | Skærmbesøg | Service | | -950 | -1.900 | -1.900 | -1.900 | -1.900
  | Serviceaftale på robotter | Service | | 300 | 600 | 800 | 800 | 800
  | Licenser til skærmbesøg | Service | | 260 | 260 | 260 | 260 | 260
  | Samlet varig ændring | | | -2.490 | -5.240 | -6.440 | -6.440 | -6.440
  | Implementeringsomkostninger | | | | | | |
  | Indkøb af robotvaskere | Anlæg | 4.500 | 4.500 | 3.000 | | |
  | Tablets til borgere | Anlæg | 1.200 | 300 | | | |
  | Superbrugere | Service | 850 | 1.700 | 850 | | |
  | Følgeforskning | Service | | 400 | 400 | 200 | |
  | Samlede implementeringsomkostninger | | 6.550 | 6.900 | 4.250 | 200 | |
  | Samlet økonomisk påvirkning | | 6.550 | 4.410 | -990 | -6.240 | -6.440 | -6.440
  | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år | | | | | |`;

const BRIDGE = `
  | Tabel 1. Ønskets aktiviteter | | | | | |
  | Mio. kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Ny bro ved Teglværkshavnen | Anlæg | 3,0 | 22,5 | 41,0 | 8,5 | 75,0
  | Stiforbindelse til Sydhavn Station | Anlæg | | 4,2 | 4,8 | | 9,0
  | Trafiktællinger | Service | 0,3 | | | 0,3 | 0,6
  | Drift af bro og sti | Service | | | 0,4 | 1,6 | 2,0
  | Byggeherrerådgivning | Anlæg | 1,8 | 1,8 | 1,8 | 0,9 | 6,3
  | Udgifter i alt (netto) | | 5,1 | 28,5 | 48,0 | 11,3 | 92,9`;

describe("nothing is said of a right sentence", () => {
  test.each([
    [
      "Baggrund",
      "Sundheds- og Omsorgsforvaltningen leverer rengøring til 11.800 borgere, og udgiften var i 2023 på 212 mio. kr.",
    ],
    ["Baggrund", "En robotstøvsuger koster 3.200 kr. og holder ca. fem år."],
    ["Baggrund", "I budget 2024 fik forvaltningen 1,5 mio. kr. til en afprøvning af skærmbesøg i Valby og på Amager."],
    [
      "Økonomi",
      "Rengøringsrobotterne kan overtage gulvvask hos 3.700 borgere, og det svarer til en besparelse på 5,6 mio. kr. ved fuld indfasning.",
    ],
    ["Økonomi", "Gevinsten indfases med 2,1 mio. kr. i 2026, 4,2 mio. kr. i 2027 og 5,6 mio. kr. i 2028 og frem."],
    [
      "Økonomi",
      "Skærmbesøg erstatter hvert tiende fysiske besøg og frigør 0,95 mio. kr. i 2026 og det dobbelte herefter.",
    ],
    [
      "Økonomi",
      "Efter fradrag af serviceaftale og licenser på i alt 1,06 mio. kr. er nettoeffekten 6,4 mio. kr. årligt.",
    ],
    [
      "Økonomi",
      "Robotvaskerne indkøbes over tre år for 12 mio. kr.: 4,5 mio. kr. i både 2025 og 2026 og 3,0 mio. kr. i 2027.",
    ],
    ["Økonomi", "Der indkøbes 3.750 robotvaskere á 3.200 kr., svarende til 12,0 mio. kr."],
    ["Økonomi", "Tablets udleveres til 500 borgere i 2025-2026 til en samlet pris på 1,5 mio. kr."],
    [
      "Økonomi",
      "Superbrugerne frikøbes i 20 timer om måneden, hvilket koster 1.700 t.kr. i 2026 og det halve i 2025 og 2027.",
    ],
    ["Økonomi", "Københavns Universitet står for følgeforskningen, der koster 1 mio. kr. fordelt på tre år."],
    ["Økonomi", "Anlægsudgiften udgør 5,7 mio. kr. i 2025, 4,8 mio. kr. i 2026 og 3,0 mio. kr. i 2027."],
    ["Økonomi", "Den samlede investering er 17,9 mio. kr., hvoraf anlæg udgør 13,5 mio. kr. og service 4,4 mio. kr."],
    ["Økonomi", "I 2027 er der for første gang overskud, nemlig 1,0 mio. kr."],
    [
      "Økonomi",
      "Serviceaftalen er prissat til 210 kr. pr. robot om året, dvs. ca. 0,8 mio. kr. når alle robotter er i drift.",
    ],
    ["Økonomi", "Licenser til skærmbesøg er allerede udbudt og ligger fast på 260 t.kr. om året til og med 2030."],
    [
      "Økonomi",
      "Robotter har en levetid på fem år, og genanskaffelse for 2,4 mio. kr. om året fra 2031 er ikke indregnet.",
    ],
    ["Økonomi", "Robotvaskerne afskrives over fem år, svarende til 2,4 mio. kr. årligt."],
    [
      "Økonomi",
      "Hos borgere med trapper kan robotterne ikke bruges, og her fortsætter hjemmehjælpen til en udgift på 31 mio. kr.",
    ],
    ["Økonomi", "I forhold til sidste års forslag er indkøbet 2 mio. kr. større."],
    ["Økonomi", "Superbrugere i SUF har tidligere kostet 1,2 mio. kr. årligt."],
    ["Økonomi", "Til sammenligning bruger Aalborg 9 mio. kr. på rengøringsrobotter."],
    ["Økonomi", "Hvis borgerne selv anskaffede robotterne, ville kommunen spare yderligere 4,5 mio. kr. i 2026."],
    ["Økonomi", "Forskerne deler udgiften med Innovationsfonden, som betaler 600 t.kr. i 2026."],
    ["Økonomi", "Det antages, at en medarbejder sparer 35 minutter pr. uge, svarende til 1.513 kr. årligt pr. borger."],
    [
      "Økonomi",
      "Skærmbesøg har i pilotprojektet reduceret køretiden, og brændstofbesparelsen på 120 t.kr. i 2027 er ikke medtaget.",
    ],
    ["Effekt", "Der ventes 25.000 færre fysiske besøg om året, når skærmbesøg er fuldt udbredt i 2027."],
    [
      "Effekt",
      "Effekten af robotterne måles hvert år, og der følges op, hvis den er mere end 0,5 mio. kr. mindre end ventet.",
    ],
    [
      "Risikovurdering",
      "Hvis robotterne kun kan bruges hos 2.500 borgere, bliver besparelsen 3,8 mio. kr. i stedet for 5,6 mio. kr.",
    ],
    ["Fordeling på udvalg", "Forslaget vedrører alene Sundheds- og Omsorgsudvalget."],
    ["Tidsplan", "Første leverance på 1.400 robotvaskere til 4,5 mio. kr. sker i oktober 2025."],
  ])("robots, %s: %s", (heading, sentence) => expect(toldUnderHeading(ROBOTS, heading, sentence)).toEqual([]));

  test.each([
    ["Baggrund", "I Budget 2023 blev der afsat planlægningsmidler på 2,4 mio. kr. til en bro i Sydhavnen."],
    ["Baggrund", "Cirkelbroen kostede 44 mio. kr. at opføre i 2015."],
    ["Økonomi", "Der søges 92,9 mio. kr. i perioden 2026-2029."],
    [
      "Økonomi",
      "Anlægsudgiften er 90,3 mio. kr., heraf 75,0 mio. kr. til broen, 9,0 mio. kr. til stien og 6,3 mio. kr. til rådgivning.",
    ],
    ["Økonomi", "Broen koster 75 mio. kr. inkl. 10 mio. kr. til uforudsete udgifter."],
    ["Økonomi", "Stiforbindelsen anlægges i 2027 og 2028 for henholdsvis 4,2 og 4,8 mio. kr."],
    ["Økonomi", "Trafiktællinger gennemføres i 2026 og 2029 for 0,3 mio. kr. pr. gang."],
    ["Økonomi", "Driften af bro og sti udgør 1,6 mio. kr. årligt fra 2029, heraf 0,9 mio. kr. til brovagt."],
    ["Økonomi", "Broens mekanik skal renoveres efter 25 år for ca. 12 mio. kr., som der ikke søges om nu."],
    ["Økonomi", "Byggeherrerådgivningen udgør 7 pct. af anlægssummen eller 6,3 mio. kr."],
    ["Økonomi", "En fast bro vil kunne opføres for 48 mio. kr., men så kan sejlbåde ikke passere."],
    ["Økonomi", "Stien koster 18.000 kr. pr. løbende meter."],
    ["Økonomi", "By & Havn finansierer kajmuren til 14 mio. kr."],
    ["Økonomi", "I 2028 topper ønsket med 48 mio. kr., hvoraf broen udgør 41 mio. kr."],
    ["Økonomi", "Grundejerforeningen har tilbudt at bidrage med 1,5 mio. kr. til belysning i 2028."],
    ["Økonomi", "Halvdelen af broens pris falder i 2028, hvor betonarbejderne udføres."],
    ["Økonomi", "Af de 22,5 mio. kr. i 2027 går 9 mio. kr. til fundering."],
    ["Økonomi", "Broen er 2,5 mio. kr. billigere end i foranalysen fra 2024."],
    ["Økonomi", "Broen forventes at give brugere tidsgevinster på 6 mio. kr. årligt."],
    ["Økonomi", "Drift af bro og sti stiger til 1,6 mio. kr. i 2029."],
    ["Økonomi", "Fra 2030 er der behov for en varig driftsbevilling på 1,6 mio. kr. årligt."],
    ["Økonomi", "Der er usikkerhed om funderingen, som kan fordyre broen med 5 mio. kr. i 2028."],
    ["Økonomi", "Broen indgår også i Cykelstiplan 2026, der i alt rummer 310 mio. kr."],
    ["Økonomi", "Foranalysen til 2,4 mio. kr. blev afsluttet i 2024."],
    ["Økonomi", "Brovagten ansættes i 2028 på deltid til 0,25 mio. kr."],
    ["Økonomi", "Udgifter til arkæologi på 0,8 mio. kr. er indeholdt i broens 22,5 mio. kr. i 2027."],
    [
      "Risikovurdering",
      "Stålpriserne er steget 14 pct. siden foranalysen, og en yderligere stigning på 10 pct. vil koste 3 mio. kr.",
    ],
    [
      "Aftaletekst",
      "Parterne er enige om at afsætte 5,1 mio. kr. i 2026, 28,5 mio. kr. i 2027, 48,0 mio. kr. i 2028 og 11,3 mio. kr. i 2029 til en ny bro ved Teglværkshavnen.",
    ],
  ])("bridge, %s: %s", (heading, sentence) => expect(toldUnderHeading(BRIDGE, heading, sentence)).toEqual([]));
});

describe("one wrong amount, year, unit or part is noticed", () => {
  test.each([
    ["Økonomi", "Rengøringsrobotterne giver en besparelse på 6,5 mio. kr. ved fuld indfasning i 2028."],
    ["Økonomi", "Gevinsten indfases med 2,1 mio. kr. i 2026, 4,2 mio. kr. i 2027 og 6,5 mio. kr. i 2028 og frem."],
    ["Økonomi", "Skærmbesøg frigør 1,9 mio. kr. i 2026."],
    ["Økonomi", "Nettoeffekten er 6,9 mio. kr. årligt fra 2028."],
    ["Økonomi", "Robotvaskerne indkøbes over tre år for 13 mio. kr."],
    ["Økonomi", "Indkøb af robotvaskere: 4,5 mio. kr. i både 2025 og 2026 og 3,5 mio. kr. i 2027."],
    ["Økonomi", "Der indkøbes 3.750 robotvaskere á 3.200 kr., svarende til 14,0 mio. kr."],
    ["Økonomi", "Superbrugere frikøbes for 1.700 t.kr. i 2025 og 850 t.kr. i 2026."],
    ["Økonomi", "Følgeforskningen koster 1,4 mio. kr. fordelt på tre år."],
    ["Økonomi", "Anlægsudgiften udgør 5,7 mio. kr. i 2025, 8,4 mio. kr. i 2026 og 3,0 mio. kr. i 2027."],
    ["Økonomi", "Den samlede investering er 19,7 mio. kr., hvoraf anlæg udgør 13,5 mio. kr."],
    ["Økonomi", "Den samlede investering er 17,9 mio. kr., hvoraf anlæg udgør 15,3 mio. kr. og service 4,4 mio. kr."],
    ["Økonomi", "I 2026 er nettobesparelsen 5,2 mio. kr."],
    ["Økonomi", "Serviceaftale på robotter udgør 0,6 mio. kr. i 2026."],
    ["Økonomi", "Licenser til skærmbesøg udgør 360 t.kr. om året."],
    ["Økonomi", "Licenser til skærmbesøg udgør 260 t.kr. om året fra 2025."],
    ["Økonomi", "De samlede implementeringsomkostninger er 6,55 mio. kr. i 2025 og 7,9 mio. kr. i 2026."],
    ["Økonomi", "Forslaget giver en varig besparelse på 6,4 t.kr. fra 2028."],
    ["Økonomi", "Investeringen på 17,9 mio. kr. er tjent hjem på tre år."],
    ["Økonomi", "Der er afsat 650 t.kr. til superbrugere i 2027."],
    ["Økonomi", "Følgeforskning er budgetteret med 400 t.kr. i 2025."],
  ])("robots, %s: %s", (heading, sentence) => expect(toldUnderHeading(ROBOTS, heading, sentence)).not.toEqual([]));

  test.each([
    ["Økonomi", "Der søges 93,9 mio. kr. i perioden 2026-2029."],
    [
      "Økonomi",
      "Anlægsudgiften er 90,3 mio. kr., heraf 75,0 mio. kr. til broen, 19,0 mio. kr. til stien og 6,3 mio. kr. til rådgivning.",
    ],
    ["Økonomi", "Stiforbindelsen anlægges i 2027 og 2028 for henholdsvis 4,2 og 5,8 mio. kr."],
    ["Økonomi", "Stiforbindelsen anlægges i 2026 og 2027 for henholdsvis 4,2 og 4,8 mio. kr."],
    ["Økonomi", "Driften af bro og sti udgør 1,6 mio. kr. årligt fra 2028."],
    ["Økonomi", "Byggeherrerådgivning udgør 1,8 mio. kr. årligt i 2026-2029."],
    ["Økonomi", "Der afsættes 22,5 mio. kr. i 2026 til en ny bro ved Teglværkshavnen."],
    ["Økonomi", "Trafiktællinger udgør 0,3 mio. kr. i 2026 og 0,8 mio. kr. i 2029."],
    [
      "Økonomi",
      "Ny bro ved Teglværkshavnen: 3,0 mio. kr. i 2026, 22,5 mio. kr. i 2027, 41,0 mio. kr. i 2028 og 5,8 mio. kr. i 2029.",
    ],
    ["Økonomi", "Ønsket udgør 92,9 t.kr. i alt."],
    ["Økonomi", "Serviceudgifterne er 0,3 mio. kr. i 2026, 0,4 mio. kr. i 2028 og 2,9 mio. kr. i 2029."],
    [
      "Aftaletekst",
      "Parterne er enige om at afsætte 5,1 mio. kr. i 2026, 28,5 mio. kr. i 2027, 38,0 mio. kr. i 2028 og 11,3 mio. kr. i 2029 til en ny bro ved Teglværkshavnen.",
    ],
    ["Aftaletekst", "Parterne er enige om at afsætte 29,9 mio. kr. i 2026-2029 til en ny bro ved Teglværkshavnen."],
  ])("bridge, %s: %s", (heading, sentence) => expect(toldUnderHeading(BRIDGE, heading, sentence)).not.toEqual([]));
});
