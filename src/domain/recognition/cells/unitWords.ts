import type { PriceLevel, Unit } from "../foundTable.ts";
import { tidy } from "./tidyText.ts";

/** The words of money as headers have them: "kr", "t.kr.", "tkr", "TDKK", "mkr", "kroner". */
const MONEY = String.raw`(?<![\p{L}])(?:[tmk]?\.?\s?-?kr|[tmk]?dkk|kroner)(?!\p{L})`;
const HAS_MONEY = new RegExp(MONEY, "iu");

/**
 * "2025 p/l", "26 p/l", "2025 p/1" (a misread l), "2020-pl", "i 2025-priser", "2026-niveau", "PL 2026": which
 * year's prices.
 */
const PRICE_WORDS: readonly RegExp[] = [
  /(?<!\d)(\d{4}|(?<![.,])\d{2})[- ]*(?:p\s?\/\s?[l1i](?!\p{L})|\/?pl(?!\p{L})|p\.\s?l)/iu,
  /(?<!\d)(\d{4}|(?<=(?:^|\s|\()(?:i |['’]))\d{2}|(?<![.,])\d{2}(?=-))[- ]*(?:pris(?:er|niveau)?|lønniveau|niveau)/iu,
  /(?:(?<!\p{L})(?:p\s?\/\s?[l1i]|pl|p\.\s?l)|prisniveau|lønniveau|priser|(?<!\p{L})p\/l-niveau)\.?[-: (]*(?:i |år )?['’]?(\d{4}|\d{2})(?!\d|[.,]\d)/iu,
];

const LOOSE_PRICE_LEVEL = /(?:^|\s|\d)p\s?\/\s?[l1i](?!\p{L})|løbende priser/iu;

/** Two figures are a year of this century in the words of prices. */
const yearOfFigures = (figures: string): number => (figures.length === 2 ? 2000 + Number(figures) : Number(figures));
const FIRST_PRICE_YEAR = 1990;
const LAST_PRICE_YEAR = 2100;

function priceYearIn(text: string): number | null {
  for (const words of PRICE_WORDS) {
    const year = yearOfFigures(words.exec(text)?.[1] ?? "0");
    if (year >= FIRST_PRICE_YEAR && year <= LAST_PRICE_YEAR) return year;
  }
  return null;
}

/** "i hele tusinder", "Mio.", "i 1.000'er": a header cell may leave the money out, if it says no more than the prices. */
const ONLY_SCALE =
  /^\(?(?:(?:alle )?(?:beløb|tal) )?(?:i )?(?:hele )?(?:(tusind(?:e|er)?|1[. ]?000['’´]?ere?)|(?:mio|mill|millioner))\.?\)?$/i;

/** What is left of "Tusinder (2026PL)" without its prices. */
function withoutPrices(text: string): string {
  const bare = PRICE_WORDS.reduce((left, words) => left.replace(words, ""), text);
  return bare.replace(/\((?:i )?\s*\)/i, "").replace(/^[\s,;–-]+|[\s,;–-]+$/g, "");
}

/** Every text of a sheet is asked, and few have one of these in it. */
const LIKE_SCALE = /tusind|mi[ol]|000/i;

const scaleIn = (text: string): RegExpExecArray | null =>
  LIKE_SCALE.test(text) ? ONLY_SCALE.exec(withoutPrices(text)) : null;

/** Every unit and price level has one of these in it, which is quickly seen of a text that has none. */
const LIKE_UNIT = /kr|dkk|tusind|mi[ol]|pris|niveau|pl|p\s?\/|p\.\s?l|000/iu;

export function isUnitText(text: string): boolean {
  if (!LIKE_UNIT.test(text)) return false;
  return scaleIn(text) !== null || HAS_MONEY.test(text) || LOOSE_PRICE_LEVEL.test(text) || priceYearIn(text) !== null;
}

const AMOUNT_WITH_UNIT = /(\d+(?:[.,]\d+| \d{3})*)\s?(?:t\.?\s?|mio\.?\s?)?kr\b/gi;
const THOUSAND_OR_YEAR = /^(?:1[. ]?000|(?:19|20)\d{2})$/;

/** "på 1.990 t.kr. i 2039" says how much; "1.000 kr. 2025 p/l" in what. */
export function statesAmount(text: string): boolean {
  return [...text.matchAll(AMOUNT_WITH_UNIT)].some(([, number = ""]) => !THOUSAND_OR_YEAR.test(number));
}

const MILLION =
  /(?<!\p{L})(?:mio|mill|million(?:er)?)\.?\s*(?:danske\s+)?(?:kr|dkk)|(?<!\p{L})m\.?\s?-?kr(?!\p{L})|(?<!\p{L})mdkk/iu;
const THOUSAND = new RegExp(
  [
    String.raw`(?:(?<![\d.,])1[., ]?|(?<!\S)\(?['’´])000(?:,-)?[\s-]*(?:[x*×]\s*)?(?:danske\s+)?(?:kr|dkk)`,
    String.raw`(?:kr|dkk|kroner)\.?\s*(?:i\s+|[x*×]\s*)?[(]?1[. ]?000(?!\d|\.\d)`,
    String.raw`(?:tusind(?:e|er)?|thousand)\.?\s*(?:danske\s+)?(?:kr|dkk)`,
    String.raw`(?:kr|kroner|dkk|beløb)\.?\s+i\s+tusind`,
    String.raw`(?<!\p{L})[tk]\.?\s?-?(?:kr|dkk)(?!\p{L})`,
  ].join("|"),
  "iu",
);

export function unitOf(text: string): Unit | null {
  const shown = tidy(text);
  const scale = scaleIn(shown);
  if (scale) return scale[1] === undefined ? "million" : "thousand";
  if (MILLION.test(shown)) return "million";
  if (THOUSAND.test(shown)) return "thousand";
  return HAS_MONEY.test(shown) ? "krone" : null;
}

export function priceLevelOf(text: string): PriceLevel {
  if (/løbende/i.test(text)) return { kind: "current" };
  const year = priceYearIn(tidy(text));
  return year === null ? { kind: "missing" } : { kind: "year", year };
}
