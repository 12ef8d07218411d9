import type { ProseSentence } from "../proseSentences.ts";

/** What a sentence says besides what is paid for: that it has an amount, which one, and when. */
const PLAIN = new RegExp(
  [
    String.raw`^(?:udgør|koster|bliver|beløber|svarer|svarende|stiger|falder|stigende|faldende|fordel(?:er|t|es)`,
    String.raw`|(?:afsætt|afhold|budgetter|(?:ind|fri)?køb|anskaff|anlægg|etabler|gennemfør|udfør|ansætt)es`,
    String.raw`|budgetteret|afsat|sættes|udgift(?:en|er|erne)?|hhv|henholdsvis|både|begge|heraf|hvoraf|mens|samt|samlet|samlede|sparer|frigør|giver`,
    String.raw`|kræver|kræves|andrager|gennemføre|allerede|topper|lyder|løber|ligger|sat|fastsat|opgjort|beregnet|regnet|(?:skønn|anslå|vurder|forvent|estimer|opgør|beregn)e?s`,
    String.raw`|netto|brutto|cirka|knap|godt|omkring|årlige?t?|hver[t]?|året|årene|(?:budget)?perioden|summerer?|over|frem|fremefter`,
    String.raw`|derefter|herefter|første|sidste|(?:efter)?følgende|kroner|fuld|fuldt|indfasning|indfaset|alle|fire|seks|gennemsnitligt`,
    String.raw`|omvendt|gengæld|således|desuden|endvidere|herudover|derudover|imidlertid|ligeledes|også|endelig|varigt?|varige`,
    String.raw`|yder|bidrager|heroverfor|står|gælder|heri|deri|hertil|dertil|dermed|herunder|mere`,
    // The small words: a noun of three letters ("løn", "bus") tells something.
    String.raw`|i|på|til|af|for|med|om|og|får|går|når|á|à|en|et|én|ét|de|den|det|der|er|fra|år|ca|kr|mio|mia|tkr|t|per|pr|som|så|da|at|alt|pl|p|l`,
    String.raw`|to|tre|fem|syv|ti|ved|hos|op|ud|ind|ny|nye|nyt|sin|sit|sig|vi|vil|har|men|kun|dog|dette|hvilket|herved|altså)$`,
  ].join(""),
  "iu",
);
/** Short words that change what is said: what can be, what is not, what is now and who pays ("afholdes af"). */
const TELLING = /(?<!\p{L})(?:kan|må|ej|dag|nu|\p{L}+es af)(?!\p{L})/iu;

const MONEY = [
  String.raw`(?:udgift|besparelse|effektiviser|gevinst|provenu|potentiale|invester|omkostning|effekt|påvirkning|ændring`,
  String.raw`|reduktion|bevilling|beløb|finansiering|behov|ønsk|ansøg|forslag|midler|projekt|initiativ|indsats`,
  String.raw`|(?<!\p{L})(?:netto|mer)?indtægt|anlæg|service|drift|total|år(?:et|ene)?$|periode|indfas|(?<!\p{L})sum|indkøb`,
  String.raw`|anskaffelse|udvalg|forvaltning)`,
].join("");

/** What a form calls its own money: a "portobesparelse" is a saving still, and the "lønsum" no sum of the proposal's. */
export const MONEY_NOUN = MONEY;

/** Every word of the text, and of what is left of it, is plain or one of those given. */
export function saysOnly(text: string, isGiven: (word: string) => boolean): boolean {
  if (TELLING.test(text)) return false;
  const words = text.normalize("NFC").match(/\p{L}+/gu) ?? [];
  return words.every((word) => PLAIN.test(word) || isGiven(word));
}

const OF_PROPOSAL =
  /^(?:forslag(?:et|ets)?|ønsket|behov|(?:netto|brutto|merudgift|mer|drifts|service|anlægs|total|samlet)*(?:udgift|besparelse|effektivisering|gevinst|invester|omkostning|effekt|påvirkning|ændring|bevilling)\p{L}*|implementeringsomkostninger(?:ne)?|søges|spares|investeringspuljen|midler(?:ne)?|økonomisk(?:e)?|service|anlæg|overførsler|indebærer|medfører)$/iu;

/** The form's own headings; below a smaller one stands what is of that. */
const OF_FORM = /økonomi|effektivisering|investering|udgift|varig drift|aftaletekst|indhold|effekt|finansiering/iu;

/** "Der er behov for en investering på i alt 7,6 mio. kr. i 2026-2028": of the proposal's money, and of nothing else. */
export function speaksOfMoneyAlone(text: string): boolean {
  return (
    saysOnly(text, (word) => OF_PROPOSAL.test(word)) &&
    (text.match(/\p{L}+/gu) ?? []).some((word) => OF_PROPOSAL.test(word))
  );
}

/** A paragraph of the form itself begins with such a sentence. */
export const speaksOfProposal = ({ text, number, section, heading, isHeaded }: ProseSentence): boolean =>
  number === 1 &&
  !isHeaded &&
  (heading === "" || heading === section || OF_FORM.test(heading)) &&
  speaksOfMoneyAlone(text);
