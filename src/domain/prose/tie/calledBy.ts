import { names, tellingWords } from "./labelWords.ts";
import { MONEY_NOUN } from "./plainWords.ts";
import type { Piece } from "./piece.ts";

const ADVERB = [
  String.raw`(?:netto|brutto|samlet|årligt|i alt|dermed|således|derfor|i gennemsnit|ca\.?|cirka|knap|godt|omkring|op til`,
  String.raw`|lidt (?:over|under)|tæt på|hhv\.?|henholdsvis)`,
].join("");
const VERB = [
  String.raw`(?:er|udgør|bliver|lyder|ligger|(?:skønn|anslå|vurder|forvent|beregn|opgør|estimer)e?s|beløber sig`,
  String.raw`|(?:er )?(?:beregnet|opgjort|skønnet|anslået|estimeret|fastsat)|vil (?:være|blive|udgøre))`,
].join("");
const TO = String.raw`(?: ${ADVERB})*(?: at (?:være|blive|udgøre))?(?: (?:på|til))?(?: ${ADVERB})*\s*[-–−‑]?\s*$`;

/** "en samlet lønsum på": the noun right before the amount. */
const OF_NOUN = new RegExp(String.raw`(?<!\p{L})([\p{L}-]+) (?:${ADVERB} )*på(?: ${ADVERB})*\s*[-–−‑]?\s*$`, "iu");
/** "Mindreforbruget på vikarer skønnes til": all that the verb says something of. */
const OF_SUBJECT = new RegExp(String.raw`(?:^|[,;:.(]\s)([^,;:.()]+?) ${VERB}${TO}`, "iu");
/** "På vikarer skønnes mindreforbruget til": the noun behind its verb. */
const OF_INVERTED = new RegExp(String.raw`(?<!\p{L})${VERB} ([\p{L}-]+(?:e[nt]|ne))${TO}`, "iu");
/** "3,1 mio. kr. i sparet forsørgelse": what the amount is measured in. */
const MEASURED_IN =
  /^ i (?!(?:hver|hvert|alle|begge|både|samtlige|løbet)\s)((?:\p{Ll}+ ){0,2}?\p{Ll}{4,})(?=[ .,;)]|$)/u;

/** "udgifterne", and what they are "til": the noun of a subject, and what stands behind it. */
const SUBJECT = /^(.*?)(?: (på|til|i|for|af|ved|fra|om|mellem|efter|med|under|hos)(?!\p{L})(.*))?$/iu;

/** What a form calls its own money: a "portobesparelse" is a saving still, and the "lønsum" no sum of the proposal's. */
const MONEY = new RegExp(MONEY_NOUN, "iu");
/** "i driftsudgifter", but not "i forsørgelsesudgifter". */
const PLAIN_MONEY = new RegExp(
  String.raw`^(?:netto|brutto|drifts?|anlægs?|service|mer|mindre|total|års|samlet)*${MONEY_NOUN}`,
  "iu",
);

const wordsIn = (text: string): readonly string[] => text.normalize("NFC").match(/\p{L}+/gu) ?? [];

/** None of the words is in a label, and none is a word for the proposal's own money. */
const namesNothing = (words: readonly string[], labels: readonly string[], money = MONEY): boolean =>
  !words.some((word) => money.test(word) || labels.some((label) => names(tellingWords(label), word.toLowerCase())));
const isUnknown = (text: string, labels: readonly string[], money = MONEY): boolean => {
  const words = tellingWords(text);
  return words.length > 0 && namesNothing(words, labels, money);
};

/** "De årlige udgifter til §§ 85 og 99 er på": the noun, or what it is for, is in no label. */
function isOfUnknownSubject(before: string, labels: readonly string[]): boolean {
  const [, noun = "", preposition, what = ""] = SUBJECT.exec(OF_SUBJECT.exec(before)?.[1] ?? "") ?? [];
  if (noun === "") return false;
  const isForUnknown = preposition === "til" ? namesNothing(wordsIn(what), labels) : isUnknown(what, labels);
  return isForUnknown || isUnknown(noun.split(" ").at(-1) ?? "", labels);
}

/** "giver egne tilbud en indtægt på": who gets it, unless that is who proposes it. */
const GIVEN = /(?<!\p{L})(?:giver|sikrer|skaffer|tilfører|påfører) ((?:\p{L}+ ){1,3}?)(?:en|et) [^,;]*$/iu;
const PROPOSES = /kommune|forvaltning|udvalg|forslag|^(?:os|altså|derfor|årligt|samlet|netto|også|dermed)(?!\p{L})/iu;
const SHORT_NAME = /^\p{Lu}{2,4}\s/u;
function isGivenAway(before: string, labels: readonly string[]): boolean {
  const receiver = GIVEN.exec(before)?.[1] ?? "";
  return isUnknown(receiver, labels) && !PROPOSES.test(receiver) && !SHORT_NAME.test(receiver);
}

/**
 * "… i forhold til en samlet lønsum på 2,8 mio. kr.", "mindreforbruget skønnes til", "3,1 mio. kr. i sparet
 * forsørgelse": the noun that the amount is of is neither money of the proposal's nor in any row's label.
 */
export function isCalledOtherwise({ before, after }: Piece, labels: readonly string[]): boolean {
  const nouns = [OF_NOUN.exec(before)?.[1], OF_INVERTED.exec(before)?.[1]];
  if (isGivenAway(before, labels) || isUnknown(MEASURED_IN.exec(after)?.[1] ?? "", labels, PLAIN_MONEY)) return true;
  return nouns.some((noun) => isUnknown(noun ?? "", labels)) || isOfUnknownSubject(before, labels);
}
