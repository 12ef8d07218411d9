import { findCommittee } from "../../case/committees/findCommittee.ts";
import { Amount } from "../../money/amount.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";
import { isAgreed, totalAgreed } from "./agreement.ts";
import { isAreaAlone, isAreaInYear } from "./areaBehind.ts";
import type { Asked, Context } from "./asked.ts";
import { committeeOfLine } from "./committeeLine.ts";
import { tellingWords } from "./labelWords.ts";
import { speaksOfSaving } from "./savings.ts";
import { isElsewhere } from "./elsewhere.ts";
import { speaksOfProposal } from "./plainWords.ts";
import { isOnlySaving } from "./onlySaving.ts";
import { isOfSize, isOfSpeltRow } from "./spelt.ts";
import type { Piece } from "./piece.ts";
import { isTimed } from "./timed.ts";
import { isUndivided, PART } from "./undivided.ts";
import { changesAnother, isForAnother, isOfSalaries } from "./purpose.ts";

/** Small amounts in kroner are prices and fees; those that are the proposal's own are told by their row. */
const LEAST_IN_KRONER = Amount.fromNumber(50);

/**
 * "Socialudvalget: implementeringsomkostninger på 200 t.kr. i alt": a committee's name says whose money it is, and not
 * which of the tables that have a row of it.
 */
export const isOfCommittee = ({ rows }: Figure): boolean => rows.every(({ label }) => findCommittee(label) !== null);

const isShareOf = (sentence: ProseSentence): boolean => committeeOfLine(sentence) !== null;

/** What a sentence without the words of a row must say to be of all of the proposal. */
const OF_ALL = new RegExp(
  [
    String.raw`\b(?:forslag(?:et|ets)?|samlet|samlede|netto\p{L}*|fuld indfasning|varig(?:e|t)?`,
    String.raw`|(?:an)?søges (?:der )?(?:om|samlet|i alt))\b`,
  ].join(""),
  "iu",
);

/** "Der søges 7,7 mio. kr.", "Ønsket udgør netto 14,3 mio. kr.": right before the amount. */
const ASKED = new RegExp(
  [
    String.raw`(?:^(?:der|derfor|samlet) (?:(?:an)?søges|afsættes|investeres|spares)(?: der)?`,
    String.raw`|(?<!\p{L})ønsket (?:koster|udgør|indebærer|beløber sig til)(?: en udgift på)?)`,
    String.raw`(?: netto| samlet| i alt| om)*\s*$`,
  ].join(""),
  "iu",
);
/** "Serviceudgifterne udgør netto 12,3 mio. kr.", "Anlægsudgifterne er …", with nothing said of what for. */
const OF_AREA_BEFORE =
  /(?<!\p{L})(?:service|anlægs?)(?:udgift|investering)\p{L}* (?:er|udgør|beløber sig til)(?: (?:netto|brutto|samlet|i alt|på))*\s*$/iu;

/** "Ønsket koster netto 41,6 mio. kr.": of no time, so it may be any of the totals. */
const OF_PROPOSAL = /(?<!\p{L})(?:ønsket|forslaget|(?:anlægs|service)(?:udgift|investering)(?:en|erne))(?!\p{L})/iu;
const isOfArea = ({ before, after }: Piece): boolean => isAreaInYear(after) || OF_AREA_BEFORE.test(before);

function isOfAll({ sentence, amount, piece }: Asked, labels: readonly string[]): boolean {
  const { text } = sentence;
  return (
    OF_ALL.test(text) ||
    speaksOfProposal(sentence) ||
    (ASKED.test(text.slice(0, amount.from)) && !isForAnother(piece, labels))
  );
}

/** "Der ansættes 2 årsværk …": the proposal's own posts, where a row names them. */
const HIRES = /\b(?:ansæt|ansat)/iu;

const labelsOf = ({ rows }: FoundTable): string[] => rows.map(({ label }) => label);

/** Tabel 1 holds money for one thing only, so nothing else can be meant by what is set aside in its years. */
function onlyThing({ rows }: FoundTable): string | null {
  const items = rows.filter(({ kind }) => kind === "item");
  const isOne = new Set(items.map(({ label }) => labelKey(label))).size === 1;
  return isOne ? (items[0]?.label ?? null) : null;
}

/** "heraf 1,6 mio. kr. til løn i 2026, 1,7 mio. kr. i 2027": what the first part is for, the next is for too. */
function isOfThing({ sentence, amount, piece }: Asked, thing: string): boolean {
  const parts = sentence.text.slice(0, amount.from).split(PART).slice(1).join(" ");
  return !isForAnother(piece, [thing]) && !isForAnother({ after: parts.slice(-80) }, [thing]);
}

