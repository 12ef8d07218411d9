import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const CYCLE_PATH = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Cykelsti på Ruten ved Tingbjerg | Anlæg | 2.500 | 8.000 | 4.500 | | 15.000
  | Sikre skoleveje | Anlæg | 1.200 | 1.200 | | | 2.400
  | Projektledelse | Anlæg | 1.050 | 1.050 | 525 | | 2.625
  | Afledt drift | Service | | 150 | 400 | 400 | 950
  | Udgifter i alt (netto) | | 4.750 | 10.400 | 5.425 | 400 | 20.975`;

const LIBRARIES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029
  | Varige ændringer | | | | |
  | Reduceret betjening på bibliotekerne | Service | -1.500 | -3.000 | -3.000 | -3.000
  | Samling af administration | Service | -500 | -1.000 | -1.000 | -1.000
  | Øgede lejeindtægter | Service | -250 | -250 | -400 | -400
  | Samlet varig ændring | | -2.250 | -4.250 | -4.400 | -4.400`;

const ELDERLY = `
  | Tabel 1. Økonomiske konsekvenser | | | |
  | Mio. kr., 2026 p/l | 2026 | 2027 | 2028 | 2029
  | Flere plejehjemspladser | 6,5 | 13,0 | 19,5 | 19,5
  | Løft af hjemmeplejen | 4,0 | 4,0 | 4,0 | 4,0
  | Velfærdsteknologi | 1,2 | 0,8 | |
  | Forebyggende indsats | | -1,0 | -2,5 | -2,5
  | I alt | 11,7 | 16,8 | 21,0 | 21,0`;

