import { committeeTable } from "./committeeTableAnswer.ts";
import { convertedPrices } from "./convertedPrices.ts";
import { answer } from "./errors.ts";
import { paybackYears } from "./paybackYears.ts";
import { sharedAmounts } from "./sharedAmounts.ts";
import { accumulatedRows, netEffectRow } from "./yearTotals.ts";

/**
 * Only a TypeScript enum in this file becomes a list of choices in Excel; `declare` keeps it out of the program.
 * @customenum {string}
 */
declare enum UDVALGSFORM {
  /** Udvalgenes navne, beløb og rækken I alt (som når form udelades) */
  ALT = "alt",
  /** Beløb og rækken I alt, uden udvalgenes navne */
  UDEN_NAVNE = "uden navne",
  /** Udvalgenes navne og beløb, uden rækken I alt */
  UDEN_TOTAL = "uden total",
  /** Kun beløbene */
  KUN_BELØB = "kun beløb",
}

/**
 * Tilbagebetalingstiden i hele år: det første år, hvor de samlede besparelser har betalt alle implementeringsomkostninger.
 * @customfunction PAYBACK
 * @helpurl https://localhost:3000/funktioner/payback.html
 * @param varige_ændringer Rækkerne med varige ændringer, én kolonne pr. år. Besparelser med minus.
 * @param implementering Rækkerne med implementeringsomkostninger i de samme år. Omkostninger uden minus.
 * @param [præcis] SAND giver år med decimaler. Udelades normalt.
 */
export function payback(varige_ændringer: unknown[][], implementering: unknown[][], præcis: unknown): number {
  return answer(() => paybackYears(varige_ændringer, implementering, præcis));
}

/**
 * Summen år for år af alle rækker i et eller flere områder, for eksempel besparelser og varig drift.
 * @customfunction NETEFFEKT
 * @helpurl https://localhost:3000/funktioner/neteffekt.html
 * @param område Et område med én kolonne pr. år. Der kan vælges flere områder med de samme år.
 */
export function neteffekt(område: unknown[][][]): number[][] {
  return answer(() => netEffectRow(område));
}

/**
 * Beløbene lagt sammen pr. udvalg og år i udvalgenes officielle rækkefølge, med rækken I alt.
 * @customfunction UDVALGSFORDELING
 * @helpurl https://localhost:3000/funktioner/udvalgsfordeling.html
 * @param beløb Rækkerne med beløb, én kolonne pr. år.
 * @param udvalg Udvalget for hver række, som navn eller forkortelse (Socialudvalget, SUD eller SOF).
 * @param [form] "uden navne", "uden total" eller "kun beløb". Udelades normalt.
 */
export function udvalgsfordeling(beløb: unknown[][], udvalg: unknown[][], form: UDVALGSFORM): unknown[][] {
  return answer(() => committeeTable(beløb, udvalg, form));
}

/**
 * Fordeler hele beløb efter andele, så delene er hele tal og altid giver beløbet: største rest får den sidste enhed.
 * @customfunction FORDEL
 * @helpurl https://localhost:3000/funktioner/fordel.html
 * @param beløb De hele beløb, der skal fordeles.
 * @param andele Andelene i én kolonne eller én række, i procent, brøker eller vægte.
 */
export function fordel(beløb: unknown[][], andele: unknown[][]): number[][] {
  return answer(() => sharedAmounts(beløb, andele));
}

/**
 * Løbende summer hen over årene, række for række.
 * @customfunction AKKUMULERET
 * @helpurl https://localhost:3000/funktioner/akkumuleret.html
 * @param beløb Rækkerne med beløb, én kolonne pr. år.
 */
export function akkumuleret(beløb: unknown[][]): number[][] {
  return answer(() => accumulatedRows(beløb));
}

/**
 * Omregner beløb fra ét års pris- og lønniveau til et andets. Resultatet er ikke afrundet.
 * @customfunction PRISNIVEAU
 * @helpurl https://localhost:3000/funktioner/prisniveau.html
 * @param beløb Beløbene, der skal omregnes.
 * @param fra_år Året for beløbenes p/l, for eksempel 2024.
 * @param til_år Året for det ønskede p/l, for eksempel 2026.
 * @param satser To kolonner: år og årets stigning i procent (2,5 for 2,5 %).
 */
export function prisniveau(beløb: unknown[][], fra_år: unknown, til_år: unknown, satser: unknown[][]): number[][] {
  return answer(() => convertedPrices(beløb, fra_år, til_år, satser));
}
