import { describe, expect, test } from "vitest";
import { CYCLING, HOMEWORK, JOBS, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";

describe("nothing is said of a right sentence", () => {
  test.each([
    "Partierne er enige om at afsætte 14,3 mio. kr. i perioden 2026-2029 til et Ungehus på Amager og til gadeplansmedarbejdere.",
    "Partierne er enige om at afsætte 2,3 mio. kr. på service i 2026, 4,5 mio. kr. på service i 2027 og 2028 og 1,0 mio. kr. på service i 2029 samt 2,0 mio. kr. på anlæg i 2026 til Ungehus på Amager.",
    "Partierne er enige om at afsætte 4,3 mio. kr. i 2026, 4,5 mio. kr. årligt i 2027 og 2028 samt 1,0 mio. kr. i 2029 til Ungehus Amager. Midlerne til gadeplansmedarbejdere ophører efter 2028.",
    "Partierne er enige om at afsætte 0,5 mio. kr. i 2026 og 1,2 mio. kr. årligt fra 2027 og frem til et Ungehus, 8,8 mio. kr. i perioden 2026-2028 til gadeplansmedarbejdere og 2,0 mio. kr. i anlæg i 2026 til indretning.",
  ])("%s", (sentence) => expect(toldUnderHeading(YOUTH_HOUSE, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Der afsættes 0,5 mio. kr. i 2026 stigende til 1,2 mio. kr. årligt fra 2027 til Ungehuset.",
    "• 1,2 mio. kr. årligt til drift af Ungehus",
    "• Gadeplansmedarbejdere: 1,75 mio. kr. i 2026 og 3,5 mio. kr. i 2027 og 2028",
    "• Løn til leder: 650 t.kr.",
    "Ungehus (4,1 mio. kr. i 2026-2029)",
    "Gadeplansmedarbejderne finansieres i 2025 af 2,8 mio. kr. fra Socialministeriets pulje.",
    "Ungehuset skal have åbent 48 uger om året, og prisen pr. åbningsdag er ca. 5.000 kr.",
    "Københavns Kommune bruger årligt 45 mio. kr. på indsatser for udsatte unge.",
    "En anbringelse koster i gennemsnit 1,1 mio. kr. årligt, så forebygges blot fire anbringelser, er udgiften tjent hjem.",
    "Anslået sparer indsatsen 4,4 mio. kr. årligt til anbringelser, men gevinsten er ikke indregnet.",
    "Ønsket er nedskaleret fra 18,5 mio. kr. til 14,3 mio. kr. i forhold til det oprindelige ønske.",
    "Sidste år søgte forvaltningen 9,8 mio. kr. til indsatsen, men den blev ikke prioriteret.",
    "Udgiften er 0,7 mio. kr. højere end i 2025, fordi der ansættes én medarbejder mere.",
  ])("%s", (sentence) => expect(toldUnderHeading(YOUTH_HOUSE, "Indhold", sentence)).toEqual([]));

  test.each([
    "Heraf udgør lønudgifter 0,9 mio. kr. årligt, mens 0,3 mio. kr. går til husleje og aktiviteter i Ungehuset.",
    "Udgiften til Ungehuset er på 1,2 mio. kr. om året, heraf 900 t.kr. til løn, 200 t.kr. til husleje og 100 t.kr. til aktiviteter.",
    "Gadeplansmedarbejderne koster 3,5 mio. kr. årligt svarende til 5 årsværk á 700 t.kr.",
    "Der ansættes 5 gadeplansmedarbejdere fra 1. juli 2026, hvorfor der kun er halvårseffekt i 2026 (1.750 t.kr.).",
    "Brugerbetalingen forventes at indbringe 200 t.kr. årligt fra 2027, svarende til 50 kr. pr. besøg ved 4.000 besøg.",
    "De samlede udgifter udgør brutto 14,9 mio. kr., og indtægterne udgør 0,6 mio. kr., så ønsket koster netto 14,3 mio. kr.",
    "Serviceudgifterne udgør netto 12,3 mio. kr. over perioden, og anlægsudgifterne udgør 2,0 mio. kr.",
    "Serviceudgifterne er 2,3 mio. kr. i 2026, 4,5 mio. kr. i 2027-2028 og 1,0 mio. kr. i 2029.",
    "Det svarer til i gennemsnit godt 3,5 mio. kr. om året.",
    "Der har siden 2019 været afsat 2,6 mio. kr. årligt til gadeplansindsatsen.",
    "I Budget 2024 blev der afsat 3,0 mio. kr. årligt i 2024-2025 til gadeplansmedarbejdere, som bortfalder ved udgangen af 2025.",
    "Ungehuset indrettes for 2,0 mio. kr., hvoraf 1,2 mio. kr. er køkken og 0,8 mio. kr. er inventar.",
    "Indretningen af Ungehuset er prissat til 2,0 mio. kr. ud fra erfaringer fra Ungehus Nørrebro, som kostede 2,4 mio. kr. i 2022-priser.",
    "Etableringen af et tilsvarende hus på Nørrebro kostede i alt 5,6 mio. kr.",
    "Frivillige organisationer bidrager med 0,4 mio. kr. årligt.",
    "Fra 2029 og frem udgør den årlige nettoudgift 1,0 mio. kr.",
    "Midlerne fordeles med ca. 30 pct. til Ungehuset (4,1 mio. kr.), ca. 60 pct. til gadeplansmedarbejdere (8,8 mio. kr.) og resten til indretning.",
    "Beløbet på 14.250 t.kr. fordeler sig med 12.250 t.kr. på service og 2.000 t.kr. på anlæg.",
    "Hvis ønsket kun delvist imødekommes, kan Ungehuset etableres for 6,1 mio. kr. uden gadeplansmedarbejdere.",
    "Ungehuset alene koster 6,1 mio. kr. inkl. indretning.",
    "Ungehuset og indretningen heraf koster tilsammen 2,5 mio. kr. i 2026.",
    "Det er forudsat, at der ansættes 1,5 årsværk i Ungehuset á 600 t.kr. svarende til 900 t.kr. årligt.",
    "Udgiften på 1.200.000 kr. til Ungehuset dækker løn, husleje og aktiviteter.",
    "Der søges samlet om 14,25 mio. kr. i årene 2026 til 2029.",
    "Der er behov for 4,25 mio. kr. allerede i 2026.",
    "Anlægsudgiften på 2,0 mio. kr. inkluderer 15 pct. uforudsete udgifter svarende til 0,3 mio. kr.",
    "I 2026 er udgiften lavere, da huset først åbner 1. august (5/12 af 1,2 mio. kr.).",
    "Udgifterne til Ungehuset udgør 0,5 mio. kr. i 2026 og derefter 1,2 mio. kr. pr. år.",
    "Der afsættes 3,5 mio. kr. i hvert af årene 2027 og 2028 til gadeplansmedarbejdere.",
    "Fordelt på år: 2026: 4.250 t.kr., 2027: 4.500 t.kr., 2028: 4.500 t.kr., 2029: 1.000 t.kr.",
    "Fordelingen er 4,25 mio. kr. (2026), 4,5 mio. kr. (2027), 4,5 mio. kr. (2028) og 1,0 mio. kr. (2029).",
    "Socialudvalget har i 2026 et servicemåltal på 7,9 mia. kr., og ønsket udgør 2,3 mio. kr. heraf.",
    "Ønsket finansieres delvist af mindreforbrug på 1,5 mio. kr. fra SUD's egen pulje.",
    "Ungehuset drives af en selvejende institution, der får et tilskud på 1,2 mio. kr. årligt; heraf er 0,25 mio. kr. fast husleje.",
    "Udgifterne til Ungehuset i 2026 på 0,5 mio. kr. dækker fem måneders drift.",
    "Gadeplansindsatsen koster 7,0 mio. kr. i 2027 og 2028 tilsammen.",
    "Halvdelen af gadeplansmedarbejdernes løn, 1,75 mio. kr., er målrettet Amager.",
    "Efter projektperioden skal driften på 1,2 mio. kr. finansieres af ny bevilling.",
    "I 2029 udgør ønsket kun 1,0 mio. kr., da gadeplansmedarbejderne ophører med udgangen af 2028.",
    "Brugerbetalingen reducerer nettoudgiften med 0,2 mio. kr. årligt.",
    "Fratrukket brugerbetaling koster Ungehuset 1,0 mio. kr. årligt.",
    "Udgiften til Ungehuset er netto 1,0 mio. kr. årligt, når der tages højde for brugerbetaling på 0,2 mio. kr.",
    "Der ansættes en leder til 750 t.kr. og en medarbejder til 450 t.kr. i Ungehuset.",
    "Hvis brugerbetalingen ikke realiseres, stiger udgiften til Ungehuset til 1,4 mio. kr. årligt.",
  ])("%s", (sentence) => expect(toldUnderHeading(YOUTH_HOUSE, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 1,1 mio. kr. i 2025 og 2,2 mio. kr. årligt i 2026-2028 til lektiecaféer.",
  ])("%s", (sentence) => expect(toldUnderHeading(HOMEWORK, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Der afsættes midler til at fordoble antallet af lektiecaféer fra 6 til 12. Driften af en lektiecafé koster ca. 183.000 kr. om året, svarende til 2,2 mio. kr. for 12.",
    "Der søges 7,7 mio. kr. over fire år, svarende til 1,9 mio. kr. om året i gennemsnit.",
    "Heraf går 1,6 mio. kr. årligt til løn og 0,6 mio. kr. årligt til øvrig drift.",
    "Bibliotekerne bidrager med lokaler til en værdi af 0,8 mio. kr. om året.",
    "Der blev i overførselssagen 2023-2024 afsat 1,5 mio. kr. i 2024 til forsøget.",
    "I 2025 afsættes halv bevilling, 1,1 mio. kr., da caféerne åbner efter sommerferien.",
    "De nuværende seks caféer koster 1,1 mio. kr. årligt, som finansieres inden for Kultur- og Fritidsudvalgets ramme frem til og med 2025.",
    "Der ansættes 4 lektiekoordinatorer til i alt 1,6 mio. kr. i 2026 og frem (4 x 400 t.kr.).",
    "Kan ønsket ikke imødekommes fuldt ud, kan der etableres tre nye caféer for 0,6 mio. kr. i 2025 og 1,1 mio. kr. årligt i 2026-2028.",
    "Der afsættes 0,2 mio. kr. af bevillingen i 2026 til evaluering.",
    "Af de 2,2 mio. kr. i 2026 anvendes 0,2 mio. kr. til evaluering.",
    "Udgifterne består af 1,2 mio. kr. til løn, 0,6 mio. kr. til formidling og 0,4 mio. kr. til materialer årligt.",
  ])("%s", (sentence) => expect(toldUnderHeading(HOMEWORK, "Indhold", sentence)).toEqual([]));

  test.each([
    "Ud over de 2,2 mio. kr. årligt afholder forvaltningen selv 0,3 mio. kr. til administration.",
    "Der afsættes 1,0 mio. kr. til løn i 2025 og 0,1 mio. kr. til inventar.",
    "Løn: 1.600 t.kr. årligt. Materialer: 400 t.kr. årligt. Transport: 200 t.kr. årligt.",
    "Midlerne på 2,2 mio. kr. årligt er etårige og ophører efter 2028.",
    "Ønsket er en videreførelse af indsatsen fra Budget 2021, hvor der blev afsat 1,8 mio. kr. i 2021-2024.",
    "Beløbet er angivet i 2025 p/l og svarer til 7,9 mio. kr. i 2026 p/l.",
  ])("%s", (sentence) => expect(toldUnderHeading(HOMEWORK, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 70,5 mio. kr. på anlæg i 2026-2029, 6,2 mio. kr. på service i 2027-2028 til genhusning og 0,6 mio. kr. i 2028 stigende til 1,3 mio. kr. årligt fra 2029 til afledt drift af Kirsebærskolen.",
  ])("%s", (sentence) => expect(toldUnderHeading(SCHOOL, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Renoveringen koster 72,0 mio. kr., hvoraf 12,4 mio. kr. falder i 2026, 38,6 mio. kr. i 2027 og 21,0 mio. kr. i 2028.",
    "Håndværkerudgifterne er opgjort til 51,3 mio. kr., omkostninger til rådgivere 9,8 mio. kr. og uforudsete udgifter 10,9 mio. kr.",
    "Genhusningen sker i 10 pavilloner til en leje på 415 t.kr. pr. pavillon, i alt 4.150 t.kr. i 2027 og det halve i 2028.",
    "Den afledte drift udgør 1.280 t.kr. årligt fra 2029, heraf 780 t.kr. til bygningsdrift og 500 t.kr. til pedel.",
    "Pavillonerne sælges i 2029 for forventeligt 1,5 mio. kr., hvilket er modregnet i ønsket.",
    "Renoveringen svarer til 14.400 kr. pr. m2 ved 5.000 m2.",
    "Samlet søges om 78,6 mio. kr., heraf 70,5 mio. kr. på anlæg netto og 8,1 mio. kr. på service.",
    "Der er allerede givet en planlægningsbevilling på 3,2 mio. kr. i Overførselssagen 2024-2025.",
    "Et alternativ med nybyggeri er vurderet til 112 mio. kr.",
    "Anlægssummen på 72 mio. kr. ligger inden for referencerammen på 13.500-15.000 kr. pr. m2.",
    "I 2029 er der netto en indtægt på 0,2 mio. kr., idet salget overstiger den afledte drift.",
    "Skolens samlede budget er 54,2 mio. kr. årligt.",
    "Udgiften fordeler sig over tre år med 12,4, 38,6 og 21,0 mio. kr.",
    "Der afsættes 12,4 mio. kr. til renovering i 2026, mens resten af anlægsbevillingen på 59,6 mio. kr. frigives senere.",
    "Den årlige driftsbesparelse på energi på 0,4 mio. kr. indgår i den afledte drift.",
    "Helhedsrenoveringen er delt i etape 1 til 31,0 mio. kr. og etape 2 til 41,0 mio. kr.",
    "Etape 1 af helhedsrenoveringen koster 31,0 mio. kr. og udføres i 2026-2027.",
    "Anlægsbevillingen gives til Økonomiudvalget (Byggeri København) med 72,0 mio. kr.",
    "Af anlægsudgiften finansierer Børne- og Ungdomsudvalget selv 10 mio. kr. inden for egen anlægsramme.",
    "Den afledte drift er halvårlig i 2028 (640 t.kr.) og fuld fra 2029 (1.280 t.kr.).",
    "Genhusningen koster 6,2 mio. kr., heraf 4,2 mio. kr. i 2027 og 2,1 mio. kr. i 2028.",
    "Ny genhusning i eksisterende lokaler ville koste 3,0 mio. kr. mindre, men er ikke mulig.",
    "Der frigives 12,4 mio. kr. i 2026 til projektering og opstart af renovering.",
  ])("%s", (sentence) => expect(toldUnderHeading(SCHOOL, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Cykelstien koster 29 mio. kr., og der afsættes 2 mio. kr. årligt til trafiksaneringer.",
    "Der afsættes i alt 37 mio. kr. i 2026-2029, heraf 8,5 mio. kr. i 2026 og 20 mio. kr. i 2027.",
    "En kilometer cykelsti koster typisk 8-12 mio. kr.",
    "Staten har givet tilsagn om 5,0 mio. kr. i medfinansiering fra cykelpuljen, som ikke er indregnet.",
    "Der gennemføres 20 trafiksaneringer til hver ca. 400.000 kr., svarende til 8 mio. kr. i alt.",
  ])("%s", (sentence) => expect(toldUnderHeading(CYCLING, "Økonomi", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 6,5 mio. kr. i 2026, 18,0 mio. kr. i 2027 og 4,5 mio. kr. i 2028 til cykelsti på Roskildevej samt 2,0 mio. kr. årligt i 2026-2029 til trafiksaneringer.",
  ])("%s", (sentence) => expect(toldUnderHeading(CYCLING, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Partierne er enige om at afsætte 6,2 mio. kr. i 2026, 12,4 mio. kr. i 2027 og 12,7 mio. kr. årligt i 2028-2029 til en styrket indsats for psykisk sårbare og hjemløse.",
    "Partierne er enige om at afsætte 4,1 mio. kr. i 2026 og 8,1 mio. kr. årligt i 2027-2029 til psykisk sårbare, 2,2 mio. kr. i 2026 og 4,3 mio. kr. årligt i 2027-2029 til hjemløse samt 0,3 mio. kr. årligt i 2028-2029 til evaluering.",
    "Partierne er enige om at afsætte 43,9 mio. kr. i 2026-2029 til indsatsen. Heraf afsættes 28,4 mio. kr. til psykisk sårbare, 15,1 mio. kr. til hjemløse og 0,5 mio. kr. til evaluering.",
    "Partierne er enige om at prioritere de mest udsatte og afsætter derfor 6,5 mio. kr. om året til 10 jobkonsulenter fra 2027.",
  ])("%s", (sentence) => expect(toldUnderHeading(JOBS, "Forslag til aftaletekst", sentence)).toEqual([]));

  test.each([
    "Der ansættes ti jobkonsulenter og to psykologer. Jobkonsulenterne koster 650 t.kr. pr. årsværk, i alt 6,5 mio. kr. om året. Psykologerne koster 800 t.kr. pr. årsværk, i alt 1,6 mio. kr. om året.",
    "Støttekontaktpersonerne ansættes fra 1. juli 2026 til 2,4 mio. kr. i helårseffekt.",
    "De fire støttekontaktpersoner koster 600 t.kr. hver, svarende til 2,4 mio. kr. pr. år.",
    "En akutplads koster 950 kr. pr. døgn, og der oprettes 5,5 pladser, svarende til 1,9 mio. kr. årligt.",
    "Indsats 1 koster 8,1 mio. kr. årligt, indsats 2 koster 4,3 mio. kr. årligt, og evalueringen koster 0,5 mio. kr. i alt.",
    "I indfasningsåret 2026 er der afsat halv bevilling til jobkonsulenter (3.250 t.kr.), psykologer (800 t.kr.), støttekontaktpersoner (1.200 t.kr.) og akutpladser (950 t.kr.).",
    "Evalueringen gennemføres af VIVE i 2028-2029 for 500.000 kr.",
    "Heraf vedrører 3,25 mio. kr. halvårseffekt i 2026.",
  ])("%s", (sentence) => expect(toldUnderHeading(JOBS, "Indhold", sentence)).toEqual([]));

  test.each([
    "Ønsket kan opdeles i to selvstændige dele: Del 1 koster 28,4 mio. kr. og del 2 koster 15,1 mio. kr. i 2026-2029.",
    "Der var i Budget 2022 afsat 16,4 mio. kr. i 2022-2025 til IPS, heraf 4,1 mio. kr. i 2025.",
    "Bevillingen til de nuværende 7 jobkonsulenter på 4,2 mio. kr. årligt udløber med udgangen af 2025.",
    "De 10 jobkonsulenter omfatter 7 videreførte stillinger (4,5 mio. kr.) og 3 nye (2,0 mio. kr.).",
    "Der er tale om en udvidelse på 2,0 mio. kr. årligt i forhold til i dag.",
    "Lønudgifterne udgør 10,5 mio. kr. årligt, mens de øvrige udgifter udgør 1,9 mio. kr.",
    "Overhead på 9 pct. er indregnet med 0,9 mio. kr. årligt.",
    "Ledelse og administration er indeholdt i jobkonsulenternes pris med 50 t.kr. pr. årsværk, i alt 0,5 mio. kr. årligt.",
    "Beskæftigelsesindsatsen udløser statsrefusion på 1,2 mio. kr. årligt, som tilfalder kassen.",
    "Udgiften til psykologer er 100 t.kr. højere pr. årsværk end i 2025.",
    "• Jobkonsulenter: 10 årsværk á 650 t.kr. = 6,5 mio. kr. årligt",
    "• 2 psykologer á 800 t.kr. = 1,6 mio. kr. årligt (halv effekt i 2026)",
    "• Akutpladser, 1,9 mio. kr.: heraf husleje 0,7 mio. kr. og personale 1,2 mio. kr.",
    "Psykologer: 0,8 mio. kr. i 2026, 1,6 mio. kr. i 2027-2029. I alt 5,6 mio. kr.",
    "Socialudvalget afholder 5,6 mio. kr. til psykologer og 15,1 mio. kr. til hjemløse, mens BIU afholder 22,8 mio. kr. til jobkonsulenter.",
    "Udgifterne er 6,2 mio. kr. det første år og godt 12 mio. kr. de følgende år.",
    "Ønsket er prisfremskrevet fra 42,5 mio. kr. (2025 p/l) til 43,9 mio. kr. (2026 p/l).",
    "Der er forudsat en tomgang på 5 pct. i akutpladserne, hvilket svarer til 0,1 mio. kr. årligt.",
    "Udgiften pr. borger er 32.500 kr. årligt ved 200 borgere, svarende til 6,5 mio. kr.",
    "Der er 0,25 mio. kr. til evaluering i både 2028 og 2029.",
    "Ved at udskyde opstarten til 1. januar 2027 kan der spares 6,2 mio. kr. i 2026.",
    "Indsatsen forventes at medføre færre udgifter til forsørgelse på 9,3 mio. kr. årligt fra 2028.",
  ])("%s", (sentence) => expect(toldUnderHeading(JOBS, "Økonomi", sentence)).toEqual([]));
});
