import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const MEALS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Mindre madspild på plejehjem | Service | | -1.600 | -2.400 | -2.400 | -2.400 | -2.400
  | Samling af køkkener | Service | | | -1.900 | -3.800 | -3.800 | -3.800
  | Øget kørsel med mad | Service | | | 350 | 700 | 700 | 700
  | Samlet varig ændring | | | -1.600 | -3.950 | -5.500 | -5.500 | -5.500
  | Implementeringsomkostninger | | | | | | |
  | Nyt centralkøkken | Anlæg | 4.200 | 8.600 | 1.500 | | |
  | Kurser i måltidsplanlægning | Service | 450 | 450 | | | |
  | Samlede implementeringsomkostninger | | 4.650 | 9.050 | 1.500 | | |
  | Samlet økonomisk påvirkning | | 4.650 | 7.450 | -2.450 | -5.500 | -5.500 | -5.500
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år`;

const HARBOUR = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Havnebad ved Sydhavnen | Anlæg | 1.500 | 6.800 | 3.700 | | 12.000
  | Livreddere | Service | | | 1.240 | 1.240 | 2.480
  | Rengøring og tilsyn | Service | | | 310 | 310 | 620
  | Borgerinddragelse | Service | 200 | | | | 200
  | Udgifter i alt (netto) | | 1.700 | 6.800 | 5.250 | 1.550 | 15.300`;

const PAYROLL = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | |
  | Fælles lønkontor | Service | -1.350 | -4.050 | -5.400 | -5.400
  | Digital fakturahåndtering | Service | -600 | -1.200 | -1.200 | -1.200
  | Systemlicenser | Service | 540 | 540 | 540 | 540
  | Samlet varig ændring | | -1.410 | -4.710 | -6.060 | -6.060`;

const FOSTER = `
  | Tabel 1. Økonomiske konsekvenser | | | |
  | Mio. kr., 2026 p/l | 2026 | 2027 | 2028 | 2029
  | Flere anbringelser i plejefamilier | 3,2 | 6,4 | 8,0 | 8,0
  | Færre døgninstitutionspladser | -2,5 | -8,0 | -12,5 | -12,5
  | Supervision og efteruddannelse | 1,1 | 1,1 | 0,7 | 0,7
  | Netto | 1,8 | -0,5 | -3,8 | -3,8`;

const ROBOTS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Færre ansatte i vaskeriet | Service | | -1.150 | -2.300 | -2.300 | -2.300 | -2.300
  | Lavere vandforbrug | Service | | -85 | -170 | -170 | -170 | -170
  | Serviceaftale på robotter | Service | | 260 | 260 | 260 | 260 | 260
  | Samlet varig ændring | | | -975 | -2.210 | -2.210 | -2.210 | -2.210
  | Implementeringsomkostninger | | | | | | |
  | Indkøb af robotter | Service | 5.100 | | | | |
  | Omskoling af medarbejdere | Service | 350 | 175 | | | |
  | Samlede implementeringsomkostninger | | 5.450 | 175 | | | |
  | Samlet økonomisk påvirkning | | 5.450 | -800 | -2.210 | -2.210 | -2.210 | -2.210
  | Tilbagebetalingstid baseret på serviceeffektivisering | 5 år`;

