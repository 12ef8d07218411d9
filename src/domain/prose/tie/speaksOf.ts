import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { ProseSentence } from "../proseSentences.ts";
import { areaBehind } from "./areaBehind.ts";
import type { Meant } from "./meantRows.ts";
import type { Piece } from "./piece.ts";
import { speaksOfProposal } from "./plainWords.ts";
import { isPrice } from "./prices.ts";

/** What was, what others have, and what is only supposed so that one can reckon. */
const OTHER_MATTER = new RegExp(
  [
    String.raw`\b(?:i dag (?:koster|bruger|betaler|udgifter)|tidligere|har haft|havde`,
    String.raw`|har (?:\p{L}+ ){0,2}udgifter (?:for|på|til)|blev (?:der )?(?:\p{L}+ )?(?:bevilget|bevilliget|afsat`,
    String.raw`|givet|tildelt|brugt)|(?:er|var) der (?:\p{L}+ )?(?:givet|bevilget)|bortfalder|bevilge(?:t|de)`,
    String.raw`|bevillige(?:t|de)|var der|der var|i et tidligere|er der i 20\d\d|allerede afsat|uden for forslaget`,
    String.raw`|i andre kommuner|kommunens (?:samlede )?\p{L}*(?:udgifter|budget)|akkumuler\p{L}*`,
    String.raw`|(?:kommunens|statens|regionens) (?:samlede )?\p{L}*(?:pulje|ramme|midler)`,
    String.raw`|regnskab(?:et)? (?:for )?20\d\d|forbrug(?:et)? i 20\d\d|den tilsvarende udgift`,
    String.raw`|budget(?:aftale)?n? (?:for )?(?:19|20)\d\d blev|ved budget 20\d\d|i budget 20\d\d|ofs`,
    String.raw`|overførselssagen|satspulje\p{L}*|statslig\p{L}*|fonden|ministeri\p{L}*)\b`,
  ].join(""),
  "iu",
);
/**
 * Around the amount: what is spent now, whatever the proposal changes. "… er i dag indført på fire biblioteker, hvilket
 * sparer": what goes on about it is of now too.
 */
const NOW = new RegExp(
  [
    String.raw`(?<!\p{L})(?:i dag|nuværende|hidtil\p{L}*|på nuværende tidspunkt)(?!\p{L})`,
    String.raw`(?:[^,;]|, (?=(?:hvilket|hvorved|hvormed|hvorfor|som|der|svarende til|og det)(?!\p{L}))){0,100}$`,
  ].join(""),
  "iu",
);
const NOW_BEHIND = /^[^,;]{0,20}(?<!\p{L})(?:i dag|nuværende)(?!\p{L})/iu;
const MEASURE = String.raw`(?:besparelse|effektivisering|gevinst|potentiale|provenu|\beffekt)\p{L}*`;
const LESS = String.raw`(?:reducer|mindsk|nedsætt|sænk|øge|forøge|forring|udhul)\p{L}*`;
/** "Besparelsen stiger med …", "… reduceres besparelsen med …": by how much a figure changes, and no figure. */
const CHANGES_BY = new RegExp(
  [
    String.raw`(?<!\p{L})(?:stige[rt]?|steget|falde[rt]?|faldet|vokse[rt]?|vokset)`,
    String.raw`${LESS} ${MEASURE}`,
    String.raw`${MEASURE}(?: \p{L}+){0,3} ${LESS}`,
  ]
    .map(
      (change) => String.raw`${change}(?: \p{L}+){0,3} med (?:(?:ca\.|cirka|knap|godt|omkring|op til|yderligere) )*$`,
    )
    .join("|"),
  "iu",
);
/** «Lavere brændstofudgifter», «Færre vikarer»: a row that is such a change itself. */
const CHANGE =
  /^(?:lavere|færre|mindre|højere|flere|mere|øge(?:t|de)|reducere(?:t|de)|reduktion|mer(?:indtægt|udgift|forbrug)|mindre(?:indtægt|udgift|forbrug))/iu;
const isOfChange = ({ sure }: Meant, { before }: Piece): boolean =>
  sure.length > 0 &&
  sure.every(({ rows }) => rows.every(({ label }) => CHANGE.test(label))) &&
  !/yderligere/iu.test(before);
/** "måltallet på 120 mio. kr.": what the proposal is measured by. "Måltalseffekten" is its own. */
const MEASURED_BY =
  /(?:måltal(?:let|lets)?|(?<!\p{L})\p{L}*ramme(?:n)?|\p{L}*budget(?:tet)?)(?: \p{L}+){0,6} (?:på|er|udgør) (?:(?:ca\.|i alt|samlet) )*$/iu;
/** What the sentence itself says is no part of the figures, and the limits that others set. */
const NOT_COUNTED = new RegExp(
  [
    String.raw`\bikke (?:er )?(?:indregnet|medregnet|medtaget|inkluderet|indarbejdet)\b`,
    String.raw`\bindgår ikke\b|\b(?:er|bliver) fratrukket\b`,
    String.raw`\b(?:tilfalder|tilgår|tilføres|går (?:ubeskåret )?(?:i|til)) (?:kommune)?kassen\b`,
    String.raw`\b(?:(?:overstiger|overskrider)(?=[^.,;\d]{0,20}\d)|tærskelværdi\p{L}*|beløbsgrænse\p{L}*|tærsk\p{L}*|udbudsgrænse\p{L}*|bagatelgrænse\p{L}*)`,
  ].join("|"),
  "iu",
);
/** "HOFOR yder et tilskud": another's money, unless a row has it. */
const GIVEN = /\byder (?:et )?(?:årligt )?tilskud\b/iu;
/** What would be, not what is proposed; and what somebody else pays. */
const SUPPOSED = new RegExp(
  [
    String.raw`^(?:hvis|såfremt|risiko)\b|^ved et? \p{L}+ på \d|\bi stedet for\b|\balternativt\b|\b(?:skaler|halver)\p{L}+|\brisiko for\b`,
    String.raw`\b(?:pct\.?|procent|%) (?:dyrere|billigere|højere|lavere)\b`,
    String.raw`\b(?:medfinansier|egne midler|egen ramme|inden for rammen|uforudset|følsomhed|worst case|best case|skøn over usikkerhed)`,
    String.raw`(?:gevinst|besparelse|effekt|udgift)\p{L}* for (?:staten|regionen|borger|samfundet|andre)`,
  ].join("|"),
  "iu",
);
const OTHER_SECTION =
  /andre budgetmidler|tidligere afsatte|tidligere bevil|hvem er hørt|risikovurdering|baggrund|inddragelse|opfølgning|^noter?\b/i;

