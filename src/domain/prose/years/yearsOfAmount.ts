import type { Piece } from "../tie/piece.ts";
import { yearsRespectively } from "./respectively.ts";
import { isRisenTo, NO_YEARS, type StatedYears, yearsIn } from "./yearsInText.ts";

interface YearRange {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Years further behind the amount than this belong to another thought. */
const REACH = 80;
const RIGHT_BEHIND = 28;

/**
 * "300 t.kr. årligt, hvoraf halvdelen spares i 2026", "dog kun halvdelen i 2027": that year is the part's, and what is
 * agreed besides has its own.
 */
const OF_PART = new RegExp(
  [
    String.raw`, (?:hvoraf|heraf|(?:og|samt|men) at)(?!\p{L})`,
    String.raw`(?:,| og| fordelt) [^,;\d]{0,20}(?<!\p{L})(?:halvdelen|det (?:halve|dobbelte|samme)|tilsvarende` +
      String.raw`|en \p{L}+del|(?:to|tre) \p{L}+dele)(?!\p{L})`,
  ].join("|"),
  "iu",
);

/** "en nettoudgift på 2,4 mio. kr., og fra 2028 er der overskud": a clause with a verb of its own has its year. */
const OF_CLAUSE =
  /,? (?:og|men|mens|hvorefter|så) (?:allerede )?(?:i|fra(?: og med)?) 20\d\d (?!efter|eller|under|over)\p{Ll}*(?:er|es|ør)(?!\p{L})/u;

/** "(5,8 mio. kr. i 2026 og 3,4 mio. kr. i 2027), flytning i 2027": what follows the bracket is of something else. */
const withinBracket = (behind: string): string => /^[^()]*(?:\([^()]*\)[^()]*)*(?=\))/u.exec(behind)?.[0] ?? behind;

/** "640 t.kr. om året, i 2026 dog kun 5 måneder (267 t.kr.)": the year leads up to what stands in brackets. */
const LEADS_BRACKET = /,[^,]*\(\s*$/u;
const yearsOfBracket = ({ before }: Piece): StatedYears =>
  /\([^()\d]*$/u.test(before) ? yearsIn(before.slice(before.indexOf(")") + 1)) : NO_YEARS;

/** "Driften er i 2028 på 0,7 mio. kr. og vokser til …": the year of the first may stand before it, and of the others behind. */
const LEADS = /(?<!\p{L})i (20\d\d)(?: (?:på|til|med|i alt|samlet|netto|ca\.|knap|godt))* ?$/u;

function yearsBefore(own: Piece, index: number): StatedYears {
  if (index > 0) return yearsOfBracket(own);
  const year = LEADS.exec(own.before)?.[1];
  return year === undefined ? NO_YEARS : { kind: "in", years: [Number(year)], isSpan: false, isEach: false };
}

/** A year outside the tables is said of the amount only where it stands right behind it. */
function yearsBehind(behind: string, { firstYear, lastYear }: YearRange): StatedYears {
  const after = withinBracket(behind).split(OF_PART)[0]!.split(OF_CLAUSE)[0]!;
  const years = yearsIn(after.slice(0, REACH));
  if (yearsIn(after.slice(0, RIGHT_BEHIND)).kind !== "none") return years;
  const isOf = (year: number): boolean => year >= firstYear && year <= lastYear;
  if (years.kind === "in" && !years.years.every(isOf)) return NO_YEARS;
  return years.kind === "from" && !isOf(years.year) ? NO_YEARS : years;
}

/** "Af investeringen på 5,6 mio. kr. afholdes 97 pct. i 2025": the year is the share's, and no year of the whole. */
const SHARED = /^Af (?:den|det|de|\p{L}+(?:en|et|ne)) [^,;]*$/u;
/** … unless it stands right behind it: "Af de 16,3 mio. kr. i 2028 vedrører 12,6 mio. kr. tagene". */
const BESIDE = /^ i 20\d\d(?!\d|\s?[-–])/u;

/** "2026: 4.250 t.kr., 2027: 4.500 t.kr.": each amount is headed by its year. */
const HEADED = /(20\d\d)\s?:\s*$/;
function yearHeading(before: string): StatedYears {
  const year = HEADED.exec(before)?.[1];
  return year === undefined ? NO_YEARS : { kind: "in", years: [Number(year)], isSpan: false, isEach: false };
}

/** "2,2 mio. kr. i 2025 og er fra 2026 fuldt indfaset med 3,3 mio. kr.": the second year leads up to the next amount. */
const LEADS_NEXT = new RegExp(
  [
    String.raw`(?<=^ i 20\d\d),? (?:(?:og|samt) \D*fra 20\d\d|(?:men|mens|hvorefter) \D*(?:i|fra) 20\d\d`,
    String.raw`|(?:og|samt) i 20\d\d (?:er|udgør|bliver|\p{Ll}{3,}(?:es|er))(?!\p{L})).*$`,
  ].join(""),
  "u",
);

/** "…, 3,2 mio. kr. i 2027 og 4,0 mio. kr. årligt herefter". */
const FROM_THEN_ON =
  /^ ?(?:årligt|om året|pr\. år|varigt)? ?(?:herefter|derefter|fremover|(?:i|hvert af|i hvert af|alle) de (?:\p{L}+ )?(?:efter)?følgende år)(?!\p{L})/iu;

/** "I 2020 afsættes 600 t.kr. og i 2021 300 t.kr.": the years lead; else they follow their amounts. */
export function yearsOf(pieces: readonly Piece[], index: number, range: YearRange): StatedYears {
  const own = pieces[index];
  if (!own) return NO_YEARS;
  if (pieces.some(({ before }) => HEADED.test(before))) return yearHeading(own.before);
  if (index === 0 && SHARED.test(own.before)) return yearsIn(BESIDE.exec(own.after)?.[0] ?? "");
  const respective = yearsRespectively(pieces, index);
  if (respective) return respective;
  const first = yearsIn((pieces[0]?.before ?? "").slice(-REACH));
  const last = yearsBehind(pieces.at(-1)?.after ?? "", range);
  if (first.kind !== "none" && last.kind === "none") {
    const leading = yearsIn(own.before.slice(-REACH));
    return leading.kind === "from" ? { ...leading, isState: true } : leading;
  }
  const before = FROM_THEN_ON.test(own.after) && index > 0 ? yearsOf(pieces, index - 1, range) : NO_YEARS;
  if (before.kind === "in") return { kind: "from", year: Math.max(...before.years) + 1, isState: true };
  const behind = index < pieces.length - 1 ? own.after.replace(LEADS_NEXT, "").replace(LEADS_BRACKET, "") : own.after;
  const said = yearsBehind(behind, range);
  const years = said.kind === "none" ? yearsBefore(own, index) : said;
  const [year, ...others] = years.kind === "in" ? years.years : [];
  // What an amount rises to, it is from that year on.
  return year !== undefined && others.length === 0 && isRisenTo(own.before) ? { kind: "from", year } : years;
}
