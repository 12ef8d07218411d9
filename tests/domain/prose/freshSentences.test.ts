import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Sentences as economists write them, over tables of our own: a saving with an investment, and new money. */
const PROPOSAL = `
  | 1.1 TABEL 1. FORSLAGETS SAMLEDE ØKONOMISKE KONSEKVENSER | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Reduceret vedligehold af legepladser | Service | | -640 | -1.280 | -1.920 | -1.920 | -1.920
  | Færre kørsler ved ruteoptimering | Service | | -375 | -750 | -750 | -750 | -750
  | Abonnement på ruteprogram | Service | | 180 | 180 | 180 | 180 | 180
  | Samlet varig ændring | | | -835 | -1.850 | -2.490 | -2.490 | -2.490
  | Implementeringsomkostninger | | | | | | |
  | Renovering af legepladser | Anlæg | 2.400 | 1.600 | | | |
  | Udbud og kontraktstyring | Service | 550 | 275 | | | |
  | Uddannelse af chauffører | Service | 90 | 210 | | | |
  | Samlede implementeringsomkostninger | | 3.040 | 2.085 | | | |
  | Samlet økonomisk påvirkning | | 3.040 | 1.250 | -1.850 | -2.490 | -2.490 | -2.490
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år | | | | | |`;

const NOTE = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Opsøgende sundhedsplejersker | Service | 2.340 | 3.510 | 3.510 | 3.510 | 12.870
  | Sundhedscafé på Amager | Service | 1.150 | 980 | 980 | 980 | 4.090
  | Ombygning af lokaler | Anlæg | 3.600 | | | | 3.600
  | Evaluering | Service | | 150 | 150 | 300 | 600
  | Medfinansiering fra staten | Service | -500 | -500 | | | -1.000
  | Udgifter i alt (netto) | | 6.590 | 4.140 | 4.640 | 4.790 | 20.160

  ¶¶ Tidligere afsatte midler
  | 1.000 kr. løbende p/l | 2023 | 2024 | 2025 | 2026
  | Budgetaftale 2023 | 1.800 | 1.800 | 1.800 | 1.800
  | Afsatte midler i alt | 1.800 | 1.800 | 1.800 | 1.800`;

const told = (sentence: string, tables: string): string[] =>
  checkWorkbook(workbookOf(`¶¶ 1.4 Økonomi\n¶ ${sentence}\n${tables}`))
    .findings.filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ message }) => message);

describe("nothing is said of a right sentence", () => {
  test.each([
    "Forslaget forventes at give en varig besparelse på op til 2,5 mio. kr. årligt ved fuld indfasning.",
    "Der opnås en effektivisering på knap 2,5 mio. kr. fra 2030 og frem.",
    "Fra 2030 og frem udgør besparelsen på vedligehold 1.920 t.kr. årligt.",
    "Besparelsen på legepladserne udgør 640 t.kr. i 2028 stigende til 1.920 t.kr. i 2030 og frem.",
    "Ruteoptimeringen giver en besparelse på 0,4 mio. kr. i 2028, stigende til 0,75 mio. kr. i 2029 og frem.",
    "Der søges om 5,1 mio. kr. fra investeringspuljen, fordelt med 3,0 mio. kr. i 2027 og 2,1 mio. kr. i 2028.",
    "Den samlede investering er 5.125 t.kr., heraf 4.000 t.kr. til anlæg og 1.125 t.kr. til service.",
    "Til renovering af legepladser afsættes i alt 4 mio. kr., heraf 2,4 mio. kr. i 2027 og 1,6 mio. kr. i 2028.",
    "Udbud og kontraktstyring kræver ét årsværk á 550 t.kr. i 2027 og et halvt årsværk i 2028, i alt 825 t.kr.",
    "Der afsættes 1½ årsværk á 550 t.kr. til udbud og kontraktstyring, svarende til 825 t.kr. over de to år.",
    "Uddannelsen af 60 chauffører koster 5.000 kr. pr. chauffør, i alt 300 t.kr.",
    "Abonnementet på ruteprogrammet koster 15.000 kr. om måneden svarende til 180 t.kr. årligt fra 2028.",
    "En legeplads koster i gennemsnit ca. 200.000 kr. at renovere, og der renoveres 20 legepladser, svarende til 4 mio. kr.",
    "Vedligeholdelsen af en legeplads koster i dag 96 t.kr. årligt, og besparelsen svarer derfor til 20 legepladser.",
    "Teknik- og Miljøforvaltningen bruger i dag 38 mio. kr. årligt på vedligehold af legepladser.",
    "Nettobesparelsen er 0,8 mio. kr. i 2028 og 1,9 mio. kr. i 2029.",
    "Bruttobesparelsen udgør godt 1,0 mio. kr. i 2028, 2,0 mio. kr. i 2029 og 2,7 mio. kr. fra 2030.",
    "Kørslen reduceres med 12 pct., hvilket svarer til 750 t.kr. af et samlet budget på 6,3 mio. kr.",
    "Projektet har en tilbagebetalingstid på fem år.",
    "I perioden 2027-2032 giver forslaget netto en besparelse på 10,2 mio. kr. på driften.",
    "Der er i Budget 2025 afsat 3 mio. kr. til en forundersøgelse af legepladserne.",
    "Merudgiften til abonnementet på 0,2 mio. kr. er indregnet i nettobesparelsen.",
    "Bliver indfasningen et år forsinket, reduceres besparelsen med 640 t.kr. i 2028.",
    "Brændstof udgør 250 t.kr. af besparelsen på kørsel, og løn udgør 500 t.kr.",
    "Heraf forventes 125 t.kr. i 2028 og 250 t.kr. fra 2029 at komme fra brændstof.",
    "Investeringen på 3.040 t.kr. i 2027 og 2.085 t.kr. i 2028 finansieres af investeringspuljen.",
    "Der forudsættes en årlig besparelse på 96 t.kr. pr. legeplads, dvs. 20 x 96 t.kr. = 1.920 t.kr.",
    "Anlægsudgiften er på maksimalt 4 mio. kr. og ligger dermed under tærsklen på 5 mio. kr.",
    "Besparelsen i 2028 er 1.015 t.kr. brutto, og i 2029 er den 2.030 t.kr.",
    "Til uddannelse afsættes 90 t.kr. i 2027 og 210 t.kr. i 2028.",
    "Uddannelsen gennemføres i 2027 og 2028 for samlet 0,3 mio. kr.",
    "Investeringen fordeler sig med 2.400 t.kr. i 2027 og 1.600 t.kr. i 2028 til legepladser, mens resten, 1.125 t.kr., går til service.",
    "Ved halvårseffekt i 2028 opnås 375 t.kr. på ruteoptimering; herefter 750 t.kr. årligt.",
    "Udgiften til udbud falder fra 550 t.kr. i 2027 til 275 t.kr. i 2028.",
    "Besparelsen på 0,6 mio. kr. i 2028 tredobles til 1,9 mio. kr. i 2030.",
    "Der er risiko for, at renoveringen bliver 10 pct. dyrere, svarende til en merudgift på 400 t.kr.",
    "Der ansættes tre og et halvt årsværk á 600 t.kr., i alt 2,1 mio. kr.",
    "Der ansættes fire rådgivere á 600 t.kr. fra 1. juli, i alt 1,2 mio. kr. i 2027.",
  ])("of the proposal: %s", (sentence) => expect(told(sentence, PROPOSAL)).toEqual([]));

  test.each([
    "Der søges om i alt 20,2 mio. kr. i 2027-2030.",
    "Der afsættes 2,3 mio. kr. i 2027 og 3,5 mio. kr. årligt i 2028-2030 til opsøgende sundhedsplejersker.",
    "Ønsket indebærer en udgift på 6,6 mio. kr. i 2027, faldende til 4,1 mio. kr. i 2028.",
    "Heraf går 3,6 mio. kr. til ombygning og resten, 16,6 mio. kr., til service.",
    "Sundhedscaféen koster 1.150 t.kr. det første år og derefter 980 t.kr. om året.",
    "Der ansættes fem sundhedsplejersker á 702 t.kr., i alt 3.510 t.kr. årligt fra 2028.",
    "I 2027 ansættes sundhedsplejerskerne fra 1. maj, svarende til 8 måneder eller 2.340 t.kr.",
    "Huslejen i caféen udgør 420 t.kr. årligt, mens aktiviteter udgør 560 t.kr.",
    "Etableringen af caféen koster 170 t.kr. i 2027, fx til inventar.",
    "Evalueringen udføres af et konsulentfirma til 0,6 mio. kr. over tre år.",
    "Staten medfinansierer med 0,5 mio. kr. i både 2027 og 2028.",
    "De samlede serviceudgifter er 3,0 mio. kr. i 2027.",
    "Indsatsen har siden 2023 haft en bevilling på 1,8 mio. kr. årligt, som udløber med udgangen af 2026.",
    "Uden ny bevilling mistes 1,8 mio. kr. årligt fra 2027.",
    "Sundheds- og Omsorgsforvaltningen har et budget på 14 mio. kr. til opsøgende arbejde.",
    "Den gennemsnitlige pris pr. besøg er 1.450 kr., og der forventes 2.400 besøg om året.",
    "Udgiften pr. barn er ca. 9.000 kr. om året.",
    "Ombygningen omfatter nyt køkken til 1,9 mio. kr., handicaptoilet til 0,7 mio. kr. og ventilation til 1,0 mio. kr.",
    "Der er indhentet tilbud på mellem 3,2 og 3,9 mio. kr. på ombygningen.",
    "Der er indhentet tilbud på 3,2-3,9 mio. kr. på ombygningen.",
    "Ombygningen på 3,6 mio. kr. afsættes som anlæg i 2027.",
    "Fra 2029 bortfalder statens medfinansiering på 0,5 mio. kr.",
    "Til evaluering afsættes 150 t.kr. i 2028 og 2029 og 300 t.kr. i 2030.",
    "Ønsket kan skaleres, så der alene afsættes 10 mio. kr. i 2027-2030.",
    "Alternativt kan antallet af sundhedsplejersker halveres, hvilket vil reducere udgiften til 1,8 mio. kr. årligt.",
    "Nettoudgiften stiger til 4,8 mio. kr. i 2030.",
    "Lønudgiften er beregnet ud fra en årsløn på 702 t.kr. inkl. pension og feriepenge.",
    "Beløbet er 1,0 mio. kr. lavere end i ansøgningen fra sidste år.",
    "Der afsættes 1,0 mio. kr. årligt til sundhedscaféen fra 2028.",
    "Københavns Kommune modtager i alt 1,0 mio. kr. fra staten.",
    "Fondens tilskud på 2,5 mio. kr. indgår ikke i ønsket.",
    "Serviceudgifterne udgør 3,0 mio. kr. i 2027, 4,1 mio. kr. i 2028, 4,6 mio. kr. i 2029 og 4,8 mio. kr. i 2030.",
    "Af de 3,5 mio. kr. til sundhedsplejersker går 0,2 mio. kr. til transport og uddannelse.",
    "Gevinsten for staten anslås til 12 mio. kr. årligt.",
    "Investeringen forventes på sigt at spare kommunen for 7 mio. kr. årligt i færre anbringelser, som ikke kan henføres til bestemte budgetter.",
    "Der afsættes 20,2 mio. kr. i perioden 2027-2030 til en styrket indsats, jf. tabel 1.",
    "Ombygningen er estimeret til 3,6 mio. kr., hvoraf 300 t.kr. er rådgivning og 10 pct. er uforudsete udgifter.",
    "Udgiften til sundhedsplejersker stiger fra 2,3 mio. kr. i 2027 til 3,5 mio. kr. i 2028 og frem.",
    "Midlerne fordeles med 2.340 t.kr. til sundhedsplejersker, 1.150 t.kr. til caféen og 3.600 t.kr. til ombygning i 2027.",
    "Indsatsen koster 4,1 mio. kr. i 2028, 4,6 mio. kr. i 2029 og 4,8 mio. kr. i 2030.",
    "Med indsatsen nås 600 familier årligt, så udgiften pr. familie er knap 6.000 kr.",
    "Der var i 2024 udgifter for 2,1 mio. kr. til sundhedsplejersker.",
    "Caféen drives af en frivilligkoordinator (½ årsværk á 560 t.kr.), en studentermedhjælper til 200 t.kr. og aktiviteter for 500 t.kr.",
    "Omkring 980 t.kr. årligt går til drift af caféen, når den er etableret.",
    "Udgifterne til evaluering er lavest i 2028 og 2029 (150 t.kr.) og højest i 2030 (300 t.kr.).",
    "Sundhedsplejerskerne ansættes fra 1. maj 2027, hvorfor udgiften i 2027 er 8/12 af 3.510 t.kr.",
    "Der er ikke sammenhæng til andre ønsker, men BU12 søger 4 mio. kr. til lignende indsatser.",
    "Budgetønsket er 1 mio. kr. dyrere end den nuværende indsats.",
    "En tilsvarende indsats i Odense Kommune koster 2,9 mio. kr. om året.",
    "Bevillingen er etårig og udgør 3,6 mio. kr. til anlæg.",
    "Forvaltningen bidrager selv med 0,4 mio. kr. årligt inden for egen ramme.",
    "Til sammenligning er udgiften til en døgnplads 1,2 mio. kr. om året.",
    "Hver sundhedsplejerske har 80 familier, og lønnen udgør 585 t.kr. plus overhead på 117 t.kr.",
    "Der budgetteres med fem sundhedsplejersker (3.510 t.kr.) og en evaluering (150 t.kr.) i 2028.",
    "I alt 12,9 mio. kr. over fire år går til sundhedsplejersker og 4,1 mio. kr. til sundhedscaféen.",
    "Statens tilskud er 500 t.kr. årligt i to år, i alt 1 mio. kr.",
    "Hvis der kun findes lokaler med højere husleje, stiger udgiften til caféen med op til 250 t.kr. årligt.",
    "Anlægsudgiften afholdes i 2027 med 3.600 t.kr., og der er ingen afledt drift.",
    "Servicedelen udgør 16,6 mio. kr. og anlægsdelen 3,6 mio. kr.",
    "Forslaget reducerer ventetiden og sparer Region Hovedstaden for ca. 3 mio. kr. årligt.",
    "Der afsættes årligt mellem 4 og 5 mio. kr. fra 2028.",
    "Driften af caféen er på længere sigt forventet at falde til 800 t.kr. årligt.",
    "Ved fuld drift fra 2028 er den årlige udgift til sundhedsplejersker 3.510 t.kr., dvs. 702 t.kr. pr. årsværk.",
    "Lokalerne ombygges for 4.500 kr. pr. kvadratmeter, svarende til 3,6 mio. kr. for 800 kvadratmeter.",
    "Der er i 2027 behov for at fremrykke 1,2 mio. kr. fra 2028, hvis lokalerne bliver klar tidligere.",
  ])("of the note: %s", (sentence) => expect(told(sentence, NOTE)).toEqual([]));
});

describe("a changed amount, year, unit or part is noticed", () => {
  test.each([
    "Ruteoptimeringen giver en besparelse på 0,4 mio. kr. i 2027, stigende til 0,75 mio. kr. i 2029 og frem.",
    "Til renovering af legepladser afsættes i alt 5 mio. kr., heraf 2,4 mio. kr. i 2027 og 1,6 mio. kr. i 2028.",
    "Der søges om 5,1 mio. kr. fra investeringspuljen, fordelt med 3,0 mio. kr. i 2027 og 2,6 mio. kr. i 2028.",
    "Til uddannelse af chauffører afsættes 90 mio. kr. i 2027 og 210 t.kr. i 2028.",
    "Der opnås en effektivisering på knap 3,5 mio. kr. fra 2030 og frem.",
    "Fra 2029 og frem udgør besparelsen på vedligehold 1.920 t.kr. årligt.",
    "Den samlede investering er 5.725 t.kr.",
    "Merudgiften til abonnementet på 0,4 mio. kr. er indregnet i nettobesparelsen.",
    "Der afsættes 1½ årsværk á 550 t.kr. til udbud og kontraktstyring, svarende til i alt 925 t.kr.",
    "Projektet har en tilbagebetalingstid på fire år.",
    "Investeringen på 3.040 t.kr. i 2028 og 2.085 t.kr. i 2029 finansieres af investeringspuljen.",
    "Der forudsættes en årlig besparelse på 96 t.kr. pr. legeplads, dvs. 20 x 96 t.kr. = 2.920 t.kr.",
    "Besparelsen på legepladserne udgør 640 t.kr. i 2028 stigende til 2.920 t.kr. i 2030 og frem.",
  ])("of the proposal: %s", (sentence) => expect(told(sentence, PROPOSAL)).not.toEqual([]));

  test.each([
    "Der afsættes 2,8 mio. kr. i 2027 og 3,5 mio. kr. årligt i 2028-2030 til opsøgende sundhedsplejersker.",
    "Ombygningen på 3,6 mio. kr. afsættes som anlæg i 2028.",
    "Der ansættes fem sundhedsplejersker á 702 t.kr., i alt 3.610 t.kr. årligt fra 2028.",
    "Til evaluering afsættes 150 t.kr. i 2028 og 2029 og 400 t.kr. i 2030.",
    "Der afsættes 980 mio. kr. årligt til sundhedscaféen fra 2028.",
  ])("of the note: %s", (sentence) => expect(told(sentence, NOTE)).not.toEqual([]));
});
