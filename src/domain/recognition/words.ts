import type { ControlArea } from "../case/caseModel.ts";
import type { Block, PriceLevel, TotalRole, Unit } from "./foundTable.ts";
import { squeezed, tidy } from "./text.ts";

/** "Tabel 1.", "1.1 TABEL 1", "Table 5 -", "Tablet 3", "TABEL. A": a numbered caption in any of the spellings met in print. */
const NUMBERED_CAPTION = /^(?:\d+(?:\.\d+)*\.?\s*)?tab(?:el|le|let|l)\b\.?\s*(?:nr\.?\s*)?(\d+[a-z]?|[a-e]\d?)?\b/i;

/** The table's own number or letter ("C"), null where the caption has none, undefined where the text is no caption. */
export function captionNumber(text: string): string | null | undefined {
  const match = NUMBERED_CAPTION.exec(text);
  return match ? (match[1]?.toUpperCase() ?? null) : undefined;
}

/** The caption without its number: numbers close up when a table is left out. */
export function unnumbered(caption: string): string {
  return caption.replace(NUMBERED_CAPTION, "");
}

const UNNUMBERED_CAPTION =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(tidligere afsatte midler|forslagets (samlede )?økonomi|varige ændringer, |(service|anlægs)investeringer i forslaget|måltalseffekt|bevillingsmæssig effekt|fordeling af (service|anlægs)?investeringer)/i;

export function isCaption(text: string): boolean {
  return text.length < 200 && (captionNumber(text) !== undefined || UNNUMBERED_CAPTION.test(text));
}

export function isUnitText(text: string): boolean {
  return /(^|[^a-zæøå])kr\b|(^|\s|\d)p\s?\/\s?[l1i]\b|\d{4}[- ]?pl\b/i.test(text);
}

const AMOUNT_WITH_UNIT = /(\d+(?:[.,]\d+| \d{3})*)\s?(?:t\.?\s?|mio\.?\s?)?kr\b/gi;
const THOUSAND_OR_YEAR = /^(?:1[. ]?000|(?:19|20)\d{2})$/;

/** "på 1.990 t.kr. i 2039" says how much; "1.000 kr. 2025 p/l" in what. */
export function statesAmount(text: string): boolean {
  return [...text.matchAll(AMOUNT_WITH_UNIT)].some(([, number = ""]) => !THOUSAND_OR_YEAR.test(number));
}

const HEADER_WORDS = /^(udvalg(?!t)|forvaltning|styringsområde|bevilling|profitcenter|indtægt|i\/u|ialt|innovationspulje|aktivitet|art$)/;

export function isHeaderWord(text: string): boolean {
  return HEADER_WORDS.test(squeezed(text));
}

export function unitOf(text: string): Unit | null {
  if (/mio\.?\s*kr/i.test(text)) return "million";
  if (/1[. ]?000\s*kr|t\.?\s?kr|tkr/i.test(text)) return "thousand";
  return /\bkr\b/i.test(text) ? "krone" : null;
}

/** "2025 p/l", "2020 P/L", "2025 p/1" (a misread l), "2020-pl", "i 2025-priser", "løbende p/l". */
export function priceLevelOf(text: string): PriceLevel {
  if (/løbende/i.test(text)) return { kind: "current" };
  const match = /(\d{4})[- ]*(?:p\s?\/\s?[l1i]|pl\b|p\.\s?l|pris)/i.exec(text) ?? /(?:p\s?\/\s?[l1i]|pl)[- ]*(\d{4})/i.exec(text);
  return match ? { kind: "year", year: Number(match[1]) } : { kind: "missing" };
}

const CONTROL_AREA_WORDS: readonly (readonly [ControlArea, RegExp])[] = [
  ["Service", /service/],
  ["Anlæg", /anlæg/],
  // EO and EI: efterspørgselsstyrede overførsler og indsats, the two halves of "Overførsler mv."
  ["Overførsler", /overførs|efterspørgsel|^e[io]$|[(,]e[io]\)?$|\(e[io]\)|^indsats/],
  ["Finansposter", /finans/],
];

/** The control area a text names; null when it names none or more than one. */
export function controlAreaOf(text: string): ControlArea | null {
  const named = CONTROL_AREA_WORDS.filter(([, word]) => word.test(squeezed(text)));
  return named.length === 1 ? named[0]![0] : null;
}

/** "Socialudvalget, overførsler" and "Socialudvalget (anlæg)" name a committee and a control area. */
export function withoutControlArea(text: string): string {
  return text.replace(/[\s,(–-]+(service|anlæg|overførsler|finansposter)\)?$/i, "");
}

export const isPaybackLabel = (label: string): boolean => /tilbagebetaling(stid|speriode)/i.test(squeezed(label));

/** "heraf …" repeats a part of the row above: it is no row of its own. */
export const isPartOfRowAbove = (label: string): boolean => /^-?\s*heraf\b/i.test(label);

/** A sentence between the rows; it opens no section, whatever words it has. */
export const isNote = (label: string): boolean => /^(note|noter|noten|bemærk|bemærkning|anm|kilde|obs)\b|^\*|^.{60,}\.$/i.test(label);

/** Rows of staff instead of money stand in some versions of Tabel 1. */
export const countsStaff = (label: string): boolean => /^personalemæssige konsekvenser|^(antal )?(årsværk|fuldtidsstillinger)\b|\(åv\.?\)$/i.test(label);

/** "Effektivisering i pct. af budgettet": no money either. */
export const statesShare = (label: string): boolean => /(?<![\p{L}\d])i (pct|procent)(?!\p{L})|\((pct\.?|procent)\)$/iu.test(label);

const TOTAL_LABEL =
  /^(i alt|total|totalt|sum|subtotal|netto|netto i alt)\b|^netto(effekt|resultat|påvirkning|virkning)(en|et)?(?! på)(?!\p{L})|\bi alt\b|\btotalt\b|\btotal$|^saml(et|ede)\s+(\S+\s+)?\S*(varig|økonomi|implementering|investering|påvirkning|effekt|effektivisering|besparelse|udgift|drift|netto|brutto|ændring|pengestrøm)/iu;

export const isTotalLabel = (label: string): boolean => TOTAL_LABEL.test(tidy(label).replace(/[:*]+$/, ""));

export function totalRoleOf(label: string): TotalRole {
  const text = label.toLowerCase();
  if (/påvirkning|samlet økonomi|økonomisk effekt|totaløkonomi|pengestrøm|netto(effekt|resultat|påvirkning|virkning)|samlet (effekt|resultat|netto\b)/.test(text)) return "impact";
  if (/implementering|investering|engangs/.test(text)) return "implementation";
  return /varig|effektivisering|besparelse|driftsændring/.test(text) ? "permanent" : "table";
}

/** The block a section heading opens; null for a heading inside a block (a target group, a model). */
export function blockOf(heading: string): Block | null {
  const text = heading.toLowerCase();
  if (/implementering|investering|engangs/.test(text)) return "implementation";
  return /varig|effektivisering|besparelse/.test(text) ? "permanent" : null;
}
