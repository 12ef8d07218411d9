import { describe, expect, test } from "vitest";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

const INTERPRETERS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Reduceret forbrug af tolkebistand | Service | | -1.350 | -2.700 | -3.600 | -3.600 | -3.600
  | Digital post til borgere | Service | -75 | -150 | -150 | -150 | -150 | -150
  | Abonnement på videotolkning | Service | | 640 | 640 | 640 | 640 | 640
  | Samlet varig ændring | | -75 | -860 | -2.210 | -3.110 | -3.110 | -3.110
  | Implementeringsomkostninger | | | | | | |
  | Udrulning af videotolkning | Service | 1.450 | 1.450 | 725 | | |
  | Skærme og headset | Anlæg | 2.750 | 950 | | | |
  | Undervisning af frontpersonale | Service | 380 | 760 | | | |
  | Samlede implementeringsomkostninger | | 4.580 | 3.160 | 725 | | |
  | Samlet økonomisk påvirkning | | 4.505 | 2.300 | -1.485 | -3.110 | -3.110 | -3.110
  | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år | | | | | |
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år | | | | | |
  ¶¶ Fordeling på udvalg
  | Tabel A. Måltalseffekt - hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | Udvalg | Bevilling, profit-center mv. | 1.000 kr. 2027 p/l | | | | |
  | | | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Socialudvalget | 3110 | -50 | -570 | -1.470 | -2.070 | -2.070 | -2.070
  | Beskæftigelses- og Integrationsudvalget | 35.10 | -25 | -290 | -740 | -1.040 | -1.040 | -1.040
  | Total | | -75 | -860 | -2.210 | -3.110 | -3.110 | -3.110`;

describe("nothing is said of a right sentence", () => {
  test.each([
    [
      "1.1 Baggrund og formål",
      "Socialforvaltningen og Beskæftigelses- og Integrationsforvaltningen brugte i 2024 tilsammen 19,4 mio. kr. på tolkebistand.",
    ],
    [
      "1.1 Baggrund og formål",
      "Fremmødetolkning koster i dag i snit 1.120 kr. pr. samtale inkl. transport, mens en videotolkning kan købes for ca. 640 kr.",
    ],
    ["1.1 Baggrund og formål", "Udgiften til tolke er vokset fra 14,2 mio. kr. i 2020 til 19,4 mio. kr. i 2024."],
    [
      "1.1 Baggrund og formål",
      "Et pilotprojekt i Jobcenter København viste, at udgiften kan sænkes med 22 pct. svarende til 350 t.kr. på et enkelt kontor.",
    ],
    ["1.4 Økonomi", "Forslaget er fuldt indfaset i 2029, hvor den varige nettobesparelse er 3,1 mio. kr. årligt."],
    [
      "1.4 Økonomi",
      "Bruttobesparelsen på tolkebistand er 1,35 mio. kr. i 2027, 2,7 mio. kr. i 2028 og 3,6 mio. kr. fra 2029.",
    ],
    ["1.4 Økonomi", "Fra besparelsen trækkes et abonnement på 640 t.kr. om året."],
    ["1.4 Økonomi", "Besparelsen er beregnet som 7.500 samtaler om året x 480 kr. = 3,6 mio. kr."],
    ["1.4 Økonomi", "Der investeres samlet 8,5 mio. kr. over tre år, hvoraf 3,7 mio. kr. er anlæg."],
    ["1.4 Økonomi", "Skærme og headset anskaffes for 3,7 mio. kr., heraf tre fjerdedele det første år."],
    ["1.4 Økonomi", "Udrulningen varetages af to projektledere a 725 t.kr. i 2026 og 2027 og én i 2028."],
    [
      "1.4 Økonomi",
      "Undervisning af 380 medarbejdere i 2026 og 760 medarbejdere i 2027 koster 1.000 kr. pr. deltager.",
    ],
    ["1.4 Økonomi", "Digital post giver en portobesparelse på 75 t.kr. i 2026 og derefter 150 t.kr. årligt."],
    [
      "1.4 Økonomi",
      "I 2028 overstiger besparelsen for første gang udgifterne, og nettoeffekten det år er en mindreudgift på 1,5 mio. kr.",
    ],
    ["1.4 Økonomi", "Den samlede økonomiske påvirkning er 4,5 mio. kr. i 2026 og 2,3 mio. kr. i 2027."],
    ["1.4 Økonomi", "Hvert kontor får i gennemsnit udstyr for 46.000 kr."],
    ["1.4 Økonomi", "Serviceinvesteringerne udgør 4,8 mio. kr., mens anlægsinvesteringerne udgør 3,7 mio. kr."],
    [
      "1.4 Økonomi",
      "Af de 3,6 mio. kr. vedrører 2,4 mio. kr. Socialforvaltningen og 1,2 mio. kr. Beskæftigelses- og Integrationsforvaltningen.",
    ],
    ["1.4 Økonomi", "Investeringen på ca. 8½ mio. kr. er tilbagebetalt i 2030."],
    ["1.4 Økonomi", "Midlerne til udrulning er 1,45 mio. kr. i hvert af årene 2026 og 2027 og halvdelen i 2028."],
    [
      "1.5 Forslagets effekt",
      "Ventetiden på en tolk falder fra ti til to dage, og det frigør ca. 900 timer hos sagsbehandlerne til en værdi af 400 t.kr., som bliver i enhederne.",
    ],
    [
      "1.5 Forslagets effekt",
      "Målet er, at 70 pct. af samtalerne i 2029 tolkes på video, svarende til ca. 7.500 samtaler.",
    ],
    ["1.5 Forslagets effekt", "Kun 150 t.kr. af effekten skyldes digital post."],
    [
      "1.6 Risici",
      "Bliver kun halvdelen af samtalerne flyttet til video, reduceres gevinsten med ca. 1,8 mio. kr. fra 2029.",
    ],
    ["1.6 Risici", "Der er risiko for, at prisen på abonnementet stiger til 800 t.kr. ved genudbud i 2030."],
    ["1.6 Risici", "Leverandøren har en bodsklausul på 250 t.kr. ved nedetid på mere end to døgn."],
    [
      "Fordeling på udvalg",
      "Socialudvalget bidrager med to tredjedele af nettoeffektiviseringen, dvs. 2,1 mio. kr. fra 2029, og Beskæftigelses- og Integrationsudvalget med 1,0 mio. kr.",
    ],
    ["Fordeling på udvalg", "Socialudvalgets andel af måltalseffekten er 570 t.kr. i 2027 og 1.470 t.kr. i 2028."],
    ["Tidsplan", "Udstyr for 2.750 t.kr. indkøbes i 4. kvartal 2026, og resten leveres i 2027."],
    [
      "Tidsplan",
      "Udbuddet gennemføres i foråret 2026, og kontrakten på 640 t.kr. årligt træder i kraft 1. januar 2027.",
    ],
    [
      "Hvem er hørt?",
      "Koncern-IT anslår, at integrationen til mødebookning koster 180 t.kr., som er indeholdt i udgiften til udrulning.",
    ],
  ])("interpreters, %s: %s", (heading, sentence) =>
    expect(toldUnderHeading(INTERPRETERS, heading, sentence)).toEqual([]),
  );
});

describe("one wrong amount, year, unit or part is noticed", () => {
  test.each([
    ["1.4 Økonomi", "Forslaget er fuldt indfaset i 2029, hvor den varige nettobesparelse er 3,4 mio. kr. årligt."],
    [
      "1.4 Økonomi",
      "Bruttobesparelsen på tolkebistand er 1,35 mio. kr. i 2027, 2,4 mio. kr. i 2028 og 3,6 mio. kr. fra 2029.",
    ],
    ["1.4 Økonomi", "Fra besparelsen trækkes et abonnement på videotolkning på 460 t.kr. om året."],
    ["1.4 Økonomi", "Besparelsen er beregnet som 7.500 samtaler om året x 480 kr. = 3,9 mio. kr."],
    ["1.4 Økonomi", "Der investeres samlet 9,5 mio. kr. over tre år, hvoraf 3,7 mio. kr. er anlæg."],
    ["1.4 Økonomi", "Der afsættes 1,45 mio. kr. i 2026 og 1,75 mio. kr. i 2027 til udrulning af videotolkning."],
    [
      "1.4 Økonomi",
      "Digital post til borgere giver en portobesparelse på 95 t.kr. i 2026 og derefter 150 t.kr. årligt.",
    ],
    [
      "1.4 Økonomi",
      "I 2028 overstiger besparelsen for første gang udgifterne, og nettoeffekten det år er en mindreudgift på 2,5 mio. kr.",
    ],
    ["1.4 Økonomi", "Den samlede økonomiske påvirkning er 4,5 mio. kr. i 2026 og 3,2 mio. kr. i 2027."],
    ["1.4 Økonomi", "Den samlede investering på 8,5 t.kr. finansieres af investeringspuljen."],
    ["1.4 Økonomi", "Abonnementet på videotolkning koster 640 t.kr. årligt fra 2026 og frem."],
    ["1.4 Økonomi", "Reduceret forbrug af tolkebistand giver en varig besparelse på 3,6 mio. kr. fra 2028."],
    ["1.4 Økonomi", "Til undervisning af frontpersonale afsættes 380 t.kr. i 2026 og 670 t.kr. i 2027."],
    ["1.4 Økonomi", "Til skærme og headset afsættes 2,75 mio. kr. i 2027 og 0,95 mio. kr. i 2028."],
    ["1.4 Økonomi", "Der ansættes to projektledere á 725 t.kr., i alt 1.550 t.kr. årligt."],
    ["1.4 Økonomi", "Investeringen er tilbagebetalt efter 4 år."],
    ["1.4 Økonomi", "Den varige nettobesparelse udgør 3,1 mio. kr. årligt fra 2028 og frem."],
    ["1.4 Økonomi", "De samlede implementeringsomkostninger udgør 7,5 mio. kr."],
    [
      "1.4 Økonomi",
      "Implementeringsomkostningerne fordeler sig med 4,6 mio. kr. i 2026, 3,2 mio. kr. i 2027 og 0,9 mio. kr. i 2028.",
    ],
    [
      "Fordeling på udvalg",
      "Socialudvalget bidrager med to tredjedele af nettoeffektiviseringen, dvs. 2,6 mio. kr. fra 2029, og Beskæftigelses- og Integrationsudvalget med 1,0 mio. kr.",
    ],
    ["Fordeling på udvalg", "Forslaget berører alene Socialudvalget."],
    ["1.5 Forslagets effekt", "Når forslaget er fuldt indfaset, giver digital post en årlig besparelse på 250 t.kr."],
  ])("interpreters, %s: %s", (heading, sentence) =>
    expect(toldUnderHeading(INTERPRETERS, heading, sentence)).not.toEqual([]),
  );
});
