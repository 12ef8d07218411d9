import { tidy } from "../cells/tidyText.ts";
import { priceLevelOf, unitOf } from "../cells/unitWords.ts";
import { type StatedYear, yearInText } from "./yearText.ts";

/** "2026 (t.kr.)", "2026, mio. kr.", "2026 i 1.000 kr.": the year with the unit behind it. */
const WITH_UNIT = /^(\D{0,20}\d{4})[\s,]*[([]?\s*(?:i\s+)?((?:\d[\d. ]*\s*)?\p{L}[\p{L}. ]*?)[)\]]?$/u;
/** "2026 (2026-pl)", "2027 (løbende priser)": the year with its prices behind it. */
const WITH_PRICES = /^(\D{0,20}\d{4})\s*[([]([^()[\]]+)[)\]]$/u;
/** "2026/27", "Skoleåret 2026/2027": begins in the one year and ends in the next. */
const SPAN = /^(?:(?:skole|regnskabs|studie|finans|budget)?år(?:et)?\s+)?(\d{4})\s?[/–-]\s?(?:20)?(\d{2})$/iu;
/** "'26", "’26". */
const SHORT = /^['’´`](\d{2})$/u;
/** "31.12.2026", "1. januar 2026", "Fra 1.1.2026": the last or first day of the year. */
const EDGE_DAY =
  /^(fra(?:\s+og\s+med)?\s+(?:d(?:en|\.)\s*)?|f\.?o\.?m\.?\s+|pr\.?\s+|per\s+)?(?:31\.?\s?(?:12|dec(?:ember)?)|0?1\.?\s?(?:0?1|jan(?:uar)?)|31[-/]12|0?1[-/]0?1)[./\s-]+(\d{4})$/iu;
const CENTURY = 100;

function beginOfSpan(text: string): StatedYear | null {
  const [, first = "", next = ""] = SPAN.exec(text) ?? [];
  const isNext = first !== "" && (Number(first) + 1) % CENTURY === Number(next);
  return isNext ? { year: Number(first), goesOn: false } : null;
}

function besideUnit(text: string): StatedYear | null {
  const [, year = "", unit = ""] = WITH_UNIT.exec(text) ?? [];
  if (unit !== "" && unitOf(unit) !== null) return yearInText(year);
  const [, priced = "", prices = ""] = WITH_PRICES.exec(text) ?? [];
  return prices !== "" && priceLevelOf(prices).kind !== "missing" ? yearInText(priced) : null;
}

/** A year in a heading that alone might be something else, and is one in a row of such headings growing by one. */
export function wrappedYearIn(text: string): StatedYear | null {
  if (text.length > 40) return null;
  const shown = tidy(text);
  const short = SHORT.exec(shown)?.[1];
  if (short !== undefined) return { year: 2000 + Number(short), goesOn: false };
  const [, since = "", day] = EDGE_DAY.exec(shown) ?? [];
  if (day !== undefined) return { year: Number(day), goesOn: /^f/i.test(since) };
  return beginOfSpan(shown) ?? besideUnit(shown);
}
