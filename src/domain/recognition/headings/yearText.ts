import { composed, tidy } from "../cells/tidyText.ts";
import { isUnitText } from "../cells/unitWords.ts";

/** A year as people head a column with it. */
export interface StatedYear {
  readonly year: number;
  /** "2029 og frem": the permanent level, which goes on after the year. */
  readonly goesOn: boolean;
}

/** "2026*", "2026 1)", "2026 (1)", "2026 [a]", "2026¹": marks that lead to a note below the table. */
const NOTE_MARK =
  /(?:\s*[*†‡¹²³⁰⁴-⁹]+\)?|\s+\(?(?:\d{1,2}|[a-z])\)|\s*[([](?:\d{1,2}|[a-z])[)\]]|,?\s+(?:se )?note\s*\w{1,2})+$/iu;

/** What may stand in brackets behind a year: a half, a remark, but no price level, quarter or other year. */
const REMARK = /\s*[([](?![^)\]]*(?:\d{4}|kr\b|pris|p\s?\/\s?l|kvartal|kvt|\b[qk][1-4]\b))[^)\]]{1,30}[)\]]$/i;

const GOES_ON = [
  String.raw`og\s+(?:frem(?:ad|efter|over)?|(?:efter)?følgende(?:\s+år)?|senere|herefter|derefter|videre)`,
  String.raw`ff\.?|f\.?f\.|frem(?:ad(?:rettet)?|over)?|varigt?|permanent|→|->|\+|(?:-|–)(?=\s*$)|\.{3}|…`,
].join("|");
const PERMANENT_BEFORE = [
  String.raw`varigt?(?:\s+(?:effekt|niveau|virkning))?|permanent|fremadrettet`,
  String.raw`fra(?:\s+og\s+med)?|f\.?o\.?m\.?|≥|>=`,
].join("|");
const PLAN = [
  String.raw`budget(?:t?et)?|budgetår(?:et)?|budget(?:forslag|overslag|ramme)|regnskab|overslag|overslagsår(?:et)?|forslag`,
  String.raw`prognose|skøn|estimat|forventet|forv\.?|vedtaget|vedt\.?|korrigeret|korr\.?|kalenderår|finansår|effektår`,
  String.raw`helår|år(?:et|ene)?|i|af|for|b|r|f|bf|bo|bov|fb|vb|kb|fr`,
].join("|");
const HALF = [
  String.raw`(?:[12]\.?|første|andet|½|et)\s*-?\s*(?:halvår|halvdel|halv|år)\.?`,
  String.raw`halvår(?:et)?|h[12]|medio|primo|ultimo|ult\.`,
].join("|");

const words = (...parts: readonly string[]): string => `(?:${parts.join("|")})`;
const BEFORE_WORD = words(HALF, PLAN, PERMANENT_BEFORE);
const AFTER_WORD = words(HALF, GOES_ON, "forslag|budget(?:forslag)?|regnskab|overslag|prognose|[ebfr]");
/** Words are parted by something, so that a long text is read in one way only. */
const BEFORE = `(?:${BEFORE_WORD}[\\s.,:-]+)*(?:${BEFORE_WORD})?`;
const AFTER = `(?:[\\s,:–-]*${AFTER_WORD}\\.?)?(?:[\\s,:–-]+${AFTER_WORD}\\.?)*`;
const YEAR = new RegExp(`^(${BEFORE})[('’]?(\\d{4})[)]?(${AFTER})[\\s.:]*$`, "iu");
/** "BF26", "BO 27", "År 26", "'26": short for a year only with the plan's letters, the word or the sign in front. */
const SHORT_YEAR =
  /^(?:(?:b|bf|bo|bov|fb|r|f|budget|regnskab|overslag|(?:budget|overslags|regnskabs)?år)\s?-?['’]?|['’])(1[5-9]|[234]\d)$/i;

const AFTERWARDS = new RegExp(`(?:^|[\\s,:(–-]|\\d)(?:${GOES_ON})`, "iu");
const FROM_THEN_ON = /varig|permanent|fremadrettet|^\s*(?:fra|f\.?o\.?m)|≥|>=/iu;

/** The text without the marks and remarks behind it. */
function bare(text: string): string {
  const unmarked = text.replace(NOTE_MARK, "");
  return unmarked.replace(REMARK, "").replace(NOTE_MARK, "");
}

const HOLDS_GOES_ON = new RegExp(`[([]\\s*(?:${GOES_ON})`, "iu");