/** How many times a figure an amount may be, or the figure the amount, where words only point to the row. */
const TIMES = Amount.fromNumber(5);
const TWICE = Amount.fromNumber(2);

/**
 * The words of the amount itself name its rows: those of the sentence around it may be of another amount. An amount of
 * quite another size is of another thing, unless the row is spelt out.
 */
const saysRows = ({ meant, piece, amount }: Asked, clear: readonly Figure[]): boolean =>
  clear.length > 0 &&
  meant.sure.length > 0 &&
  (meant.isSpelt || clear.some((figure) => isOfSize(amount, figure, TIMES))) &&
  !isOfSalaries(piece, clear) &&
  !changesAnother(piece, clear);

const ON = /(?<!\p{L})(?:frem|fremefter|årligt)(?!\p{L})/giu;

/** Without a year and without "i alt" nobody knows which of its figures an amount is held against. */
function isOfWhole(asked: Asked, labels: readonly string[]): boolean {
  const { piece, years } = asked;
  const isSaved =
    years.kind === "from" && speaksOfSaving(piece) && tellingWords(piece.after.replace(ON, "")).length === 0;
  const isOfOne = isAreaAlone(piece.after);
  const isWhole = OF_PROPOSAL.test(piece.before) && speaksOfProposal(asked.sentence);
  return (isTimed(asked) || isOfOne || isWhole) && (isOfAll(asked, labels) || isOfArea(piece) || isSaved);
}

/** It is the proposal's own money, and no share or part that the tables do not show. */
export const mayClaim = (asked: Asked, clear: readonly Figure[]): boolean =>
  (asked.subject === "own" || (asked.subject === "loose" && isOfSpeltRow(asked))) &&
  asked.amount.unit !== "krone" &&
  !isElsewhere(asked) &&
  !isShareOf(asked.sentence) &&
  !isUndivided(asked, clear, false);

/** The sentence says which table the amount is in, and does not say that it is a share or of another time. */
export const maySayTable = (asked: Asked): boolean =>
  asked.amount.unit !== "krone" && !isElsewhere(asked) && !isUndivided(asked, [], false);

/** What an agreement sets aside in a year. Of quite another size it is what all of the agreement sets aside. */
function isOfAgreedTotal({ isOfTotal, piece, years, amount }: Asked, { figures, whole }: Context): boolean {
  if (!isOfTotal || years.kind === "none") return false;
  return totalAgreed(piece, figures, whole).some((figure) => isOfSize(amount, figure, TWICE));
}

/** It is said of all that the proposal costs or saves. */
export const speaksOfAll = (asked: Asked, { whole, title }: Context): boolean =>
  isOfAll(asked, whole ? [...labelsOf(whole), title] : [title]);

/**
 * Whether an amount says that it is the tables', so that they can deny it. `clear`: the rows it names beyond doubt. Tabel 1
 * or a budgetnotat's activities alone can deny what is said of all of the proposal.
 */
export function claims(asked: Asked, clear: readonly Figure[], isNamed: boolean, context: Context): boolean {
  const { whole, title } = context;
  const { subject, sentence, years } = asked;
  const { unit, value } = asked.amount;
  const thing = years.kind !== "none" && whole !== null ? onlyThing(whole) : null;
  const isOfOne = thing !== null && (isAgreed(sentence) || isOfThing(asked, thing));
  if (value.isZero() || isShareOf(sentence) || isUndivided(asked, clear, isOfOne)) return false;
  if (subject === "item" && unit !== "krone") return isNamed;
  if (subject === "loose") {
    if (clear.length === 0 || (unit === "krone" && value.abs().compareTo(LEAST_IN_KRONER) < 0)) return false;
    if (HIRES.test(sentence.text) && unit !== "krone") return true;
    const isPart = PART.test(sentence.text.slice(0, asked.amount.from));
    return !isPart && isOfSpeltRow(asked) && !isElsewhere(asked) && saysRows(asked, clear);
  }
  if (subject !== "own" || isElsewhere(asked)) return false;
  if (unit === "krone") return clear.length > 0 && value.abs().compareTo(LEAST_IN_KRONER) >= 0;
  if (saysRows(asked, clear) || isOfAgreedTotal(asked, context)) return true;
  return whole !== null && (isOfOne || isOnlySaving(asked, whole) || isOfWhole(asked, [...labelsOf(whole), title]));
}