describe("nothing is said of a right sentence", () => {
  test.each([
    "Der søges om i alt 21,0 mio. kr. i 2026-2029 til cykelsti og sikre skoleveje.",
    "Cykelstien anlægges i begge sider af Ruten og koster 15,0 mio. kr., svarende til ca. 12.500 kr. pr. løbende meter.",
    "Der er tidligere afsat 1,8 mio. kr. til forundersøgelse i Budget 2024.",
    "Hvert kryds koster i gennemsnit 200 t.kr., og der sikres 12 kryds.",
    "Anlægsudgifterne udgør 20,0 mio. kr., og den afledte drift udgør 0,4 mio. kr. årligt fra 2028.",
    "Projektledelsen dækker 1,5 årsværk i 2026 og 2027 á 700 t.kr.",
    "Staten medfinansierer 40 pct. af et tilsvarende projekt i Gladsaxe, hvilket svarer til 6 mio. kr.",
    "I 2027 er udgiften størst med 10,4 mio. kr., fordi hovedentreprisen udføres dette år.",
    "Hvis krydset ved Gavlhusvej udgår, reduceres udgiften med 350 t.kr. i 2027.",
    "Der er indregnet 10 pct. til uforudsete udgifter, svarende til ca. 1,5 mio. kr. af cykelstiens anlægssum.",
    "Driftsudgifterne dækker vintertjeneste og renhold, som koster 28 kr. pr. m² om året.",
    "Den afledte drift er 150 t.kr. i 2027, da strækningen først ibrugtages i andet halvår, og herefter 400 t.kr. årligt.",
    "Løsning 2 med en dobbeltrettet sti vil koste 11,5 mio. kr., men frarådes af politiet.",
    "Københavns Kommune brugte i 2023 i alt 97 mio. kr. på cykelinfrastruktur.",
    "Byggeprisen er baseret på et overslag fra rådgiver på 13,6 mio. kr. i 2024 p/l, fremskrevet til 2026 p/l.",
    "Der anvises 4,75 mio. kr. i 2026 af anlægspuljen, mens resten finansieres i de følgende år.",
    "Sikre skoleveje udgør 2,4 mio. kr. ligeligt fordelt på 2026 og 2027.",
    "En udskydelse af projektet et år vil betyde en merudgift på 0,6 mio. kr. til prisstigninger.",
    "Af cykelstiens 8,0 mio. kr. i 2027 går ca. 5 mio. kr. til belægning og 3 mio. kr. til kantsten og afvanding.",
    "Ulykker på strækningen har kostet samfundet ca. 30 mio. kr. i perioden 2018-2022 ifølge Vejdirektoratets enhedspriser.",
  ])("a cycle path: %s", (sentence) => expect(toldOfSentence(sentence, CYCLE_PATH)).toEqual([]));

  test.each([
    "Forslaget indebærer en effektivisering på 2,3 mio. kr. i 2026 stigende til 4,4 mio. kr. fra 2028.",
    "På bibliotekerne reduceres den betjente åbningstid med 90 timer om ugen, svarende til 5 årsværk á 600 t.kr.",
    "Bibliotekernes samlede driftsbudget er 198 mio. kr., og reduktionen udgør således ca. 1,5 pct.",
    "Samlingen af administrationen giver 1,0 mio. kr. årligt fra 2027, da de to stillinger først nedlægges midt i 2026.",
    "Lejeindtægterne stiger fra 1,1 mio. kr. i dag til 1,5 mio. kr. i 2028.",
    "Der opkræves i dag 350 kr. i timen for leje af sale, hvilket foreslås hævet til 450 kr.",
    "Halvårseffekten i 2026 er 1,5 mio. kr. på bibliotekerne og 0,5 mio. kr. på administrationen.",
    "Forslaget er et alternativ til KF04, der ville have givet 6,0 mio. kr. ved at lukke to filialer.",
    "Den gennemsnitlige lønudgift for en bibliotekar er 580 t.kr., og for en assistent 470 t.kr.",
    "Effektiviseringen udgør i alt 15,3 mio. kr. over de fire år.",
    "I Budget 2025 blev der gennemført en tilsvarende effektivisering på 2,0 mio. kr. på kulturhusene.",
    "Besparelsen er 4,25 mio. kr. i 2027, hvoraf bibliotekerne bidrager med 3 mio. kr.",
    "Hvis åbningstiden kun reduceres med 45 timer, halveres besparelsen på biblioteksbetjening til 1,5 mio. kr.",
    "Der er 20 biblioteker i kommunen, og hvert af dem afleverer i snit 150 t.kr. årligt, når forslaget er fuldt indfaset.",
    "Øgede indtægter udgør 250 t.kr. i 2026 og 2027 og 400 t.kr. derefter.",
    "Der er ikke udgifter til implementering, da omlægningen holdes inden for den eksisterende ramme på 12,4 mio. kr.",
    "Odense Kommune gennemførte i 2022 en lignende omlægning og sparede 2,8 mio. kr. om året.",
    "Udvalgets måltal er 31,5 mio. kr. i 2026, og forslaget bidrager med 7 pct. heraf.",
    "Effekten fra 2028 fordeler sig med 3,0 mio. kr. på biblioteker, 1,0 mio. kr. på administration og 0,4 mio. kr. på indtægter.",
    "Udlån af film og musik er faldet fra 412.000 i 2015 til 38.000 i 2024.",
  ])("opening hours of libraries: %s", (sentence) => expect(toldOfSentence(sentence, LIBRARIES)).toEqual([]));

  test.each([
    "Der tilføres 6,5 mio. kr. i 2026 stigende til 19,5 mio. kr. i 2028 til flere plejehjemspladser.",
    "En plejehjemsplads koster 540.000 kr. om året, og der åbnes 36 pladser frem mod 2028.",
    "Budgettet til ældreområdet udgør i alt 1,2 mia. kr. i 2026.",
    "Forebyggende indsats giver en mindreudgift på 1 mio. kr. i 2027 og 2,5 mio. kr. i 2028 og 2029.",
    "Hjemmeplejen løftes med 4 mio. kr. årligt, hvilket svarer til 8 fuldtidsstillinger.",
    "De samlede merudgifter er 11,7 mio. kr. i 2026 og 21 mio. kr. ved fuld indfasning.",
    "I alt afsættes 70,5 mio. kr. netto over fire år.",
    "Der blev i sidste års budget afsat 3,0 mio. kr. til velfærdsteknologi, som delvist videreføres.",
    "Til velfærdsteknologi afsættes 1,2 mio. kr. i 2026 og 0,8 mio. kr. i 2027, hvorefter puljen ophører.",
    "Demografipuljen udgjorde 9,4 mio. kr. i 2025, og den forhøjes ikke med dette forslag.",
    "Antallet af borgere over 80 år stiger med 11 pct., og det øger udgiftspresset med 18 mio. kr. frem til 2030.",
    "Åbningen af de første 12 pladser i 2026 koster 6,5 mio. kr.",
    "Der foreslås en kompensation fra staten på 2,2 mio. kr., som ikke er indregnet i tabellen.",
    "Vikarudgifterne var 4,7 mio. kr. højere end budgetteret i 2025.",
    "Uden den forebyggende indsats ville udgiften være 23,5 mio. kr. i 2028.",
    "Af midlerne til plejehjem i 2027 på 13 mio. kr. er 11,5 mio. kr. løn, og resten er mad og rengøring.",
    "Det svarer til en gennemsnitlig merudgift på 17,6 mio. kr. om året.",
    "Ministeriet har bevilget 1,5 mio. kr. til et projekt om faldforebyggelse, der løber til og med 2027.",
    "Borgernes egenbetaling for mad udgør 3.900 kr. om måneden.",
    "Fra 2028 udgør udgifterne til pladser og hjemmepleje tilsammen 23,5 mio. kr.",
  ])("a note in millions: %s", (sentence) => expect(toldOfSentence(sentence, ELDERLY)).toEqual([]));
});