/** The year a text states, with words, marks or a half around it; null for quarters, dates, spans and sentences. */
export function yearInText(text: string): StatedYear | null {
  if (text.length > 80 || !/\d{4}|(?:[a-z][\s-]?|['’])['’]?\d\d\s*$/i.test(text)) return null;
  if (/^\d{4}$/.test(text)) return { year: Number(text), goesOn: false };
  const shown = composed(tidy(text));
  if (shown.length > 50) return null;
  const unmarked = bare(shown);
  const short = SHORT_YEAR.exec(unmarked)?.[1];
  if (short !== undefined) return { year: 2000 + Number(short), goesOn: false };
  const match = YEAR.exec(shown) ?? YEAR.exec(unmarked);
  if (!match) return null;
  const [, before = "", year = "", after = ""] = match;
  return {
    year: Number(year),
    goesOn: FROM_THEN_ON.test(before) || AFTERWARDS.test(after) || HOLDS_GOES_ON.test(shown),
  };
}

/** Words that make a year a price level, a part of a year, a measure (our own columns beside the page), or a sum over years. */
const NO_YEAR_OF_ITS_OWN =
  /kr\b|dkk|tiendedele|pris|niveau|p\s?\/\s?l|-pl\b|kvartal|kvt|\b[qk][1-4]\b|uge|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|i ?alt|total|sum\b|samlet|ændring|afvigelse|forskel|diff|vækst|indeks|takst|sats/i;
/** What is named after a year is none: "Budgetaftale 2019". */
const NAMED_AFTER = /aftale|forlig|beslutning/i;
const LOOSE_YEAR = /(?<![\d.,/-])((?:19|20)\d{2})(?![\d/]|[.,]\d|-\d)/g;

/** "Før 2026": what there was until the year before. */
const BEFORE_YEAR = /^\s*(?:(?:afholdt|forbrug|udgifter)\s+)?(?:før|inden|forud for|tidligere end)(?!\p{L})/iu;

/** The one year in a text of other words, which is a heading where its neighbours grow by one. */
export function looseYearIn(text: string): number | null {
  if (text.length > 60 || !/\d{4}/.test(text) || NO_YEAR_OF_ITS_OWN.test(text) || NAMED_AFTER.test(text)) return null;
  if (isUnitText(tidy(text))) return null;
  const [only, ...others] = [...text.matchAll(LOOSE_YEAR)];
  return only && others.length === 0 ? Number(only[1]) - (BEFORE_YEAR.test(text) ? 1 : 0) : null;
}

/** "BO 1", "Overslagsår 2": so many years after the budget's own. */
const OVERLAY = /^(?:bo|bov|overslag(?:sår)?|budgetoverslag(?:sår)?|år)\s?-?([1-5])$/i;

export function yearsAfter(text: string): number | null {
  const after = text.length > 25 || !/[1-5]\s*$/.test(text) ? undefined : OVERLAY.exec(tidy(text))?.[1];
  return after === undefined ? null : Number(after);
}

export const goesOnIn = (text: string): boolean => AFTERWARDS.test(text) || FROM_THEN_ON.test(text);

const AFTER_THAT = "(?:fremover|fremadrettet|herefter|derefter)";
const LEVEL_WORDS = [
  String.raw`(?:og\s+)?(?:frem(?:ad(?:rettet)?|over)?|(?:efter)?følgende(?:\s+år)?|herefter|derefter|senere(?:\s+år)?)`,
  String.raw`ff\.?|varigt?(?:\s+(?:effekt|niveau|virkning|ændring|fremover|frem))?|permanent(?:\s+(?:effekt|niveau|virkning))?`,
  String.raw`helårs(?:effekt|virkning)|fuldt?\s+(?:effekt|indfaset|virkning)|løbende|blivende|vedvarende`,
  String.raw`(?:årligt?|pr\.?\s+år|hvert\s+år)\s+${AFTER_THAT}|${AFTER_THAT}\s+(?:årligt?|pr\.?\s+år|hvert\s+år)`,
].join("|");
const LEVEL = new RegExp(`^(?:${LEVEL_WORDS})\\.?$`, "iu");

const SINCE = /[\s,(]+(?:fra(?:\s+og\s+med)?|f\.?o\.?m\.?|efter)\s+\d{4}\)?$/i;

/** "Varigt", "og frem", "Varig virkning (fra 2030)" behind the last year: the permanent level. */
export const isPermanentLevel = (text: string): boolean => LEVEL.test(bare(composed(tidy(text)).replace(SINCE, "")));
