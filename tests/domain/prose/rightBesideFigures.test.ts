import { expect, test } from "vitest";
import { DRIVING, HOMEWORK, SCHOOL, YOUTH_HOUSE } from "../../harness/proseTables.ts";
import { toldUnderHeading } from "../../harness/toldOfSentence.ts";
import { BICYCLE_PARKING, LEASE, NIGHTS, ROBOTS } from "../../harness/wholeFormTables.ts";

const ECONOMY = "Økonomi";
const AGREEMENT = "Forslag til aftaletekst";

/** Lists, brackets, agreements and figures that are nearly a row's, as economists write them. */
test.each([
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 8,4 mio. kr. i 2026 og 8,7 mio. kr. årligt i 2027-2029, hvoraf 0,3 mio. kr. årligt går til drift af sensorer.",
  ],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 34,6 mio. kr. over fire år, heraf 6,3 mio. kr. til nattevagter i 2026.",
  ],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 8,4 mio. kr. i 2026, hvilket er 1,2 mio. kr. mere end i Budget 2025.",
  ],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte midler til nattevagter. Udgiften på 8,4 mio. kr. i 2026 finansieres med 3,0 mio. kr. i 2026 fra værdighedsmidlerne og resten af kassen.",
  ],
  [NIGHTS, AGREEMENT, "Parterne er enige om, at der afsættes 17,1 mio. kr. i 2026-2027 til trygge nætter."],
  [NIGHTS, ECONOMY, "Der søges 8.430 t.kr. i 2026 og 8.715 t.kr. i hvert af de følgende år."],
  [NIGHTS, ECONOMY, "Vagterne koster 6.300 t.kr. i 2026, og i 2027 tilbydes 1.200 t.kr. til vikarer fra rammen."],
  [
    NIGHTS,
    ECONOMY,
    "Lønudgiften er 6.300 t.kr. i 2026 og 8.400 t.kr. i 2027, mens pensionen udgør 980 t.kr. i 2026 og 1.310 t.kr. i 2027.",
  ],
  [
    NIGHTS,
    ECONOMY,
    "Der anvendes 8.430 t.kr. i 2026 og 8.200 t.kr. i 2027, når sensorernes drift og en fuldtidsstilling holdes ude.",
  ],
  [NIGHTS, ECONOMY, "I 2026 er der søgt 8.430 t.kr.; i 2025 blev der brugt 8.340 t.kr."],
  [NIGHTS, ECONOMY, "Sensorerne koster 1.890 t.kr. (420 à 4.500 kr.) og holder i otte år."],
  [NIGHTS, ECONOMY, "Nattevagterne koster 8.400 t.kr. årligt (heraf 1.260 t.kr. i nattillæg) fra 2027."],
  [NIGHTS, ECONOMY, "Udgiften til nattevagter stiger fra 6.300 t.kr. i 2026 med 2.100 t.kr. til 8.400 t.kr. i 2027."],
  [NIGHTS, ECONOMY, "Forskellen mellem 2026 og 2027 er 285 t.kr."],
  [NIGHTS, ECONOMY, "En fuld udrulning til alle 42 plejehjem ville koste 34,7 mio. kr. i 2027."],
  [NIGHTS, ECONOMY, "Af de 8.715 t.kr. i 2027 er 8.400 t.kr. løn og 315 t.kr. drift."],
  [NIGHTS, ECONOMY, "Oplæringen på 240 t.kr. i 2026 svarer til 480 timer á 500 kr."],
  [NIGHTS, ECONOMY, "Der ansættes 12 vagter á 700 t.kr., dvs. 8.400 t.kr. om året."],
  [NIGHTS, ECONOMY, "Restbeløbet i 2026, 2.130 t.kr., går til sensorer og oplæring."],
  [ROBOTS, ECONOMY, "Forslaget koster 2,7 mio. kr. og sparer 2,05 mio. kr. netto fra 2029."],
  [
    ROBOTS,
    ECONOMY,
    "Robotterne udvikles for 900 t.kr. i 2026 og 1.100 t.kr. i 2027, og kurserne koster 150 t.kr. i 2026 og det samme i 2027.",
  ],
  [ROBOTS, ECONOMY, "Besparelsen er 600 t.kr. i 2027 og 1.800 t.kr. i 2028, dvs. i alt 2.400 t.kr. i de to år."],
  [ROBOTS, ECONOMY, "Licensen er forhandlet ned fra 530 t.kr. til 350 t.kr. om året fra 2027."],
  [
    ROBOTS,
    ECONOMY,
    "Netto er der en udgift på 1.050 t.kr. i 2026 og 1.000 t.kr. i 2027, hvorefter forslaget giver overskud.",
  ],
  [ROBOTS, ECONOMY, "Udviklingen er billigere end de 1.900 t.kr. i 2027, som leverandøren først krævede."],
  [
    ROBOTS,
    ECONOMY,
    "I 2028 er der overskud på 1.050 t.kr., når 400 t.kr. til udvikling er trukket fra nettobesparelsen på 1.450 t.kr.",
  ],
  [ROBOTS, ECONOMY, "Akkumuleret er der i 2028 brugt 2.700 t.kr. og sparet 1.700 t.kr."],
  [ROBOTS, ECONOMY, "Kurserne afholdes for 150 t.kr. i 2026 og 2027 (300 t.kr. i alt)."],
  [
    ROBOTS,
    ECONOMY,
    "Licensen på 350 t.kr. (svarende til 35 kr. pr. bruger pr. måned ved 833 brugere) betales fra 2027.",
  ],
  [
    LEASE,
    ECONOMY,
    "Lejemålet på 9,6 mio. kr. årligt opsiges med virkning fra oktober 2027, så besparelsen i 2027 er en fjerdedel, 2,4 mio. kr.",
  ],
  [LEASE, ECONOMY, "Flytningen koster 1,15 mio. kr. i 2027, hvoraf 0,85 mio. kr. er flyttefirma og 0,3 mio. kr. it."],
  [
    LEASE,
    ECONOMY,
    "Ombygningen er opgjort til 9,2 mio. kr. (5,8 mio. kr. i 2026 og 3,4 mio. kr. i 2027), svarende til 6.600 kr. pr. kvm.",
  ],
  [
    LEASE,
    ECONOMY,
    "Der investeres 6,3 mio. kr. i 2026 og 4,6 mio. kr. i 2027, og fra 2028 spares 9,5 mio. kr. årligt.",
  ],
  [LEASE, ECONOMY, "Forvaltningen har i 2026 en husleje på 38,9 mio. kr. og i 2027 på 36,5 mio. kr."],
  [LEASE, ECONOMY, "Uden bookingsystem ville besparelsen være 9.600 t.kr. fra 2028."],
  [LEASE, ECONOMY, "Udlejer kræver 2,0 mio. kr. i 2027 for istandsættelse, hvilket ikke er indregnet."],
  [
    BICYCLE_PARKING,
    AGREEMENT,
    "Parterne er enige om at afsætte 26,0 mio. kr. på anlæg i 2026 og 2027 og herefter 6,0 mio. kr. på anlæg i 2028.",
  ],
  [
    BICYCLE_PARKING,
    AGREEMENT,
    "Parterne er enige om at afsætte 41,0 mio. kr. på anlæg i 2026-2028, idet staten bidrager med 9,0 mio. kr. i 2028.",
  ],
  [
    BICYCLE_PARKING,
    AGREEMENT,
    "Parterne er enige om at afsætte 32,0 mio. kr. netto på anlæg i 2026-2028 og 3,3 mio. kr. på service i 2028-2029.",
  ],
  [
    BICYCLE_PARKING,
    ECONOMY,
    "Udførelsen koster 37,5 mio. kr. (22,5 mio. kr. i 2027 og 15,0 mio. kr. i 2028), og staten dækker 9,0 mio. kr. heraf.",
  ],
  [BICYCLE_PARKING, ECONOMY, "Driften er 1,5 mio. kr. i 2028 (ti måneder) og derefter 1,8 mio. kr. årligt."],
  [
    BICYCLE_PARKING,
    ECONOMY,
    "I 2028 udgør udgiften 15,0 mio. kr. til udførelse og 1,5 mio. kr. til drift, mens der kommer 9,0 mio. kr. ind.",
  ],
  [
    YOUTH_HOUSE,
    AGREEMENT,
    "Parterne er enige om at afsætte 2,0 mio. kr. i 2026 til indretning af Ungehus, og at driften på 1,2 mio. kr. årligt fra 2027 afholdes af den afsatte ramme.",
  ],
  [
    YOUTH_HOUSE,
    AGREEMENT,
    "Parterne er enige om at afsætte 14,25 mio. kr., svarende til 4,25 mio. kr. i 2026, 4,5 mio. kr. årligt i 2027-2028 og 1,0 mio. kr. i 2029.",
  ],
  [
    YOUTH_HOUSE,
    ECONOMY,
    "Nettoudgiften er 4.250 t.kr. i 2026 og 4.500 t.kr. i 2027, mens bruttoudgiften er 4.250 t.kr. i 2026 og 4.700 t.kr. i 2027.",
  ],
  [
    SCHOOL,
    ECONOMY,
    "Anlægsudgifterne er 12,4 mio. kr. i 2026, 38,6 mio. kr. i 2027 og 21,0 mio. kr. i 2028, og i 2029 sælges pavillonerne for 1,5 mio. kr.",
  ],
  [SCHOOL, ECONOMY, "Genhusningen koster 4.150 t.kr. i 2027 og det halve, 2.075 t.kr., i 2028."],
  [
    DRIVING,
    ECONOMY,
    "Taxakørslerne falder med 1.400 t.kr. i 2028 og 2.800 t.kr. i 2029, og sygefraværet giver yderligere 300 t.kr. i 2028 og 600 t.kr. i 2029.",
  ],
  [
    DRIVING,
    ECONOMY,
    "Der købes elbiler for 3,6 mio. kr. i 2027 (12 á 300 t.kr.) og 1,8 mio. kr. i 2028 (6 á 300 t.kr.).",
  ],
  [DRIVING, ECONOMY, "Samlet investeres 4.675 t.kr. i 2027, 2.450 t.kr. i 2028 og 325 t.kr. i 2029."],
  [DRIVING, ECONOMY, "Socialudvalget får 1.770 t.kr. i 2029 og 1.950 t.kr. i 2030 af besparelsen."],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 125 mio. kr. årligt fra 2027 til bedre ældrepleje, hvoraf dette ønske udgør 8,7 mio. kr.",
  ],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 6,3 mio. kr. i 2026 og 8,4 mio. kr. årligt fra 2027 til nattevagter samt 1,9 mio. kr. i 2026 til sensorer.",
  ],
  [NIGHTS, AGREEMENT, "Parterne er enige om at afsætte 8,4 mio. kr. i 2026 stigende til 8,7 mio. kr. i 2027 og frem."],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte i alt 34,6 mio. kr. i perioden 2026-2029, svarende til ca. 8,6 mio. kr. årligt.",
  ],
  [
    NIGHTS,
    AGREEMENT,
    "Parterne er enige om at afsætte 8,4 mio. kr. i 2026, og at puljen på 15 mio. kr. i 2027 til velfærdsteknologi kan søges til supplerende sensorer.",
  ],
  [NIGHTS, AGREEMENT, "Parterne er enige om at afsætte 17,4 mio. kr. i 2028-2029 til fortsættelse af indsatsen."],
  [
    BICYCLE_PARKING,
    AGREEMENT,
    "Parterne er enige om at afsætte 22,5 mio. kr. i 2027 og 15,0 mio. kr. i 2028 til udførelse, og 3,5 mio. kr. i 2026 til projektering.",
  ],
  [
    BICYCLE_PARKING,
    AGREEMENT,
    "Parterne er enige om at afsætte 3,5 mio. kr. i 2026 til projektering af cykelparkering og at tage stilling til resten, 28,5 mio. kr., i Budget 2027.",
  ],
  [BICYCLE_PARKING, AGREEMENT, "Parterne er enige om at afsætte 35,3 mio. kr. i 2026-2029."],
  [
    SCHOOL,
    AGREEMENT,
    "Parterne er enige om at afsætte 78,6 mio. kr. i 2026-2029 til Kirsebærskolen, heraf 72,0 mio. kr. til renovering.",
  ],
  [
    HOMEWORK,
    AGREEMENT,
    "Parterne er enige om at afsætte 3,3 mio. kr. i 2025-2026 og 4,4 mio. kr. i 2027-2028 til lektiecaféer.",
  ],
  [
    YOUTH_HOUSE,
    AGREEMENT,
    "Parterne er enige om at afsætte 4,3 mio. kr. i 2026 og 4,5 mio. kr. i 2027 og 2028, og at Ungehuset i 2029 drives for 1,2 mio. kr.",
  ],
  [NIGHTS, ECONOMY, "Puljen til arbejdsmiljø er på 8.730 t.kr. i 2027 og dækker også andre formål end nattevagter."],
  [NIGHTS, ECONOMY, "Nattevagter i hjemmeplejen er et særskilt ønske på 8.040 t.kr. i 2027."],
  [NIGHTS, ECONOMY, "Der er i 2026 bevilget 6.030 t.kr. til nattevagter i Budget 2023."],
  [
    NIGHTS,
    ECONOMY,
    "Udgiften til nattevagter på 8.400 t.kr. i 2027 kan nedsættes til 4.800 t.kr., hvis kun fem plejehjem deltager.",
  ],
  [NIGHTS, ECONOMY, "Sensorerne afskrives over seks år med 315 t.kr. årligt."],
  [NIGHTS, ECONOMY, "Det samlede budget til plejehjem er 1.890 mio. kr. i 2026."],
  [NIGHTS, ECONOMY, "Opgøres ønsket i 2027 p/l, er det 8.871 t.kr. i 2027."],
  [NIGHTS, ECONOMY, "Efter fradrag af momsrefusion koster sensorerne 1.512 t.kr. i 2026."],
  [NIGHTS, ECONOMY, "I 2026 koster vagterne 6.300 t.kr., da de først ansættes 1. april (9/12 af 8.400 t.kr.)."],
  [NIGHTS, ECONOMY, "Med 12 vagter à 700 t.kr. er udgiften 8.400 t.kr., og med 14 vagter ville den være 9.800 t.kr."],
  [
    NIGHTS,
    ECONOMY,
    "Af udgiften i 2026 går tre fjerdedele (6.300 t.kr.) til vagter, 22 pct. (1.890 t.kr.) til sensorer og 3 pct. (240 t.kr.) til oplæring.",
  ],
  [
    NIGHTS,
    ECONOMY,
    "Merudgiften i 2027 i forhold til 2026 er 2.100 t.kr. til vagter og 315 t.kr. til drift, mens 2.130 t.kr. til indkøb og oplæring bortfalder.",
  ],
  [ROBOTS, ECONOMY, "Fra 2029 spares 2.400 t.kr. brutto og 2.050 t.kr. netto."],
  [ROBOTS, ECONOMY, "Robotter i lønkontrollen, som er et andet forslag, sparer 1.080 t.kr. i 2028."],
  [ROBOTS, ECONOMY, "Besparelsen i 2028 på 1.800 t.kr. svarer til tre årsværk á 600 t.kr."],
  [
    ROBOTS,
    ECONOMY,
    "I 2027 er der både en besparelse på 600 t.kr., en licens på 350 t.kr. og en investering på 1.250 t.kr., i alt en merudgift på 1.000 t.kr.",
  ],
  [
    ROBOTS,
    ECONOMY,
    "Den første robot koster 450 t.kr. i 2026, den anden 450 t.kr. og de sidste seks 1.500 t.kr. tilsammen.",
  ],
  [
    ROBOTS,
    ECONOMY,
    "Konsulenthuset har afgivet tilbud på 2,4 mio. kr. for udviklingen, mens to andre lå på 2,9 og 3,4 mio. kr.",
  ],
  [ROBOTS, ECONOMY, "Projektet har allerede i 2025 brugt 190 t.kr. på en pilot."],
  [ROBOTS, ECONOMY, "Nettoeffekten er 0,25 mio. kr. i 2027, 1,45 mio. kr. i 2028 og 2,05 mio. kr. herefter."],
  [ROBOTS, ECONOMY, "Nettoeffekten stiger fra 0,25 mio. kr. i 2027 til 2,05 mio. kr. i 2029."],
  [ROBOTS, ECONOMY, "Investeringen på 2,7 mio. kr. er tjent ind, når der i 2029 er sparet 3,75 mio. kr."],
  [LEASE, ECONOMY, "Ombygning, flytning og bookingsystem koster 10,8 mio. kr. tilsammen."],
  [LEASE, ECONOMY, "Huslejen på Lærkevej er uændret 6,9 mio. kr. om året, også i 2028."],
  [
    LEASE,
    ECONOMY,
    "Lejen på Nyropsgade er i dag 9,6 mio. kr. og stiger ifølge kontrakten med 2 pct. om året til 10,0 mio. kr. i 2028.",
  ],
  [LEASE, ECONOMY, "Af de 9.600 t.kr. i husleje er 8.100 t.kr. leje og 1.500 t.kr. fællesudgifter."],
  [LEASE, ECONOMY, "Bookingsystemet koster 480 t.kr. i 2026, og licensen er 95 t.kr. årligt (ca. 8 t.kr. om måneden)."],
  [
    LEASE,
    ECONOMY,
    "Den årlige nettobesparelse på 9.505 t.kr. fordeles med 6.000 t.kr. til BIU og 3.505 t.kr. til SUD.",
  ],
  [
    BICYCLE_PARKING,
    ECONOMY,
    "Udførelsen er i udbuddet delt i råhus (19,0 mio. kr.), installationer (12,5 mio. kr.) og stativer (6,0 mio. kr.).",
  ],
  [BICYCLE_PARKING, ECONOMY, "Af driften på 1,8 mio. kr. årligt er 0,9 mio. kr. overvågning."],
  [BICYCLE_PARKING, ECONOMY, "Driften udgør 3,3 mio. kr. i 2028 og 2029 tilsammen."],
  [
    BICYCLE_PARKING,
    ECONOMY,
    "Projekteringen koster 3,5 mio. kr. i 2026, hvoraf 1,2 mio. kr. er brugt på forundersøgelser i 2025.",
  ],
  [
    DRIVING,
    ECONOMY,
    "Elbilerne koster 3,6 mio. kr. i 2027 og 1,8 mio. kr. i 2028, mens ladestandere koster 0,75 mio. kr. i 2027 og vedligeholdes for 0,45 mio. kr. om året inkl. licens.",
  ],
  [DRIVING, ECONOMY, "Sygefraværet falder svarende til 300 t.kr. i 2028, 600 t.kr. i 2029 og 900 t.kr. fra 2030."],
  [SCHOOL, ECONOMY, "I 2027 bruges 42.750 t.kr. og i 2028 23.715 t.kr., mens 2029 giver en indtægt på 220 t.kr."],
  [
    SCHOOL,
    ECONOMY,
    "Den afledte drift er 640 t.kr. i 2028 og 1.280 t.kr. i 2029, hvilket svarer til 2 pct. af byggesummen på 64,0 mio. kr. ekskl. inventar.",
  ],
])("nothing is said of a right sentence: %#", (tables, heading, sentence) => {
  expect(toldUnderHeading(tables, heading, sentence)).toEqual([]);
});
