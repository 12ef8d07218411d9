/** Which years a piece of a sentence gives its amount. */
export type StatedYears =
  | { readonly kind: "none" }
  /** "i 2019", "i hhv. 2020 og 2021" (each of them), "i 2025-2027". */
  | { readonly kind: "in"; readonly years: readonly number[]; readonly isSpan: boolean; readonly isEach: boolean }
  /** "fra 2028 og frem"; `isState`: "fra 2028 er udgiften …" says what it is then, and not that it begins then. */
  | { readonly kind: "from"; readonly year: number; readonly isState?: boolean };

export const NO_YEARS: StatedYears = { kind: "none" };

/** A price level, a budget, a date or a name is no year that an amount falls in. */
const OTHER_YEARS = new RegExp(
  [
    String.raw`(?:20\d\d\s*[-–]?\s*(?:p/l|pl\b|priser|prisniveau|niveau))|(?:(?:p/l|prisniveau|budget(?:aftale`,
    String.raw`|notat)?|strategi for|kvartal|halvår(?: af)?|halvår i|januar|februar|marts|april|maj|juni|juli`,
    String.raw`|august|september|oktober|november|december|pr\. 1\.|primo|medio|ultimo|begyndelsen af|slutningen af`,
    String.raw`|udgangen af|siden|inden)\s*20\d\d)`,
  ].join(""),
  "giu",
);

const YEAR = String.raw`(20\d\d)`;
const SPAN = new RegExp(String.raw`${YEAR}\s?(?:[-–]|til(?: og med)?|t\.o\.m\.)\s?${YEAR}`, "u");
const FROM = new RegExp(
  String.raw`(?:\bfra(?: og med)?(?: budget)?|\bfrom)\s${YEAR}(?!\s?(?:[-–]|til))|${YEAR}\s(?:og frem|og fremefter|og følgende|ff\b|og fremad|og de følgende)`,
  "iu",
);
/** A year stands behind a small word, a comma or another year: "1.080 t. 2019 er et halvt år" begins anew. */
const SINGLE =
  /(?<=(?:(?<!\p{L})(?:i|for|fra|og|på|over|hhv\.?|perioden|årene|år|både|til|samt|med|ultimo|primo)\s|[,(/–-]\s?))20\d\d/giu;

function between(first: number, last: number): number[] {
  return last < first || last - first > 30
    ? [first]
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const EACH = /(?<!\p{L})(?:hhv\.?|både|hver(?:t)?(?: af)?|begge)\s(?:år\p{L}*\s)?(?=20\d\d)/iu;

/** Read from a piece around one amount. */
export function yearsIn(piece: string): StatedYears {
  const text = piece.replace(OTHER_YEARS, (match) => " ".repeat(match.length));
  const span = SPAN.exec(text);
  if (span) return { kind: "in", years: between(Number(span[1]), Number(span[2])), isSpan: true, isEach: false };
  const from = FROM.exec(text);
  if (from) return { kind: "from", year: Number(from[1] ?? from[2]) };
  const years = (text.match(SINGLE) ?? []).map(Number);
  return years.length === 0 ? NO_YEARS : { kind: "in", years, isSpan: false, isEach: EACH.test(text) };
}

const RISES_TO = /(?<!\p{L})(?:stig|fald|voks|aftag)(?:ende|er) til\s*$/iu;

/** "… stigende til": what follows is a level, and comes later than what it rises from. */
export const isRisenTo = (before: string): boolean => RISES_TO.test(before);
