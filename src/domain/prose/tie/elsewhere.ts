import type { Asked } from "./asked.ts";

/** A proposal is about what will be: what is told in the past is of another year or another case. */
const PAST = new RegExp(
  [
    String.raw`(?<!\p{L})(?:blev|var|havde|kostede|brugte|sparede|gav|udgjorde|lød|viste|fik|modtog|søgte|afsatte`,
    String.raw`|investerede|gennemførte|anvendte|bevilgede|sidste års?|forrige års?`,
    String.raw`|har (?:\p{L}+ ){0,4}?(?:\p{L}+eret|brugt|afsat|haft|kostet|fået|søgt|sparet|givet|bevilget`,
    String.raw`|anvendt))(?!\p{L})`,
  ].join(""),
  "iu",
);
/** "Frederiksberg Kommune", "Region Hovedstaden", "til sammenligning": others' money. */
const OTHERS =
  /(?<!\p{L})(?:(?!Københavns )\p{Lu}[\p{Ll}-]+ Kommune|Region \p{Lu}|[Tt]il sammenligning|[Aa]ndre kommuner)/u;
/** "0,5 mio. kr. lavere": what something changes by. */
const COMPARED =
  /^[^,;\d]{0,25}(?<!\p{L})(?:lavere|højere|dyrere|billigere|større|(?:mere|mindre)(?= end|[.,;)]|$))(?!\p{L})/iu;
/** "19,9 mio. kr. fra Budget 2022": granted before. */
const GRANTED = /^ fra (?:budget|ofs|overførselssag)\p{L}* (?:19|20)?\d\d/iu;
/** "finansieres med 1,0 mio. kr. af udlejer": another pays, unless it is the pool that the money is asked of. */
const PAID_BY =
  /(?<!\p{L})(?:finansier|afhold|betal|dækk|støtt)es (?:[^;]{0,60} )?af (?!\p{L}*(?:pulje|investering|bevilling|midler))/iu;
/** "over en tiårig periode", "over 15 år": a longer time than the table shows. */
const LONGER =
  /(?<!\p{L})(?:\p{L}+årig|\d+-årig|levetid)\p{L}*(?!\p{L})|(?<!\p{L})over (?:de næste )?(?:ti|\d\d) år(?!\p{L})/iu;
/** What would be, wherever the sentence says so. */
const IF = /(?<!\p{L})(?:hvis|såfremt)(?!\p{L})/iu;
/** "Projektstyringen kunne købes eksternt": what could be done; "for at kunne" and "skal kunne" say what will be. */
const WOULD = /(?<!(?<!\p{L})(?:at|skal|vil|må|kan) )(?<!\p{L})(?:kunne|ville|burde|skulle)(?!\p{L})/iu;
/** "Falder fraværet mindre, udgør besparelsen …": the verb first, and again behind the comma, is a condition. */
const CONDITION =
  /^\p{Lu}\p{Ll}+(?:er|es|s) [^,]+, (?:så )?(?!eller|efter|under|over)(?:\p{Ll}+(?:es|er|ør|stes)|er|vil|kan) /u;

/** "Projektledelse koster normalt 12-15 pct. af anlægssummen": what holds of all such things. */
const USUALLY = /(?<!\p{L})(?:normalt|typisk|sædvanligvis|erfaringsmæssigt|som regel|ofte)(?!\p{L})/iu;
/** "siden 2020": how it came to be. */
const SINCE = /(?<!\p{L})siden (?:19|20)\d\d/iu;
/** "Ifølge Sundhedsstyrelsen": what others reckon. */
const SAID_BY_OTHERS = /(?<!\p{L})[Ii]følge (?!Tabel|TABEL|Bilag)\p{Lu}/u;

/** "et særskilt ønske på": another case's money. */
const OTHER_CASE =
  /(?<!\p{L})(?:særskilt|selvstændigt?|separat|andet|anden) (?:ønske|forslag|sag|\p{L}*notat)(?!\p{L})/iu;

/** The sentence says itself that its amount is another time's, another's, or by how much something differs. */
export const isElsewhere = ({ sentence: { text }, piece }: Asked): boolean =>
  PAST.test(text) ||
  IF.test(text) ||
  WOULD.test(text) ||
  PAID_BY.test(text) ||
  CONDITION.test(text) ||
  OTHERS.test(text) ||
  OTHER_CASE.test(text) ||
  SAID_BY_OTHERS.test(text) ||
  USUALLY.test(text) ||
  SINCE.test(text) ||
  LONGER.test(text) ||
  COMPARED.test(piece.after) ||
  GRANTED.test(piece.after);
