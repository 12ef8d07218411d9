import { tidy } from "../cells/tidyText.ts";

/**
 * "heraf …", "herunder løn", "- hvoraf løn", "(inkl. løn)": repeats a part of the row above, and is no row of
 * its own.
 */
const PART_OF =
  /^[^\p{L}\p{N}]*(?:heraf|heri|herunder|hvoraf|deraf|herfra|hertil hører|inkl\.?|incl\.?|inklusive|inkluderer|medregnet|indeholder)(?!\p{L})/iu;

/** "Løn heraf", "løn, deraf". */
const PART_BEHIND = /[\s,(](?:heraf|deraf|hvoraf)\s*[:)]?$/iu;

export const isPartOfRowAbove = (label: string): boolean => PART_OF.test(tidy(label)) || PART_BEHIND.test(tidy(label));

/** "- løn", "• løn", or moved in by blanks: may be a part of the row above, or simply a row in a list. */
const LISTED = /^(?:[-–—•·▪○*→›»]\s*\p{L}|\s{2,}\S|\t)/u;

export const looksListed = (rawLabel: string): boolean => LISTED.test(rawLabel);

/** Rows of staff instead of money stand in some versions of Tabel 1. */
export const countsStaff = (label: string): boolean =>
  /^personalemæssige konsekvenser|^(antal )?(årsværk|fuldtidsstillinger|fuldtidsårsværk)(?!\p{L})|\((åv\.?|årsværk)\)$/iu.test(
    label,
  );

/** "Effektivisering i pct. af budgettet": no money either. */
export const statesShare = (label: string): boolean =>
  /(?<![\p{L}\d])i (pct|procent)(?!\p{L})|\((pct\.?|procent|%)\)$/iu.test(label);

const UNITS = String.raw`antal|stk\.?|timer|dage|uger|måneder|m2|m²|km|kvm|personer|elever|pladser|enheder|børn|borgere|brugere|hold`;
const COUNTS = new RegExp(
  [
    String.raw`^antal(?!\p{L})|(?<!\p{L})antal$`,
    String.raw`^(?:enheds|styk|time|gennemsnits)(?:pris|løn|takst)|^(?:gns|gnsn|gnst)\.?(?!\p{L})`,
    String.raw`^takst(?!\p{L})|^pris p(?:r|er)(?!\p{L})|^(?:pct|procent)(?!\p{L})`,
    String.raw`^(?:kontrol(?:sum|tal|linje|række)|(?:afstemning|difference)(?:\s+(?:til|mod|med)\s.*)?)[\s:.]*(?:\([^)]*\))?$`,
    String.raw`^(?:kontrol|tjek|check)[\s:.]+\(?(?:skal|bør) \S+ (?:0|nul)\)?$`,
    String.raw`\((?:${UNITS})\)$|,\s*(?:${UNITS})$`,
    String.raw`(?<!\p{L})p(?:r|er)\.?\s+(?:uge|måned|dag|døgn|time|plads|elev|borger|stk|enhed|årsværk|barn|person|kvm|m2|hold)(?!\p{L})`,
  ].join("|"),
  "iu",
);

/**
 * "Antal pladser", "Elever (stk.)", "Enhedspris (kr.)", "Timer pr. uge": a count or a price, and no amount of
 * the table; nor is "Kontrol (skal være 0)".
 */
export const countsThings = (label: string): boolean =>
  COUNTS.test(tidy(label)) || countsStaff(label) || statesShare(label);

const MAY_COUNT = new RegExp(
  String.raw`^(?:${UNITS}|andel|normering(?:er)?|stillinger|ansatte|medarbejdere|besøg|forløb|sager|henvendelser|årselever|boliger|lejligheder` +
    String.raw`|kvadratmeter|kilometer|ture|køretøjer|biler|indeks|vækst|belægning|dækningsgrad|åv)(?!\p{L})` +
    String.raw`|(?<!\p{L})(?:antal|årsværk|stillinger|gennemsnitlig[te]?)(?!\p{L})|(?:procent|grad|faktor|indeks|koefficient)(?:er|en)?$|\p{L} ?%\)?$`,
  "iu",
);

/** "Nuværende budget", "Ramme": may be what the rows below are measured by, or a row of its own; the sums must tell. */
const MEASURE = new RegExp(
  String.raw`^(?:(?:nuværende|nyt?|fremtidigt?|korrigeret|oprindeligt?|vedtaget|samlet|årligt?|eksisterende|gældende)\s+)?` +
    String.raw`(?:budget|ramme|budgetramme|pulje|grundlag|udgangspunkt)(?!\p{L})`,
  "iu",
);

export const mayMeasure = (label: string): boolean => MEASURE.test(tidy(label));

/** "Stillinger", "Elever": may be a count, or what is paid for them; the sums must tell. */
export const mayCount = (label: string): boolean => MAY_COUNT.test(tidy(label));

const MENTIONS_COUNTS = new RegExp(
  String.raw`(?<!\p{L})(?:${UNITS}|areal|årsværk|stillinger|ansatte|medarbejdere)(?!\p{L})`,
  "iu",
);

/** "Tabel 3. Nye pladser": a table of counts, or of what they cost; the sums must tell. */
export const mentionsCounts = (caption: string): boolean => MENTIONS_COUNTS.test(tidy(caption));

const FOLLOWS = new RegExp(
  [
    String.raw`^saml|(?<!\p{L})(?:netto|behov|rest|diff|forskel|afvigelse|ændring|resultat|balance)`,
    String.raw`finansieringsbehov|behov(?:et)?$|^mang(?:ler|lende)|^tilbage|(?:over|under)skud`,
    String.raw`^(?:mer|mindre)-?(?:forbrug|udgift|indtægt)|^(?:søges|til) finansier|^ny(?:t|e)?(?!\p{L})|^korrigeret`,
    String.raw`(?:rest|egen)(?:beløb|finansiering|andel)|råderum|^(?:til rådighed|disponibel)`,
    String.raw`^(?:til senere|endnu ikke|ikke) (?:udmønt|dispone|fordel)|^u(?:disponeret|fordelt)`,
    String.raw`^(?:(?:års)?besparelse|gevinst|effekt|virkning|provenu|finansiering)(?!\p{L})`,
  ].join("|"),
  "iu",
);

/** "Finansieringsbehov", "Rest", "Ændring", "Samlet behov": may be what the rows above come to; the figures must tell. */
export const mayFollow = (label: string): boolean => FOLLOWS.test(tidy(label));

const ACCUMULATES = new RegExp(
  [
    String.raw`akkumul|kumul(?:eret|ativ)|opsummeret`,
    String.raw`^rest(?:erende)?(?:beløb)?\s+(?:af\s+|på\s+)?(?:investering|implementering)`,
    String.raw`resterende (?:investering|tilbagebetaling|gæld)|(?:^|\s)saldo(?!\p{L})|^(?:primo|ultimo)(?!\p{L})`,
    String.raw`ikke tilbagebetalt|^løbende sum(?!\p{L})|^opsamlet(?!\p{L})|^år til dato(?!\p{L})`,
  ].join("|"),
  "iu",
);

/** "Akkumuleret", "Rest af investering": the years before are in it, so it is added to nothing. */
export const accumulates = (label: string): boolean => ACCUMULATES.test(tidy(label));

/** A part, a count or a row with the years before in it, by its words alone. */
export const isAsideByWords = (label: string): boolean =>
  isPartOfRowAbove(label) || countsThings(label) || accumulates(label);