describe("nothing is said of a right sentence", () => {
  test.each([
    "Samlingen af køkkener giver 1,9 mio. kr. i 2028, når de første seks køkkener lukkes, og 3,8 mio. kr. fra 2029, når de sidste seks følger.",
    "Madspildet udgør i dag 19 pct. af råvareindkøbet på 31,5 mio. kr.",
    "Centralkøkkenet opføres for 14,3 mio. kr. i perioden 2026-2028, hvoraf inventar udgør 3,9 mio. kr.",
    "Et mindre spild på 8 pct. af råvareudgiften på 30 mio. kr. svarer til 2,4 mio. kr. årligt.",
    "Kurserne holdes for 180 medarbejdere til 5.000 kr. pr. deltager, i alt 900 t.kr. over to år.",
    "Kørslen stiger med 700 t.kr. om året fra 2029, svarende til to ekstra biler og en chauffør.",
    "Nettoeffekten i 2028 er 3,95 mio. kr., og den vokser til 5,5 mio. kr. i 2029.",
    "Implementeringen koster i alt 15,2 mio. kr., heraf 14,3 mio. kr. til anlæg og 0,9 mio. kr. til kurser.",
    "Besparelsen på råvarer og køkkener er tilsammen 6,2 mio. kr. brutto i 2029.",
    "Beboernes betaling for mad på 4.050 kr. om måneden ændres ikke.",
    "Der er reserveret 1,2 mio. kr. af anlægssummen til uforudsete udgifter.",
    "Grunden er vurderet til 6,0 mio. kr., men overdrages vederlagsfrit inden for kommunen.",
    "Lukkes kun seks køkkener, er besparelsen 1,9 mio. kr. årligt.",
    "Gentofte Kommune sparer årligt 1,4 mio. kr. med samme metode.",
    "I anlægsåret 2027 bindes 8,6 mio. kr. til entreprenøren.",
    "Køkkenerne har i alt 46 årsværk og en lønsum på 21,3 mio. kr.",
    "Af besparelsen på 2,4 mio. kr. kommer 1,5 mio. kr. fra kød og mejeri.",
    "Effekten opgøres hvert år, og et mindreprovenu dækkes af udvalget selv, dog højst 1 mio. kr.",
    "Forslaget forventes at have tjent sig hjem efter 5 år.",
    "Tidligere rokader har vist, at flytning af et køkken koster omkring 350 t.kr.",
    "Ved udgangen af 2028 er alle tolv køkkener samlet ét sted, og udgiften til anlæg er da 14,3 mio. kr.",
    "Råvareindkøbet forventes at falde fra 31,5 mio. kr. til 29,1 mio. kr. i 2028.",
    "Den varige besparelse er 5,5 mio. kr. efter fradrag af øget kørsel på 0,7 mio. kr.",
    "Kurserne i måltidsplanlægning finansieres med 450 t.kr. i 2026 og det samme beløb i 2027.",
    "Et køkken har en gennemsnitlig driftsudgift på 1,8 mio. kr., som delvist bortfalder.",
    "Projektet kræver samlet bevilling på 14,3 mio. kr. fra anlægspuljen og 0,9 mio. kr. fra servicepuljen.",
  ])("meals at care homes: %s", (sentence) => expect(toldOfSentence(sentence, MEALS)).toEqual([]));

  test.each([
    "Der afsættes 12 mio. kr. til etablering af et havnebad i Sydhavnen og 1,55 mio. kr. årligt til drift fra 2028.",
    "Badet åbner 1. juni 2028 og har åbent i tre måneder om året med fire livreddere, svarende til 1,24 mio. kr.",
    "En livredder koster 310 t.kr. pr. sæson.",
    "Islands Brygge Havnebad kostede i sin tid 4,2 mio. kr. at etablere.",
    "Borgerinddragelsen i 2026 koster 200 t.kr. og omfatter tre møder og en digital høring.",
    "Anlægsudgiften falder med 1,5 mio. kr. i 2026, 6,8 mio. kr. i 2027 og 3,7 mio. kr. i 2028.",
    "Driften udgør 1,2 mio. kr. til livreddere og 0,3 mio. kr. til rengøring og tilsyn.",
    "Hvis sauna tilvælges, øges anlægssummen med 2,3 mio. kr. og driften med 150 t.kr. årligt.",
    "Samlet set beløber ønsket sig til 15,3 mio. kr.",
    "Realdania har givet tilsagn om 5 mio. kr., som udbetales direkte til foreningen.",
    "Rengøring og tilsyn koster 26 t.kr. om måneden, eller 310 t.kr. om året.",
    "Prisen svarer til 24.000 kr. pr. m² badedæk.",
    "Levetiden er 30 år, og en renovering til 3 mio. kr. må forventes efter 15 år.",
    "Af de 6,8 mio. kr. i 2027 er 4,9 mio. kr. til pontoner og 1,9 mio. kr. til landanlæg.",
    "Kommunens øvrige havnebade drives for 7,4 mio. kr. årligt.",
    "Der var 240.000 besøgende i 2024, hvilket giver en udgift på 31 kr. pr. besøg.",
    "Service udgør 3,3 mio. kr. i alt i perioden, og anlæg udgør 12,0 mio. kr.",
    "Udgiften i 2028 er 5,25 mio. kr., idet anlægget færdiggøres samtidig med, at driften begynder.",
    "Forundersøgelsen viste en anlægspris på 10,5-13,5 mio. kr.",
    "Bortfalder badet, skal 0,6 mio. kr. bruges på at sikre bolværket alligevel.",
    "Havnebadet finansieres med 1,5 mio. kr. i 2026, og resten af de 12,0 mio. kr. afsættes i 2027 og 2028.",
    "Til livreddere afsættes der 1,24 mio. kr. årligt fra 2028, hvor badet er åbent.",
    "By & Havn har opført et lignende anlæg i Nordhavn til 9,6 mio. kr.",
    "Udgiften til rengøring fordobles, hvis badet også holder åbent om vinteren, og vil da være 620 t.kr. årligt.",
    "Der er afledte driftsudgifter på 1,55 mio. kr. årligt, svarende til 13 pct. af anlægssummen.",
  ])("a harbour bath: %s", (sentence) => expect(toldOfSentence(sentence, HARBOUR)).toEqual([]));

  test.each([
    "Det fælles lønkontor giver 1,4 mio. kr. i 2027, 4,1 mio. kr. i 2028 og 5,4 mio. kr. i 2029 og frem.",
    "Ni årsværk á 600 t.kr. svarer til 5,4 mio. kr. ved fuld indfasning.",
    "Lønkontoret beskæftiger i dag 64 medarbejdere og koster 38 mio. kr. om året.",
    "Digital fakturahåndtering sparer 1,2 mio. kr. årligt, dog kun halvdelen i 2027.",
    "Licensudgiften er 45 t.kr. om måneden svarende til 540 t.kr. årligt.",
    "Forslaget giver netto 1,4 mio. kr. i 2027 stigende til 6,1 mio. kr. i 2029.",
    "En faktura koster i gennemsnit 62 kr. at behandle, og der behandles 240.000 fakturaer.",
    "Fratrædelsesordninger for op til 1,5 mio. kr. afholdes af forvaltningerne inden for egne rammer.",
    "Den samlede bruttoeffektivisering er 6,6 mio. kr. fra 2029, og licenserne trækker 0,5 mio. kr. fra.",
    "Over fire år er nettoeffektiviseringen 18,24 mio. kr.",
    "Kommunens samlede administrationsudgifter udgør 2,1 mia. kr.",
    "Hver forvaltning afleverer i gennemsnit 0,9 mio. kr. årligt fra 2029.",
    "Systemet blev anskaffet i 2022 for 7,2 mio. kr. og skal ikke udskiftes.",
    "Lykkes samlingen først i 2028, bortfalder de 1,35 mio. kr. i 2027.",
    "Det svarer til, at lønkontoret i 2028 er 4,05 mio. kr. billigere end i 2026.",
    "Udgifter til it-support er reduceret fra 2,6 mio. kr. til 1,9 mio. kr. siden 2023.",
    "Økonomiforvaltningens andel er 1,1 mio. kr. og Socialforvaltningens andel er 1,6 mio. kr. i 2029.",
    "I 2028 består effektiviseringen af 4,05 mio. kr. på løn og 1,2 mio. kr. på fakturaer.",
    "Rekruttering af en specialist koster ca. 80.000 kr. i annoncering.",
    "Deloittes analyse pegede på et potentiale på 8-10 mio. kr. for hele området.",
    "Administrationen reduceres med 6,6 mio. kr., mens der anvendes 0,54 mio. kr. på licenser hvert år.",
    "Serviceeffektiviseringen udgør 6,1 mio. kr. årligt fra 2029 og er varig.",
    "En fjerdedel af effekten på lønkontoret, 1,35 mio. kr., hentes allerede i 2027.",
    "Udgifterne til lønadministration pr. ansat er 845 kr. årligt, hvilket er 120 kr. mere end i Aarhus.",
  ])("one payroll office: %s", (sentence) => expect(toldOfSentence(sentence, PAYROLL)).toEqual([]));

  test.each([
    "En plads på døgninstitution koster ca. 1,25 mio. kr. om året, mens en plejefamilie koster 0,64 mio. kr.",
    "Omlægningen giver en nettobesparelse på 3,8 mio. kr. årligt fra 2028.",
    "I 2026 er der en nettoudgift på 1,8 mio. kr., fordi plejefamilierne rekrutteres, før pladserne nedlægges.",
    "Udgifterne til plejefamilier vokser fra 3,2 mio. kr. i 2026 til 8,0 mio. kr. i 2028.",
    "Ti færre døgnpladser svarer til 12,5 mio. kr. i 2028 og 2029.",
    "Supervision koster 1,1 mio. kr. i de to første år og herefter 0,7 mio. kr. om året.",
    "Området havde i 2024 et merforbrug på 14,6 mio. kr.",
    "For hver plads, der ikke nedlægges, forringes resultatet med 1,25 mio. kr.",
    "Budgettet til anbringelser er 286 mio. kr., hvoraf døgninstitutioner udgør 121 mio. kr.",
    "Netto spares 6,3 mio. kr. i perioden 2026-2029.",
    "Plejefamiliernes vederlag udgør 420 t.kr. om året pr. barn, og resten er kost, logi og aflastning.",
    "Der spares 8 mio. kr. på døgninstitutioner i 2027, men udgifterne til plejefamilier stiger samtidig til 6,4 mio. kr.",
    "Social- og Boligstyrelsen yder et tilskud på 0,9 mio. kr. til rekruttering.",
    "Efteruddannelsen omfatter 40 familier og koster 8.500 kr. pr. familie.",
    "Esbjerg Kommune har på fem år reduceret sine udgifter til institutioner med 22 mio. kr.",
    "Den samlede effekt i 2027 er beskeden, nemlig en mindreudgift på 0,5 mio. kr.",
    "Uden omlægning ventes udgifterne at stige med 5 mio. kr. om året.",
    "Af de 1,1 mio. kr. til supervision og efteruddannelse går 0,6 mio. kr. til psykologtimer.",
    "Forslaget forudsætter en ekstra familiekonsulent til 0,6 mio. kr., som finansieres inden for rammen.",
    "Det giver samlede merudgifter på 8,7 mio. kr. i 2029 til plejefamilier, supervision og efteruddannelse.",
    "Indsatsen koster samlet 4,3 mio. kr. i 2026, når der ses bort fra besparelsen på 2,5 mio. kr.",
    "Fra 2028 er besparelsen på institutionspladser 12,5 mio. kr. mod en merudgift på 8,0 mio. kr. til plejefamilier.",
    "Hver plejefamilie modtager supervision for 11.000 kr. om året.",
    "Barnets Lov medfører en ekstra udgift på 1,9 mio. kr., der kompenseres gennem DUT.",
  ])("foster families: %s", (sentence) => expect(toldOfSentence(sentence, FOSTER)).toEqual([]));

  test.each([
    "Der indkøbes tre robotter til 1,7 mio. kr. stykket, i alt 5,1 mio. kr. i 2025.",
    "Fire stillinger nedlægges pr. 1. juli 2026, hvilket giver 1,15 mio. kr. i 2026 og 2,3 mio. kr. i de efterfølgende år.",
    "Serviceaftalen på robotterne er 260 t.kr. årligt og dækker reservedele, opdateringer og to eftersyn.",
    "Vandforbruget falder med 4.000 m³, og det giver 170 t.kr. årligt fra 2027.",
    "Omskolingen koster 525 t.kr., heraf 350 t.kr. i 2025.",
    "Vaskeriet vasker 1.900 ton tøj om året til en pris af 11 kr. pr. kg.",
    "Investeringen på 5,6 mio. kr. tjenes ind over 5 år.",
    "Sælges det gamle udstyr, kan der opnås en indtægt på 200-300 t.kr., som ikke er medregnet.",
    "Den varige nettobesparelse på 2,2 mio. kr. svarer til knap 10 pct. af vaskeriets budget på 22,4 mio. kr.",
    "I det første driftsår er nettobesparelsen 0,975 mio. kr.",
    "En ansat i vaskeriet koster 575 t.kr. inkl. tillæg.",
    "Eksternt udbud af vasken ville koste 18,6 mio. kr. om året.",
    "Frem til og med 2030 har forslaget givet 4,2 mio. kr. mere, end det har kostet.",
    "Besparelsen på vand på 85 t.kr. i 2026 er beregnet ud fra en pris på 42,50 kr. pr. m³.",
    "Robotterne afskrives over otte år, og en genanskaffelse vil koste ca. 4 mio. kr. i 2033.",
    "Tidligere års investeringer i vaskeriet på 3,3 mio. kr. er fuldt afskrevet.",
    "Medarbejderne omskoles for 0,35 mio. kr. i 2025 og 0,2 mio. kr. i 2026.",
    "Færre ansatte giver 2,3 mio. kr., lavere vandforbrug 0,2 mio. kr., og serviceaftalen koster 0,3 mio. kr. årligt.",
    "En af robotterne kan lejes for 32 t.kr. om måneden som alternativ til køb.",
    "Sygefraværet koster vaskeriet 900 t.kr. årligt i vikarer.",
    "Af den samlede investering på 5,6 mio. kr. afholdes 97 pct. i 2025.",
    "Udgiften til robotter er engangsudgift på 5,1 mio. kr., og der er løbende 0,26 mio. kr. til serviceaftale.",
    "Rigshospitalet har opnået en besparelse på 4,5 mio. kr. med de samme robotter.",
    "Nettobesparelsen i 2026 udgør 1,0 mio. kr. og dækker en femtedel af investeringen.",
  ])("robots in laundries: %s", (sentence) => expect(toldOfSentence(sentence, ROBOTS)).toEqual([]));
});