/** Nouns and verbs by which a form speaks of its own money. */
const OWN_MONEY = new RegExp(
  [
    String.raw`effektiviser|besparelse|(?:netto)?gevinst|provenu|potentiale|merudgift|mindreudgift`,
    String.raw`mindreforbrug|merforbrug|beløber sig|(?<!\p{L})(?:\p{L}*(?:drifts|netto|brutto|service|anlægs|total|løn))?udgift|anlægssum|investering|invester|afsæt`,
    String.raw`afsat|søges|finansier|økonomiske effekt|samlede? effekt|nettoeffekt|spares|bevilges`,
    String.raw`anskaffelse|varige? ændring|omkostning|konsulentydelse|indtægt|(?<!\p{L})ønsket (?:koster|udgør)`,
  ].join("|"),
  "iu",
);
/** When an amount is spent, or that it is all of it. */
export const OWN_TIME =
  /årligt|om året|pr\. år|hvert år|i alt|samlet|samlede|og frem|varig|fuld indfasning|\b20\d\d\b/i;
/** "600 t.kr. til projektledelse": an item of a list that begins with its amount, or ends with it behind a colon. */
const LEADS = /^[\s•*–—-]*(?:ca\.?\s*)?$/u;
const COLON = /:\s*(?:ca\.?\s*)?[-–−‑]?\s*$/u;

const RIGHT_BEHIND = /^.{0,24}?\b(?:19|20)\d\d\b/;

export type Subject =
  /** The price of one of many. */
  | "price"
  /** Last year's grants, others' money. */
  | "other"
  /** It may or may not be a table's. */
  | "loose"
  /** It says that it is the proposal's own money. */
  | "own"
  /** An item of the economy section, which lists what the tables hold. */
  | "item";

const ECONOMY = /økonomi|effektivisering|investering|udgift|varig drift|forslag til aftaletekst|anlæg|drift/i;

/** What holds for all amounts of a sentence. */
interface Matter {
  readonly isOther: boolean;
  readonly firstYear: number;
}

const isOfOther = ({ text, heading }: ProseSentence): boolean =>
  OTHER_MATTER.test(text) || NOT_COUNTED.test(text) || SUPPOSED.test(text) || OTHER_SECTION.test(heading);

/** What the words around the amount say it is, whatever it amounts to. */
function subjectOf(
  sentence: ProseSentence,
  amount: StatedAmount,
  piece: Piece,
  meant: Meant,
  { isOther, firstYear }: Matter,
): Subject {
  const { text, section, heading } = sentence;
  if (isPrice(text, amount, piece, meant)) return "price";
  const { before, after } = piece;
  // A year right behind the amount is what the amount is held against, however wrong.
  const pasts = `${text.slice(0, amount.from)} ${after.replace(RIGHT_BEHIND, "")}`.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (isOther || (GIVEN.test(text) && !meant.isSpelt)) return "other";
  if (
    NOW.test(before) ||
    NOW_BEHIND.test(after) ||
    (CHANGES_BY.test(before) && !isOfChange(meant, piece)) ||
    MEASURED_BY.test(before)
  )
    return "other";
  const leads = LEADS.test(text.slice(0, amount.from)) || COLON.test(before);
  const isEconomy = ECONOMY.test(section) || ECONOMY.test(heading) || COLON.test(before);
  if (!leads && pasts.some((year) => Number(year) < firstYear)) return "other";
  if (leads && isEconomy && amount.unit !== "krone") return "item";
  if (speaksOfProposal(sentence)) return "own";
  const isOwn = OWN_MONEY.test(text) && (OWN_TIME.test(text) || OWN_MONEY.test(before) || OWN_MONEY.test(after));
  return isOwn || (/^heraf\b/i.test(text) && isEconomy) ? "own" : "loose";
}

/** In a line that begins with its amount, the others are its parts, or go on with it. */
export function subjectsOf(
  sentence: ProseSentence,
  amounts: readonly StatedAmount[],
  pieces: readonly Piece[],
  meant: readonly Meant[],
  firstYear: number,
): Subject[] {
  let isItem = false;
  const isOfArea = (at: number): boolean => areaBehind(pieces[at]!.after) !== null;
  const matter = { isOther: amounts.length > 0 && isOfOther(sentence), firstYear };
  let before: Subject = "loose";
  return amounts.map((amount, index) => {
    const said = subjectOf(sentence, amount, pieces[index]!, meant[index]!, matter);
    // "… 4,8 mio. kr. på anlæg og 2,8 mio. kr. på service": one thing in its two halves.
    const goesOn = said === "loose" && before === "own" && [index - 1, index].every(isOfArea);
    const own = goesOn ? "own" : said;
    before = own;
    const subject = isItem && (own === "loose" || own === "own") && amount.unit !== "krone" ? "item" : own;
    isItem ||= index === 0 && subject === "item";
    return subject;
  });
}
