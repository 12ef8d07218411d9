import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { DRIVING, KITCHENS } from "../../harness/proseTables.ts";

function told(tables: string, heading: string, sentence: string): string[] {
  return checkWorkbook(workbookOf(`¶¶ ${heading}\n¶ ${sentence}\n${tables}`))
    .findings.filter(({ rule }) => rule.startsWith("tekst-") && rule !== "tekst-i-beloeb")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe("nothing is said of a right sentence", () => {
  test.each([
    "Forslaget medfører en varig nettobesparelse på 3,3 mio. kr. fra 2030 og frem.",
    "Bruttobesparelsen udgør 1,7 mio. kr. i 2028, 3,4 mio. kr. i 2029 og 3,7 mio. kr. fra 2030 og frem.",
    "Heraf kommer 2,8 mio. kr. fra færre taxakørsler, mens lavere sygefravær bidrager med 0,9 mio. kr.",
    "Besparelsen opnås ved at reducere antallet af taxakørsler fra 28.000 til 14.000 om året, idet en kørsel koster 200 kr., svarende til 2,8 mio. kr. årligt.",
    "Sygefraværet koster i dag 12,4 mio. kr. årligt, og det reduceres med godt 7 pct., svarende til 0,9 mio. kr.",
    "Besparelsen er netto og tager højde for en varig merudgift på 450 t.kr. til licens og support.",
    "Der investeres 7,45 mio. kr. i alt i forslaget, heraf 6,15 mio. kr. på anlæg og 1,3 mio. kr. på service.",
    "Der indkøbes 18 elbiler á 300.000 kr., i alt 5,4 mio. kr., fordelt med 3,6 mio. kr. i 2027 og 1,8 mio. kr. i 2028.",
    "Derudover opsættes 15 ladestandere til 50.000 kr. pr. stk., svarende til 750 t.kr. i 2027.",
    "Projektlederen ansættes i to år: ½ årsværk i 2027, 1 årsværk i 2028 og ½ årsværk i 2029. Udgiften udgør 1,3 mio. kr.",
    "Til projektledelse afsættes 325 t.kr. i 2027, 650 t.kr. i 2028 og 325 t.kr. i 2029.",
    "Investeringen på 7,5 mio. kr. er tilbagebetalt efter fire år.",
    "Socialudvalgets andel af nettoeffektiviseringen er 60 pct., svarende til 1,95 mio. kr. ved fuld indfasning, og Sundheds- og Omsorgsudvalgets er 40 pct., svarende til 1,3 mio. kr.",
    "Der er i forvejen afsat 2,0 mio. kr. til ladeinfrastruktur i Budget 2026.",
    "Elbilerne har en forventet levetid på otte år, hvorefter der skal geninvesteres 5,4 mio. kr., som ikke er indregnet.",
    "Set over seks år giver forslaget en samlet gevinst på 6,5 mio. kr.",
    "Over perioden 2027-2032 er nettobesparelsen 14,0 mio. kr. mod en investering på 7,5 mio. kr.",
    "Ved halv effekt i 2028 bliver besparelsen 1,4 mio. kr. på taxakørsel og 0,3 mio. kr. på sygefravær.",
    "En følsomhedsberegning viser, at besparelsen falder til 2,7 mio. kr., hvis kun 80 pct. af kørslerne omlægges.",
    "Den varige besparelse på 3,25 mio. kr. udmøntes ved en rammereduktion fra 2030.",
    "I 2031 og 2032 er besparelsen uændret 3.250 t.kr. netto.",
    "Samlet set giver forslaget en merudgift på 4,7 mio. kr. i 2027 og 1,2 mio. kr. i 2028, hvorefter der er en mindreudgift på 2,6 mio. kr. i 2029.",
    "Anlægsudgiften på 4,35 mio. kr. i 2027 og 1,8 mio. kr. i 2028 søges af anlægsmidlerne i puljen.",
    "Serviceudgiften til projektlederen er 0,3 mio. kr. i 2027, 0,7 mio. kr. i 2028 og 0,3 mio. kr. i 2029.",
    "I dag bruges 5,6 mio. kr. årligt på taxakørsel, og udgiften halveres.",
    "Udgiften til taxa reduceres fra 5,6 mio. kr. til 2,8 mio. kr. årligt.",
    "Leasing af bilerne ville koste 1,1 mio. kr. årligt, hvilket er dyrere end køb.",
    "Salg af otte gamle biler forventes at give en engangsindtægt på 0,2 mio. kr., som går til kassen.",
    "Effektiviseringen indfases med 40 pct. i 2028 (1,25 mio. kr.), 90 pct. i 2029 (2,95 mio. kr.) og 100 pct. fra 2030 (3,25 mio. kr.).",
    "Besparelsen på sygefravær er 300 t.kr. det første år, 600 t.kr. det andet år og 900 t.kr. fra det tredje år.",
    "Besparelsen stiger med 300 t.kr. årligt frem til 2030.",
    "Nettobesparelsen stiger fra 1,3 mio. kr. i 2028 til knap 3,0 mio. kr. i 2029 og 3,3 mio. kr. herefter.",
    "Besparelse, taxakørsel: -2,8 mio. kr. årligt",
    "- 2.800 t.kr. årligt fra 2029 på taxakørsler",
    "- 900 t.kr. årligt fra 2030 på lavere sygefravær, heraf 600 t.kr. i 2029 og 300 t.kr. i 2028",
    "Licenser: 18 licenser á 20.000 kr. = 360.000 kr. og support 90.000 kr., i alt 450.000 kr. årligt.",
    "Sundheds- og Omsorgsforvaltningen sparer 0,5 mio. kr. i 2028, 1,2 mio. kr. i 2029 og 1,3 mio. kr. fra 2030.",
    "Investeringen svarer til en udgift på ca. 340.000 kr. pr. bil inkl. ladestander.",
    "Ladestanderne koster 0,75 mio. kr. ekskl. moms og etableres af TMF, der selv afholder driften på 60 t.kr. årligt.",
    "Det forudsættes, at energiprisen fastholdes; stiger den 20 pct., reduceres besparelsen med 110 t.kr. årligt.",
    "Forslaget bidrager dermed med 3,3 mio. kr. til effektiviseringsmåltallet på 120 mio. kr. i 2030.",
    "Taxakørslen udbydes i 2027. Erfaringen er, at et udbud sænker prisen med 8 pct., svarende til 0,4 mio. kr. årligt, som ikke er indregnet.",
    "Elbilerne afskrives over otte år med 675 t.kr. årligt.",
    "Der er afsat 1,3 mio. kr. til en projektleder i perioden 2027-2029.",
    "Den årlige udgift til licens og support er 450 t.kr. fra 2028, og den er modregnet i besparelsen.",
    "Med fradrag af driftsudgifterne på 0,45 mio. kr. udgør nettobesparelsen på taxakørsel 2,35 mio. kr.",
    "Effektiviseringen på taxakørsel er opgjort efter en pris pr. tur på 200 kr. og 14.000 sparede ture: 14.000 x 200 kr. = 2,8 mio. kr.",
  ])("%s", (sentence) => expect(told(DRIVING, "1.4 ØKONOMI", sentence)).toEqual([]));

  test.each([
    "Nettoeffektiviseringen fordeles med 1.950 t.kr. til Socialudvalget og 1.300 t.kr. til Sundheds- og Omsorgsudvalget fra 2030.",
    "Socialudvalget bærer 60 pct. af implementeringsudgifterne, svarende til 4,5 mio. kr.",
  ])("%s", (sentence) => expect(told(DRIVING, "1.5 FORDELING PÅ UDVALG", sentence)).toEqual([]));

  test.each([
    "Forslagets økonomi er opsummeret i tabel 1. Den samlede investering er 12,4 mio. kr., og den varige nettoeffekt er 4,6 mio. kr. fra 2028.",
    "Kommunens køkkener køber i dag fødevarer for 64 mio. kr. årligt. Ved at samle indkøbene på færre aftaler opnås en rabat på 5 pct., svarende til 3,2 mio. kr. årligt.",
    "Erfaringer fra Aarhus Kommune viser en rabat på op til 8 pct. svarende til 5,1 mio. kr., men der er anlagt et forsigtigt skøn.",
    "Madspildet udgør ca. 10 pct. af indkøbet eller 6,4 mio. kr. Heraf forventes 1 mio. kr. sparet.",
    "Fælles indkøb: Der spares 0,8 mio. kr. i 2026, 2,4 mio. kr. i 2027 og 3,2 mio. kr. årligt fra 2028.",
    "Effekten i 2026 er beregnet som et kvartal af den fulde besparelse (3,2 mio. kr. / 4 = 0,8 mio. kr.).",
    "I 2026 opnås kvartalseffekt, i 2027 tre kvartalers effekt (3/4 af 3,2 mio. kr. = 2,4 mio. kr.).",
    "Der anvendes vikarer for 2,1 mio. kr. om året i køkkenerne. En tredjedel, 0,7 mio. kr., kan undgås.",
    "Bruttogevinsten er 4,9 mio. kr. årligt, hvorfra skal trækkes 0,3 mio. kr. til drift af bestillingssystemet.",
    "Systemet koster 2,2 mio. kr. i indkøb, 0,4 mio. kr. i tilpasning i 2027 og 0,3 mio. kr. årligt i drift.",
    "Indkøb af bestillingssystem er baseret på et tilbud på 2,4-2,8 mio. kr. over to år.",
    "Der afsættes 1,8 mio. kr. til kompetenceudvikling af 120 køkkenmedarbejdere (15.000 kr. pr. medarbejder).",
    "Kompetenceudviklingen omfatter vikardækning for 1,2 mio. kr. og kursusudgifter for 0,6 mio. kr.",
    "Ombygningen koster 8,0 mio. kr., hvoraf 5,5 mio. kr. afholdes i 2026 og 2,5 mio. kr. i 2027.",
    "Af ombygningen på 8 mio. kr. er 1,1 mio. kr. afsat til uforudsete udgifter.",
    "Investeringerne udgør 8,3 mio. kr. i 2026, 3,8 mio. kr. i 2027 og 0,3 mio. kr. i 2028, i alt 12,4 mio. kr.",
    "Serviceinvesteringerne er 4,4 mio. kr. og anlægsinvesteringerne 8,0 mio. kr.",
    "Der søges 4,4 mio. kr. i servicemidler (2,8 mio. kr. i 2026, 1,3 mio. kr. i 2027 og 0,3 mio. kr. i 2028).",
    "Forslaget er tilbagebetalt efter 5 år og giver derefter 4,6 mio. kr. årligt til prioritering.",
    "Akkumuleret over de seks år er besparelsen 22,0 mio. kr.",
    "Efter seks år er der en samlet nettogevinst på 9,6 mio. kr.",
    "Den varige effekt er 4.600 t.kr., hvilket svarer til 7,2 pct. af fødevareindkøbet på 64 mio. kr.",
    "BUF bruger 38 mio. kr. på fødevarer, SUF 20 mio. kr. og SOF 6 mio. kr.",
    "Besparelsen fordeles efter indkøbsandel, dvs. 59 pct. til BUF (2,7 mio. kr.), 31 pct. til SUF (1,4 mio. kr.) og 10 pct. til SOF (0,5 mio. kr.).",
    "Forvaltningerne har i 2024 brugt 1,5 mio. kr. på forundersøgelser.",
    "Besparelsen på 3,2 mio. kr. er baseret på regnskab 2024, hvor der blev købt for 64 mio. kr.",
    "Den fulde besparelse (4,9 mio. kr.) fratrukket driftsudgiften (0,3 mio. kr.) giver en nettobesparelse på 4,6 mio. kr.",
    "Besparelsen er i 2026 alene 0,65 mio. kr. netto og 0,8 mio. kr. brutto.",
    "Indkøb og vikarer udgør tilsammen 3,9 mio. kr. af bruttobesparelsen.",
    "Omkostningen til systemet fordeles med halvdelen til BUF (1,1 mio. kr. i 2026).",
    "Serviceudgifterne falder varigt med 4,6 mio. kr. fra 2028.",
    "Der er tale om et nettoprovenu på 4,3 mio. kr. i 2028, når investeringen på 0,3 mio. kr. er trukket fra.",
  ])("%s", (sentence) => expect(told(KITCHENS, "1.4 ØKONOMI", sentence)).toEqual([]));

  test.each([
    "Et produktionskøkken på Amager ombygges for ca. 8 mio. kr.",
    "Køkkenet producerer 1.200 måltider dagligt til en pris på 42 kr. pr. måltid, hvilket falder til 39 kr.",
    "En vikartime koster 310 kr., og forbruget reduceres med 2.260 timer, svarende til 0,7 mio. kr. om året.",
    "Forslaget hænger sammen med TM04, der sparer 2,3 mio. kr. på affald.",
    "Besparelser på madspild: 0,5 mio. kr. i 2027 og 1,0 mio. kr. i 2028 og frem",
    "Forslaget skønnes at nedbringe CO2-udledningen med 900 tons, svarende til en samfundsøkonomisk gevinst på 0,7 mio. kr.",
  ])("%s", (sentence) => expect(told(KITCHENS, "1.3 FORSLAGETS INDHOLD", sentence)).toEqual([]));

  test.each(["Hvis rabatten kun bliver 4 pct., falder den årlige besparelse på fødevarer til 2,6 mio. kr."])(
    "%s",
    (sentence) => expect(told(KITCHENS, "1.6 RISIKOVURDERING", sentence)).toEqual([]),
  );
});
