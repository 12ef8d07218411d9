import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { DENTAL, ENERGY, ROBOTS, SPORTS } from "../../harness/moreProseTables.ts";

function told(tables: string, heading: string, sentence: string): string[] {
  return checkWorkbook(workbookOf(`¶¶ ${heading}\n¶ ${sentence}\n${tables}`))
    .findings.filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe("nothing is said of a right sentence", () => {
  test.each([
    "Partierne er enige om at styrke tandplejen for socialt udsatte og afsætter 4,9 mio. kr. i 2027, 3,9 mio. kr. i 2028, 3,1 mio. kr. i 2029 og 2,8 mio. kr. årligt fra 2030 og frem.",
    "Der afsættes 2,2 mio. kr. på service i 2027, 3,1 mio. kr. på service i 2028-2029 og 2,8 mio. kr. på service i 2030 samt 2,8 mio. kr. på anlæg i 2027 og 0,9 mio. kr. på anlæg i 2028 til tandpleje for socialt udsatte.",
    "Partierne er enige om at afsætte 14,8 mio. kr. i 2027-2030, heraf 11,2 mio. kr. på service og 3,6 mio. kr. på anlæg, til tandpleje. Midlerne til tandplejere er varige, mens midlerne til kampagnen ophører efter 2029.",
  ])("%s", (sentence) => expect(told(DENTAL, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Tandplejerne koster 530 t.kr. pr. årsværk. Med fem årsværk er udgiften 2.650 t.kr. årligt; i 2027 dog kun det halve (1.325 t.kr.).",
    "Udgiften til tandplejere er i 2027 1.325 t.kr. og derefter 2.650 t.kr. om året.",
    "Klinikudstyret omfatter to units til 1,1 mio. kr. hver, røntgen til 0,55 mio. kr. og i 2028 en mobil klinik til 0,85 mio. kr.",
    "Til klinikudstyr afsættes samlet 3,6 mio. kr., fordelt på 2,75 mio. kr. i 2027 og 0,85 mio. kr. i 2028.",
    "Der afsættes 0,9 mio. kr. til kampagne og oplysning, heraf 0,4 mio. kr. i 2027 og 0,25 mio. kr. i hvert af årene 2028 og 2029.",
    "Kampagnen koster 400 t.kr. det første år og 250 t.kr. i de to følgende år.",
    "It-understøttelsen består af en engangsudgift på 250 t.kr. i 2027 og en årlig licens på 125 t.kr.",
    "Engangsudgifterne i 2027 udgør 3,0 mio. kr. til udstyr og it.",
    "Øvrige udgifter på 60 t.kr. årligt dækker transport og materialer med hhv. 40 t.kr. og 20 t.kr.",
    "De varige udgifter fra 2030 er 2,8 mio. kr. årligt.",
    "I gennemsnit koster indsatsen 3,7 mio. kr. årligt.",
    "Regionen betaler 0,6 mio. kr. årligt for henviste patienter, hvilket ikke er en del af ønsket.",
    "Sundheds- og Omsorgsforvaltningen har hidtil brugt 1,9 mio. kr. om året på specialtandpleje.",
    "Ønsket forudsætter, at den nuværende bevilling på 1,9 mio. kr. videreføres.",
    "Sammen med den nuværende bevilling på 1,9 mio. kr. vil der være 4,7 mio. kr. til rådighed i 2030.",
    "Der søges om 4.910 t.kr. i 2027, 3.935 t.kr. i 2028, 3.085 t.kr. i 2029 og 2.835 t.kr. i 2030, i alt 14.765 t.kr.",
    "Heraf udgør anlæg 2.750 t.kr. i 2027 og 850 t.kr. i 2028.",
    "Lønsummen er 9,3 mio. kr. over fire år, og der er afsat 5,5 mio. kr. til øvrige udgifter inkl. udstyr.",
    "Ved fuld indfasning behandles 900 borgere for 2,8 mio. kr. årligt, dvs. ca. 3.150 kr. pr. borger.",
    "Udgiften er reduceret med 1,2 mio. kr. i forhold til ønsket i Budget 2026.",
    "Nedskaleres ønsket til tre tandplejere, falder udgiften med 1.060 t.kr. årligt.",
    "Anlægsmidlerne på 3,6 mio. kr. søges frigivet med det samme.",
    "Afskrives udstyret over 8 år, svarer det til 450 t.kr. årligt.",
    "• Tandplejere (5 årsværk): 1,3 mio. kr. i 2027 og 2,7 mio. kr. årligt i 2028-2030",
    "• Klinikudstyr: 3,6 mio. kr. i alt",
    "• Kampagne: 0,4 mio. kr. i 2027, 0,3 mio. kr. i 2028 og 0,3 mio. kr. i 2029",
    "• Drift af mobil klinik (brændstof m.m.): 60 t.kr. årligt",
    "Puljen til socialt udsatte har i 2027 en ramme på 25 mio. kr., som ønsket kan finansieres af.",
    "Med en egenbetaling på 200 kr. pr. besøg kunne der opnås en indtægt på 0,2 mio. kr. årligt, men det anbefales ikke.",
  ])("%s", (sentence) => expect(told(DENTAL, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Den samlede varige besparelse er 4,0 mio. kr. årligt fra 2028 og frem mod en samlet investering på 19,9 mio. kr. i 2025-2027.",
    "Varmeforbruget i de 46 institutioner udgør 11,5 mio. kr. årligt, og det reduceres med 30 pct. svarende til 3,45 mio. kr.",
    "Elforbruget falder med 1,2 mio. kr. årligt, når alle tre etaper er gennemført.",
    "Etape 1 giver en besparelse på 1,15 mio. kr. på varme og 0,4 mio. kr. på el; etape 2 og 3 giver det samme.",
    "Hver etape giver netto en besparelse på 1,34 mio. kr. årligt.",
    "Bruttobesparelsen er 4,65 mio. kr. årligt, og serviceaftalerne koster 0,63 mio. kr. årligt.",
    "Besparelsen indfases over tre år med 1.340 t.kr. i 2026, 2.680 t.kr. i 2027 og 4.020 t.kr. fra 2028.",
    "Energikonsulenten ansættes i 2½ år for i alt 1,2 mio. kr. (480 t.kr. årligt i 2025 og 2026 og 240 t.kr. i 2027).",
    "Renoveringen koster 18,7 mio. kr. fordelt med 6,2 mio. kr. i 2025, 7,4 mio. kr. i 2026 og 5,1 mio. kr. i 2027.",
    "Heraf finansieres 4,0 mio. kr. af klimapuljen, jf. Budget 2025.",
    "Gennemsnitligt koster renoveringen 407.000 kr. pr. institution.",
    "I 2026 er der både en besparelse på 1,3 mio. kr. og en investering på 7,9 mio. kr., dvs. en nettoudgift på 6,5 mio. kr.",
    "Nettoudgiften er 6,7 mio. kr. i 2025, 6,5 mio. kr. i 2026 og 2,7 mio. kr. i 2027, hvorefter der er en nettobesparelse på 4,0 mio. kr. årligt.",
    "Stiger varmeprisen 10 pct., øges besparelsen med 345 t.kr. årligt.",
    "Forslagets investering på 19,9 mio. kr. er tilbagebetalt på otte år.",
    "HOFOR yder et tilskud på 0,9 mio. kr., som er fratrukket anlægsudgiften.",
    "De første 0,5 mio. kr. af besparelsen tilfalder institutionerne selv.",
    "Institutionerne beholder 10 pct. af besparelsen, svarende til 0,4 mio. kr. årligt, hvilket er indregnet.",
    "- Lavere varmeforbrug: -1,15 mio. kr. i 2026, -2,3 mio. kr. i 2027 og -3,45 mio. kr. i 2028 og frem",
    "- 18,7 mio. kr. til energirenovering, heraf 6,2 mio. kr. i 2025",
    "Varig drift: 0,2 mio. kr. i 2026, 0,4 mio. kr. i 2027 og 0,6 mio. kr. fra 2028 til serviceaftaler",
    "Af de 19,9 mio. kr. er 18,7 mio. kr. anlæg og 1,2 mio. kr. service.",
    "Uden renovering skal der afholdes 3,1 mio. kr. til nødvendige reparationer i 2026.",
    "Den årlige besparelse på 4,0 mio. kr. svarer til 87.000 kr. pr. institution.",
    "Effektiviseringen bidrager med hhv. 1,3, 2,7 og 4,0 mio. kr. i 2026, 2027 og 2028.",
    "Besparelsen er hhv. 1,3 mio. kr., 2,7 mio. kr. og 4,0 mio. kr. i 2026, 2027 og 2028.",
    "I 2026, 2027 og 2028 er besparelsen hhv. 1,3 mio. kr., 2,7 mio. kr. og 4,0 mio. kr.",
  ])("%s", (sentence) => expect(told(ENERGY, "1.4 ØKONOMI", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 4,3 mio. kr. på anlæg i 2026, 10,0 mio. kr. på anlæg i 2027 og 2,4 mio. kr. på anlæg i 2028 samt 0,3 mio. kr. på service i 2026, 1,0 mio. kr. på service i 2027 og 1,3 mio. kr. på service årligt fra 2028 til idræt i Valby.",
    "Partierne er enige om at afsætte 8,2 mio. kr. i 2026-2027 til en kunstgræsbane, 8,5 mio. kr. i 2027-2028 til omklædningsrum og 0,7 mio. kr. årligt fra 2027 til en foreningskonsulent.",
  ])("%s", (sentence) => expect(told(SPORTS, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Banen anlægges for 8,2 mio. kr., hvoraf entreprisen udgør 6,9 mio. kr. og rådgivning og uforudsete udgifter 1,3 mio. kr.",
    "Kunstgræsbanen erstatter en grusbane, som årligt koster 90 t.kr. at vedligeholde.",
    "Driften af banen er 340 t.kr. årligt og driften af omklædningsrummene 280 t.kr. årligt, i alt 620 t.kr. fra 2028.",
    "I 2027 afsættes halvårsdrift på 310 t.kr., da banen tages i brug 1. juli 2027.",
    "Foreningskonsulenten ansættes pr. 1. juli 2026 (340 t.kr. i 2026, herefter 680 t.kr. årligt).",
    "Omklædningsrummene er på 240 m2 og koster 35.400 kr. pr. m2, svarende til 8,5 mio. kr.",
    "DBU har givet tilsagn om 1,5 mio. kr. til belysning, som ligger ud over ønsket.",
    "Klubben indsamler selv 0,4 mio. kr. til inventar i klubhuset.",
    "Den samlede anlægsudgift er 16,7 mio. kr., mens de varige driftsudgifter er 1,3 mio. kr. årligt fra 2028.",
    "Anlægsudgiften fordeler sig med 4,3 mio. kr. i 2026, 10,0 mio. kr. i 2027 og 2,4 mio. kr. i 2028.",
    "Kunstgræsset skal udskiftes efter 10-12 år for ca. 3,0 mio. kr., hvilket ikke er indeholdt.",
    "Ønsket kan reduceres til 8,2 mio. kr. på anlæg, hvis omklædningsrummene udgår.",
    "Uden omklædningsrum udgør ønsket 8,2 mio. kr. på anlæg og 1,0 mio. kr. årligt i drift.",
    "Der blev i Budget 2023 afsat 0,5 mio. kr. til en forundersøgelse, og de 0,2 mio. kr. heraf er forbrugt.",
    "Fritidsforvaltningen forventer en brugerindtægt på 40 t.kr. årligt, der anvendes til løbende vedligehold.",
    "Prisen er fremskrevet fra 7,9 mio. kr. i 2025-priser til 8,2 mio. kr. i 2026-priser.",
    "Banen koster 4,3 mio. kr. i 2026 og 3,9 mio. kr. i 2027. Dertil kommer drift på 0,3 mio. kr. i 2027 og 0,6 mio. kr. fra 2028.",
    "I alt afsættes der 20,6 mio. kr., heraf 16,7 mio. kr. til anlæg og 3,9 mio. kr. til service.",
    "Kommunens samlede anlægsudgifter til idræt er 412 mio. kr. i 2026.",
    "Hver ny medlem koster kommunen ca. 1.100 kr. i medlemstilskud, og der ventes 300 nye, svarende til 330 t.kr. årligt, som afholdes inden for rammen.",
    "Udgiften i 2029 er 1,3 mio. kr., som er den varige udgift.",
  ])("%s", (sentence) => expect(told(SPORTS, "Økonomi", sentence)).toEqual([]));

  test.each([
    "- Foreningskonsulent: 680 t.kr. årligt, heraf løn 620 t.kr. og transport mv. 60 t.kr.",
    "- Kunstgræsbane: 8,2 mio. kr.",
    "- Hegn og lys til kunstgræsbanen: 1,4 mio. kr.",
    "- Projektering (kunstgræsbane): 600 t.kr. i 2026",
    "Omklædning: 6,1 mio. kr. i 2027 og 2,4 mio. kr. i 2028",
  ])("%s", (sentence) => expect(told(SPORTS, "Indhold", sentence)).toEqual([]));

  test.each([
    "Forslaget giver en varig nettobesparelse på 4,4 mio. kr. fra 2028, når driften af robotterne på 0,8 mio. kr. er fratrukket.",
    "Der frigøres 9 årsværk á 550 t.kr., svarende til 4,95 mio. kr. årligt ved fuld indfasning.",
    "I 2026 frigøres 3 årsværk (1,65 mio. kr.), i 2027 6 årsværk (3,3 mio. kr.) og i 2028 9 årsværk (4,95 mio. kr.).",
    "Antallet af breve falder med 20.000 á 12 kr., svarende til 240 t.kr. årligt fra 2027.",
    "Den interne projektgruppe består af to årsværk á 620 t.kr. i 2025 og 2026 og ét årsværk i 2027, i alt 3,1 mio. kr.",
    "Udviklingen af robotter koster 5,2 mio. kr., heraf 2,6 mio. kr. i 2025.",
    "Der udvikles 13 robotter til ca. 400.000 kr. pr. robot, i alt 5,2 mio. kr. over tre år.",
    "Udgifterne til konsulenter er 3,0 mio. kr. af de 5,2 mio. kr., mens licenser i udviklingsperioden udgør 2,2 mio. kr.",
    "Drift af robotter er 60 t.kr. pr. robot årligt, svarende til 780 t.kr. for 13 robotter.",
    "Koncern-IT's drift udgør 0,5 mio. kr. af de 0,8 mio. kr. årligt.",
    "Bruttobesparelsen er 1,77 mio. kr. i 2026, 3,54 mio. kr. i 2027 og 5,19 mio. kr. årligt fra 2028.",
    "Den samlede investering er på 8,3 mio. kr. og hentes hjem på fire år.",
    "Akkumuleret er besparelsen 4,0 mio. kr. efter 2027 og 17,2 mio. kr. i 2030.",
    "Ved et frafald på 20 pct. bliver nettobesparelsen 3,4 mio. kr. i stedet for 4,4 mio. kr.",
    "Sagsbehandlingen koster i dag 82 mio. kr. årligt, og besparelsen svarer til 6 pct.",
    "Forvaltningen har i 2024 afholdt 1,1 mio. kr. til pilotprojektet, der viste en besparelse på 0,55 mio. kr. pr. proces.",
    "Besparelsen på 120 t.kr. i 2026 og 240 t.kr. fra 2027 og frem vedrører porto.",
    "Besparelsen på sagsgange stiger fra 1,65 mio. kr. i 2026 til 3,3 mio. kr. i 2027 og 4,95 mio. kr. i 2028.",
    "En tredjedel af besparelsen, 1,65 mio. kr., realiseres allerede i 2026.",
    "Halvdelen af investeringen (4,2 mio. kr.) afholdes af Socialudvalget og halvdelen (4,2 mio. kr.) af Børne- og Ungdomsudvalget.",
    "Socialudvalgets nettobesparelse er 2,2 mio. kr., og Børne- og Ungdomsudvalgets er 2,2 mio. kr.",
    "Der er afsat 50 t.kr. årligt til opdatering af vejledninger, som afholdes inden for driften af robotterne.",
  ])("%s", (sentence) => expect(told(ROBOTS, "1.4 ØKONOMI", sentence)).toEqual([]));
});
