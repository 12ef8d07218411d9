import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const SICK_DAYS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | 2030 | 2031 | 2032
  | Varige ændringer | | | | | | |
  | Færre sygedage i daginstitutioner | Service | | -900 | -1.800 | -2.700 | -2.700 | -2.700
  | Drift af bookingsystem | Service | | 220 | 220 | 220 | 220 | 220
  | Samlet varig ændring | | | -680 | -1.580 | -2.480 | -2.480 | -2.480
  | Implementeringsomkostninger | | | | | | |
  | Udvikling af bookingsystem | Anlæg | 2.600 | 700 | | | |
  | Arbejdsmiljøkonsulenter | Service | 1.300 | 1.300 | 650 | | |
  | Frikøb af ledere | Service | 240 | 360 | | | |
  | Samlede implementeringsomkostninger | | 4.140 | 2.360 | 650 | | |
  | Samlet økonomisk påvirkning | | 4.140 | 1.680 | -930 | -2.480 | -2.480 | -2.480
  | Tilbagebetalingstid baseret på totaløkonomi | 5 år`;

const ROADS = `
  | Tabel 1. Økonomiske konsekvenser | | | |
  | 1.000 kr., 2026-priser | 2026 | 2027 | 2028 | 2029
  | Ny turnus for vinterberedskab | -400 | -800 | -800 | -800
  | Færre slåninger af rabatter | -350 | -350 | -350 | -350
  | Genudbud af affaldskørsel | | -1.250 | -2.500 | -2.500
  | Ekstern rådgivning | 300 | | |
  | I alt | -450 | -2.400 | -3.650 | -3.650`;

const LEASE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
  | Varige ændringer | | | | | | |
  | Opsigelse af lejemål på Rentemestervej | Service | | -1.100 | -2.200 | -2.200 | -2.200 | -2.200
  | Mindre rengøring | Service | | -150 | -300 | -300 | -300 | -300
  | Øget transport af borgere | Service | | 180 | 180 | 180 | 180 | 180
  | Samlet varig ændring | | | -1.070 | -2.320 | -2.320 | -2.320 | -2.320
  | Implementeringsomkostninger | | | | | | |
  | Ombygning af Center Nord | Anlæg | 3.500 | 1.400 | | | |
  | Flytning og istandsættelse | Service | | 650 | | | |
  | Samlede implementeringsomkostninger | | 3.500 | 2.050 | | | |
  | Samlet økonomisk påvirkning | | 3.500 | 980 | -2.320 | -2.320 | -2.320 | -2.320
  | Tilbagebetalingstid baseret på totaløkonomi | 4 år`;

