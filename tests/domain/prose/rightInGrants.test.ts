import { describe, expect, test } from "vitest";
import { toldOfSentence } from "../../harness/toldOfSentence.ts";

const NIGHT_CAFE = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029 | I alt
  | Opsøgende gadearbejde | Service | 1.400 | 2.100 | 2.100 | 2.100 | 7.700
  | Natcafé på Vesterbro | Service | 900 | 1.800 | 1.800 | 1.800 | 6.300
  | Istandsættelse af lokaler | Anlæg | 2.200 | | | | 2.200
  | Egenbetaling | Service | -50 | -100 | -100 | -100 | -350
  | Udgifter i alt (netto) | | 4.450 | 3.800 | 3.800 | 3.800 | 15.850`;

const READING = `
  | Tabel 1. Oversigt over ønskets aktiviteter | | | | | |
  | Aktiviteter (1.000 kr., 2027 p/l) | Styringsområde | 2027 | 2028 | 2029 | 2030 | I alt
  | Lektiehjælp på folkebiblioteker | Service | 850 | 850 | 850 | 850 | 3.400
  | Læsevejledere | Service | 1.250 | 2.500 | 2.500 | 1.250 | 7.500
  | Materialer og bøger | Service | 400 | 150 | 150 | 150 | 850
  | Følgeforskning | Service | | 300 | 300 | 500 | 1.100
  | Udgifter i alt (netto) | | 2.500 | 3.800 | 3.800 | 2.750 | 12.850`;

describe("nothing is said of a right sentence", () => {
  test.each([
    "Der afsættes 15,9 mio. kr. i alt i 2026-2029, heraf 13,7 mio. kr. på service og 2,2 mio. kr. på anlæg.",
    "Tre gadearbejdere á 700 t.kr. ansættes fra 1. maj 2026, og udgiften er derfor 1,4 mio. kr. i 2026 og 2,1 mio. kr. de følgende år.",
    "Natcaféen åbner medio 2026 og koster 0,9 mio. kr. i 2026 og 1,8 mio. kr. årligt derefter.",
    "Heraf går 1,2 mio. kr. til løn og 0,6 mio. kr. til mad, husleje og forbrug i natcaféen.",
    "Gæsterne betaler 20 kr. pr. overnatning, hvilket giver en indtægt på 100 t.kr. om året ved 5.000 overnatninger.",
    "Et herberg til samme målgruppe koster ca. 320 kr. pr. døgn.",
    "Indsatsen blev i 2023-2025 finansieret med 6,0 mio. kr. fra Den Sociale Investeringsfond.",
    "Nettoudgiften er 3,8 mio. kr. årligt i perioden 2027-2029.",
    "Istandsættelsen til 2,2 mio. kr. omfatter brandsikring for 0,9 mio. kr., bad og toilet for 0,8 mio. kr. og maling m.v. for 0,5 mio. kr.",
    "Såfremt natcaféen lukker i sommermånederne, kan udgiften reduceres med 450 t.kr. om året.",
    "Politikerne kan vælge alene at finansiere gadearbejdet, hvilket vil koste 7,7 mio. kr. over fire år.",
    "Gadearbejdet og natcaféen koster samlet 3,9 mio. kr. om året, når begge dele er i fuld drift.",
    "Udgiften til mad i natcaféen er baseret på 35 kr. pr. måltid.",
    "Ejeren af bygningen bidrager med 0,5 mio. kr. til istandsættelsen ud over de afsatte midler.",
    "Udgifterne fordeler sig med 4,45 mio. kr. i 2026 og 3,8 mio. kr. i hvert af de følgende år.",
    "Socialforvaltningens samlede hjemløseindsats beløber sig til 430 mio. kr. årligt.",
    "En tilsvarende natcafé på Nørrebro har et budget på 2,3 mio. kr. årligt.",
    "Ved ibrugtagning et kvartal senere vil der være et mindreforbrug i 2026 på 0,45 mio. kr.",
    "Halvdelen af gadearbejdet i 2027, svarende til 1,05 mio. kr., finder sted i Indre By.",
    "Fire års egenbetaling udgør samlet 350 t.kr.",
  ])("a night café: %s", (sentence) => expect(toldOfSentence(sentence, NIGHT_CAFE)).toEqual([]));

  test.each([
    "Der søges om 12,9 mio. kr. i 2027-2030 til læsevejledere, lektiehjælp og følgeforskning.",
    "Fem læsevejledere á 500 t.kr. giver en årlig udgift på 2,5 mio. kr. i 2028 og 2029.",
    "I 2027 og 2030 er der kun halvårseffekt, og udgiften til læsevejledere er 1,25 mio. kr. i hvert af de to år.",
    "Lektiehjælpen koster 850 t.kr. om året, svarende til 53 t.kr. pr. bibliotek på 16 biblioteker.",
    "Materialer for 400 t.kr. indkøbes i 2027, hvorefter der bruges 150 t.kr. om året på nye bøger.",
    "Følgeforskningen udføres af Aarhus Universitet for 1,1 mio. kr., heraf 0,5 mio. kr. til slutrapporten i 2030.",
    "Egmont Fonden støtter med 2,0 mio. kr., som er uden for dette ønske.",
    "Skolerne afholder selv udgiften til vikardækning, som skønnes til 600 t.kr. årligt.",
    "I Budget 2024 er der afsat 1,9 mio. kr. årligt til læsevejledere til og med 2026.",
    "Udgiften er 2,5 mio. kr. i 2027, 3,8 mio. kr. i 2028 og 2029 og 2,75 mio. kr. i 2030.",
    "Pr. elev svarer indsatsen til 1.270 kr. om året ved 3.000 elever.",
    "Børne- og Ungdomsudvalget bruger årligt ca. 6,4 mia. kr. på folkeskolen.",
    "Ønsket koster i gennemsnit 3,2 mio. kr. om året.",
    "Læsevejledernes løn udgør 460 t.kr., og der er afsat 40 t.kr. pr. vejleder til efteruddannelse og transport.",
    "Hvis følgeforskningen udgår, falder ønsket til 11,75 mio. kr. i alt.",
    "Personaleudgifter udgør i alt 10,9 mio. kr. af de 12,85 mio. kr.",
    "En udvidelse til alle 60 skoler ville koste 9,6 mio. kr. årligt.",
    "Af de 850 t.kr. til lektiehjælp går 700 t.kr. til timelønnede studerende og resten til forplejning.",
    "Projektet løber til sommeren 2030, og bevillingen på 2,75 mio. kr. i 2030 dækker derfor delvist en afrunding.",
    "Til sammenligning bruger Odense Kommune 1,6 mio. kr. årligt på læsevejledere.",
    "Ønsket fordeler sig med 7,5 mio. kr. til læsevejledere, 3,4 mio. kr. til lektiehjælp og 1,95 mio. kr. til øvrige aktiviteter.",
    "Der ansættes fem læsevejledere fra august 2027, hvilket koster 1,25 mio. kr. i 2027.",
    "Undervisningsministeriet finansierede fra 2021 til 2023 læsevejledere for 1,2 mio. kr. årligt.",
    "I 2030 er udgiften 2,75 mio. kr., hvoraf læsevejledere udgør 1,25 mio. kr. og følgeforskning 0,5 mio. kr.",
  ])("reading and homework: %s", (sentence) => expect(toldOfSentence(sentence, READING)).toEqual([]));
});
