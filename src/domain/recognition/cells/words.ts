import type { ControlArea } from "../../case/caseModel.ts";
import type { Block, TotalRole } from "../foundTable.ts";
import { squeezed, tidy } from "./tidyText.ts";

/**
 * "Tabel 1.", "1.1 TABEL 1", "Table 5 -", "Tablet 3", "TABEL. A": a numbered caption in any of the spellings
 * met in print.
 */
const NUMBERED_CAPTION = /^(?:\d+(?:\.\d+)*\.?\s*)?tab(?:el|le|let|l)\b\.?\s*(?:nr\.?\s*)?(\d+[a-z]?|[a-h]\d?)?\b/i;

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
/** "A. Måltalseffekt", "B) Varig drift" below "Tekniske tabeller": the letter alone. */
const LETTERED_CAPTION =
  /^[a-e][.):]\s*(?:måltalseffekt|bevillingsmæssig effekt|varig drift|brutto-?effekt|netto-?effekt|fordeling af )/i;

export function isCaption(text: string): boolean {
  return (
    text.length < 200 &&
    (captionNumber(text) !== undefined || UNNUMBERED_CAPTION.test(text) || LETTERED_CAPTION.test(text))
  );
}

const HEADER_WORDS =
  /^(udvalg(?!t)|forvaltning|styringsområde|bevilling|profitcenter|indtægt|i\/u|ialt|innovationspulje|aktivitet|art$)/;

export function isHeaderWord(text: string): boolean {
  return HEADER_WORDS.test(squeezed(text));
}

const CONTROL_AREA_WORDS: readonly (readonly [ControlArea, RegExp])[] = [
  ["Service", /service/],
  ["Anlæg", /anlæg/],
  // EO and EI: efterspørgselsstyrede overførsler og indsats, the two halves of "Overførsler mv."
  ["Overførsler", /overførs|efterspørgsel|^e[io]$|[(,]e[io]\)?$|\(e[io]\)|^indsats/],
  ["Finansposter", /finans(?!ier)/],
];

/** "Sum drift og anlæg": what is run is mostly service, so this is more than one. */
const DRIFT_AND_MORE = /drift\S*\s*(?:og|\+|&|samt|\/)\s*\S*anlæg|anlæg\S*\s*(?:og|\+|&|samt|\/)\s*\S*drift/i;

/** The control area a text names; null when it names none or more than one. */
export function controlAreaOf(text: string): ControlArea | null {
  if (text === "" || DRIFT_AND_MORE.test(text)) return null;
  const words = squeezed(text);
  const named = CONTROL_AREA_WORDS.filter(([, word]) => word.test(words));
  return named.length === 1 ? named[0]![0] : null;
}

/** "Borgerservice i alt", "Indsats 1 i alt": the area's word is only the end of another, or means something else. */
const NO_AREA = /(?<!\p{L})(?!netto|brutto|drifts)\p{L}+(?:service|anlæg)\p{L}*|^indsats\p{L}*/giu;

/** The control area whose rows a total adds by its name; null when it names none or more than one. */
export const areaOfTotal = (label: string): ControlArea | null => controlAreaOf(tidy(label).replace(NO_AREA, ""));

/** "Socialudvalget, overførsler" and "Socialudvalget (anlæg)" name a committee and a control area. */
export function withoutControlArea(text: string): string {
  return text.replace(/[\s,(–-]+(service|anlæg|overførsler|finansposter)\)?$/i, "");
}

const ROW_TOTAL = new RegExp(
  [
    String.raw`^((20)\d\d(til|–)?(20)?\d\d|årene)?`,
    String.raw`(netto)?(ialt|total|totalt|sum|samlet|hovedtotal|tilsammen|heleperioden|periodenialt)`,
    String.raw`(\(?(20\d\d)?(til|–)?(20)?\d\d\)?|\(?\d+år\)?|bo)?`,
    String.raw`(\([^)]*(kr|p\/l|pl|priser)[^)]*\))?[*:.]*$`,
  ].join(""),
);

/** "I alt", "I alt 2026-2029", "Hele perioden" over a column: the sum of the row's years. */
export const isRowTotalTitle = (title: string): boolean => title !== "" && ROW_TOTAL.test(squeezed(title));

const SHORTEST_PAYBACK = "tilbagebetalingstid".length;

export const isPaybackLabel = (label: string): boolean =>
  label.length >= SHORTEST_PAYBACK && /tilbagebetaling(stid|speriode)/.test(squeezed(label));

/** A sentence between the rows; it opens no section, whatever words it has. */
export const isNote = (label: string): boolean =>
  /^(note|noter|noten|bemærk|bemærkning|anm|kilde|obs)\b|^\*|^.{60,}\.$/i.test(label);

/** Every total has one of these in it, which is quickly seen of a label that has none. */
const LIKE_TOTAL = /alt|total|sum|netto|saml|samm/i;
const TOTAL_LABELS = [
  /^(i ?alt|total|totalt|sum(men)?|subtotal|netto|samlet|tilsammen|sammenlagt)(?=[\s:.,*(]*$|,)/iu,
  /^(hoved|mellem|del|sub|slut|netto|brutto)-?(total|sum)(men|en)?(?!\p{L})/iu,
  /^(i alt|total|totalt|sum|subtotal|netto)\b|\bi alt\b|(?<!\p{L})ialt(?!\p{L})|\btotalt\b|\btotal$/iu,
  /^netto(effekt|resultat|påvirkning|virkning)(en|et)?(?! på)(?!\p{L})/iu,
  /^netto(udgift|omkostning|besparelse)(er|en|erne)?[\s:.,*(]*$/iu,
  /^\S*(?:udgift|omkostning|indtægt|bevilling)(?:er|en|erne)?,?\s+\(?netto\)?[\s:.*]*$/iu,
  new RegExp(
    String.raw`^saml(?:et|ede)\s+(?:\S+\s+)?\S*(?:varig|økonomi|implementering|investering|påvirkning|effekt|effektivisering|besparelse` +
      "|udgift|indtægt|drift|netto|brutto|ændring|pengestrøm|sum)",
    "iu",
  ),
];

/** "Mellemsum", "Delsum": a total inside the table, after which it goes on. */
export const isSubtotalLabel = (label: string): boolean => /^(mellem|del|sub)-?(total|sum)/iu.test(tidy(label));

/** "C. Samlet økonomisk påvirkning", "3) I alt": a number or letter before the words. */
const NUMBERED = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zæøå])[.):]\s+/i;

export function isTotalLabel(label: string): boolean {
  const shown = tidy(label);
  if (!LIKE_TOTAL.test(shown)) return false;
  const text = shown.replace(/[:*]+$/, "").replace(NUMBERED, "");
  return TOTAL_LABELS.some((words) => words.test(text));
}

export function totalRoleOf(label: string): TotalRole {
  const text = label.toLowerCase();
  if (
    /påvirkning|samlet økonomi|økonomisk effekt|totaløkonomi|pengestrøm|netto(effekt|resultat|påvirkning|virkning)|samlet (effekt|resultat|netto\b)/.test(
      text,
    )
  )
    return "impact";
  if (/implementering|investering|engangs/.test(text)) return "implementation";
  return /varig|effektivisering|besparelse|driftsændring/.test(text) ? "permanent" : "table";
}

/** The block a section heading opens; null for a heading inside a block (a target group, a model). */
export function blockOf(heading: string): Block | null {
  const text = heading.toLowerCase();
  if (/implementering|investering|engangs/.test(text)) return "implementation";
  return /varig|effektivisering|besparelse/.test(text) ? "permanent" : null;
}