describe("nothing is said of a right sentence", () => {
  test.each([
    "Når forslaget er fuldt indfaset i 2030, opnås en varig nettobesparelse på 2,5 mio. kr.",
    "Sygefraværet i daginstitutionerne svarer i dag til 310 årsværk eller ca. 145 mio. kr. om året.",
    "Der afsættes 3,3 mio. kr. på anlæg til udvikling af bookingsystemet og 3,9 mio. kr. på service til konsulenter og frikøb.",
    "Én sygedag koster i gennemsnit 1.850 kr. til vikar, og der forventes 1.460 færre sygedage i 2030.",
    "To konsulenter ansættes i 2027 og 2028, mens der kun er én i første halvår af 2029, svarende til 650 t.kr. pr. år pr. konsulent.",
    "Færre sygedage giver 0,9 mio. kr. i 2028, det dobbelte i 2029 og 2,7 mio. kr. fra 2030.",
    "Bookingsystemet har en årlig drift på 220 t.kr., hvoraf hosting udgør 90 t.kr. og licenser 130 t.kr.",
    "Samlet set koster implementeringen 7,15 mio. kr., og pengene er tjent hjem i det femte år.",
    "Lederne frikøbes i 600 timer á 1.000 kr., i alt 600 t.kr., fordelt på 240 t.kr. i 2027 og 360 t.kr. i 2028.",
    "I 2029 er der en nettogevinst på 0,9 mio. kr., da besparelsen på 1,6 mio. kr. er højere end udgiften på 0,65 mio. kr.",
    "Et lignende system i Sundheds- og Omsorgsforvaltningen havde en udviklingspris på 4,8 mio. kr.",
    "Falder sygefraværet kun halvt så meget som forudsat, udgør besparelsen 1,35 mio. kr. fra 2030.",
    "Anlægsudgiften på 2,6 mio. kr. i 2027 dækker kravspecifikation, udvikling og test.",
    "Den resterende del af anlægsudgiften på 0,7 mio. kr. falder i 2028.",
    "Gevinsten på daginstitutionerne er fordelt med 1,8 mio. kr. til de kommunale og 0,9 mio. kr. til de selvejende institutioner fra 2030.",
    "Udgifterne til konsulenter afholdes med 1,3 mio. kr. i hvert af de to første år og 0,65 mio. kr. i 2029.",
    "Forslaget forudsætter, at puljen til arbejdsmiljø på 5,2 mio. kr. videreføres uændret.",
    "Der investeres 4,1 mio. kr. i 2027, 2,4 mio. kr. i 2028 og 0,7 mio. kr. i 2029.",
    "Når driften af bookingsystemet på 0,2 mio. kr. trækkes fra, er nettobesparelsen i 2028 på 0,7 mio. kr.",
    "Arbejdstilsynets påbud kostede i 2024 forvaltningen 1,2 mio. kr. i rådgivning.",
    "Fra 2030 kan puljen til vikarer nedsættes med 2,7 mio. kr., svarende til 4,2 pct.",
    "Uden konsulenterne vurderes det, at højst 1 mio. kr. af gevinsten kan realiseres.",
    "Systemet udvikles af en ekstern leverandør til 3,3 mio. kr. og driftes for 0,22 mio. kr. om året.",
  ])("fewer sick days: %s", (sentence) => expect(toldOfSentence(sentence, SICK_DAYS)).toEqual([]));

  test.each([
    "Effektiviseringerne udgør 0,45 mio. kr. i 2026, 2,4 mio. kr. i 2027 og 3,65 mio. kr. i 2028 og frem.",
    "Affaldskørslen koster i 2025 kommunen 38,5 mio. kr., og et genudbud forventes at sænke prisen med 6-7 pct.",
    "Genudbuddet får halvårseffekt i 2027 på 1,25 mio. kr. og giver 2,5 mio. kr. årligt fra 2028.",
    "Rabatterne slås fremover én gang i stedet for to, og det giver 350 t.kr. årligt.",
    "En slåning koster 0,70 kr. pr. m², og der er 500.000 m² rabat i kommunen.",
    "Ny turnus sparer 800 t.kr. om året svarende til 2.000 timers overarbejde á 400 kr.",
    "Der skal bruges 300 t.kr. til ekstern rådgivning i forbindelse med udbuddet i 2026.",
    "Randers Kommune opnåede i 2024 en besparelse på 3,1 mio. kr. ved et tilsvarende udbud.",
    "Over de fire år udgør nettoeffektiviseringen i alt 10,15 mio. kr.",
    "I 2026 er bruttoeffektiviseringen 750 t.kr., men rådgivningen reducerer effekten til 450 t.kr.",
    "Området skal samlet levere 5 mio. kr. i 2028, og de resterende 1,35 mio. kr. findes ved andre forslag.",
    "Vinterberedskabets budget reduceres fra 11,2 mio. kr. til 10,4 mio. kr. i 2027.",
    "Et hårdt vinterår kan øge udgifterne til vinterberedskabet med 2-3 mio. kr.",
    "Udbuddet omfatter kontrakter for 152 mio. kr. over en fireårig periode.",
    "Turnusomlægningen giver kun 0,4 mio. kr. i 2026, fordi den først træder i kraft til oktober.",
    "Forslaget bidrager med 3,7 mio. kr. til udvalgets sparekrav på 9 mio. kr. i 2028.",
    "Konsulenten honoreres med 1.200 kr. i timen for 250 timer.",
    "Forsinkes udbuddet til 2028, mistes 1,25 mio. kr. i 2027 og 1,25 mio. kr. i 2028.",
    "To tredjedele af effektiviseringen i 2028, dvs. 2,5 mio. kr., stammer fra affaldskørslen.",
    "Taksten for dagrenovation er 2.450 kr. om året pr. husstand og påvirkes ikke.",
  ])("roads and waste: %s", (sentence) => expect(toldOfSentence(sentence, ROADS)).toEqual([]));

  test.each([
    "Lejemålet på Rentemestervej har en årlig husleje på 2,2 mio. kr. og kan opsiges med virkning fra 1. juli 2026.",
    "Opsigelsen giver således 1,1 mio. kr. i 2026 og 2,2 mio. kr. i 2027 og frem.",
    "Center Nord ombygges for 4,9 mio. kr., fordelt med 3,5 mio. kr. i 2025 og 1,4 mio. kr. i 2026.",
    "Lejemålet er på 1.850 m², og huslejen svarer til 1.189 kr. pr. m².",
    "Flytningen koster 250 t.kr., og istandsættelse ved fraflytning er anslået til 400 t.kr. i 2026.",
    "Der er indbetalt et depositum på 1,1 mio. kr., som tilbagebetales ved fraflytning og ikke indgår i beregningen.",
    "Rengøring af det opsagte lejemål udgør 300 t.kr. årligt, hvoraf halvdelen spares i 2026.",
    "Transport af 24 borgere til det nye center medfører en merudgift på 180 t.kr. om året.",
    "Den varige besparelse er netto 2,3 mio. kr. årligt fra 2027, og investeringen er 5,6 mio. kr.",
    "Alternativet er at blive i lejemålet og renovere for 6,2 mio. kr.",
    "Der spares 2,5 mio. kr. årligt på ejendomsdrift, mens udgiften til transport stiger med 0,2 mio. kr.",
    "Kommunens samlede udgifter til eksterne lejemål var 612 mio. kr. i 2023.",
    "Investeringen i ombygning udgør godt 2.600 kr. pr. m².",
    "Københavns Ejendomme har opgjort ombygningen til 4,5 mio. kr. ekskl. uforudsete udgifter på 0,4 mio. kr.",
    "Forslaget er tjent hjem på 4 år og giver frem til 2030 et samlet overskud på 4,8 mio. kr.",
    "Udgiften til ombygning er opgjort i 2024-priser til 4,7 mio. kr. og er opregnet til 2025 p/l.",
    "I 2026 er den samlede økonomiske påvirkning en merudgift på 1,0 mio. kr.",
    "Der forventes ingen effekt på overførsler, men klubben får en ekstra indtægt på 75 t.kr. fra udlejning.",
    "Genhusning i byggeperioden koster 120 t.kr., som afholdes inden for centrets egen ramme.",
    "Huslejen stiger med nettoprisindekset og ville have været 2,4 mio. kr. i 2030.",
  ])("a lease that is given up: %s", (sentence) => expect(toldOfSentence(sentence, LEASE)).toEqual([]));
});
