import { leadingTable } from "../reconciliation/caseTables.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { amountsIn, type StatedAmount } from "./amounts/amountsInText.ts";
import { expressionsIn } from "./amounts/expressions.ts";
import { figuresOf } from "./amounts/proseFigures.ts";
import { isOfTotal } from "./tie/agreement.ts";
import { withListed } from "./tie/listed.ts";
import { withPartsDenied } from "./tie/partOfWhole.ts";
import { type Meant, meantInSentence } from "./tie/meantRows.ts";
import { partsOfFigures } from "./amounts/partsOfFigures.ts";
import type { ProseSentence } from "./proseSentences.ts";
import { type Piece, pieceOf } from "./tie/piece.ts";
import { subjectsOf } from "./tie/speaksOf.ts";
import type { Asked, Context } from "./tie/asked.ts";
import { isNear } from "./tie/tie.ts";
import { verdictOf } from "./tie/tieVerdict.ts";
import type { ProseAmount, Verdict } from "./amounts/proseAmount.ts";
import { isRisenTo } from "./years/yearsInText.ts";
import { yearsOf } from "./years/yearsOfAmount.ts";

/** A sentence's amounts, and what the first of them is for. */
interface Said {
  readonly found: readonly ProseAmount[];
  readonly heading: string;
  readonly meant: Meant | null;
}

const yearsOfOne = ({ years }: ProseAmount): readonly number[] => {
  if (years.kind === "none") return [];
  return years.kind === "from" ? [years.year] : years.years;
};

/** "… i 2020 og", "… i 2019 (½ årsværk),": nothing but a year and what explains it stands between the two. */
const IN_LIST = /^\s*i (?:20\d\d)\s?(?:\([^)]*\)\s?)?(?:,|og)\s*$/;

/** What an amount rises to comes later than what it rises from, and no year has two parts of a list. */
function isInYearOf(one: ProseAmount, before: ProseAmount, { before: between }: Piece): boolean {
  const [mine, others] = [yearsOfOne(one), yearsOfOne(before)];
  if (mine.length === 0 || others.length === 0) return false;
  if (isRisenTo(between)) return Math.min(...mine) <= Math.max(...others);
  return IN_LIST.test(between) && mine.some((year) => others.includes(year));
}

/** "fordelt med 300 t.kr. i 2020 og 300 t.kr. i 2020": the second is another year's, whichever it is. */
function withoutSameYear(found: readonly ProseAmount[], pieces: readonly Piece[]): ProseAmount[] {
  return found.map((one, index) => {
    const before = found[index - 1];
    if (!before || one.verdict.kind !== "tied" || !isInYearOf(one, before, pieces[index]!)) return one;
    return { ...one, verdict: { ...one.verdict, kind: "wrongYear" } };
  });
}

/** "1,2 mio. kr. i 2027 og 1,2 mio. kr. i 2028 og frem": what begins is the same as the year before, and said so. */
function withSameLevel(found: readonly ProseAmount[]): ProseAmount[] {
  return found.map((one, index) => {
    const before = found[index - 1];
    const { verdict, years, amount } = one;
    if (verdict.kind !== "wrongYear" || years.kind !== "from" || before?.verdict.kind !== "tied") return one;
    const goesOn = before.amount.value.equals(amount.value) && yearsOfOne(before).includes(years.year - 1);
    const level = verdict.figure.years.get(years.year);
    return goesOn && level && isNear(level, amount) ? { ...one, verdict: { ...verdict, kind: "tied" } } : one;
  });
}

/** "Udgifterne er fordelt på 0,3 mio. kr. i 2019 …": of what the line above was for. */
const GOES_ON = /^(?:udgift|midlerne|beløbet|investeringen)\p{L}*\b.{0,40}\bforde/iu;

const NOTHING_SAID: Said = { found: [], heading: "", meant: null };

function amountsOf(sentence: ProseSentence, context: Context, before: Said | null): Said {
  const amounts = amountsIn(sentence.text);
  if (amounts.length === 0) return NOTHING_SAID;
  const terms = new Set<StatedAmount>(expressionsIn(sentence.text, amounts).flatMap((expression) => expression.terms));
  const pieces = amounts.map((_, index) => pieceOf(sentence.text, amounts, index));
  const carried = before?.heading === sentence.heading && GOES_ON.test(sentence.text) ? before.meant : null;
  const meant = meantInSentence(pieces, context.figures, carried);
  const subjects = subjectsOf(sentence, amounts, pieces, meant, context.firstYear);
  const ofTotal = isOfTotal(sentence, meant);
  const asked = amounts.map((amount, index): Asked => ({
    sentence,
    amount,
    piece: pieces[index]!,
    years: yearsOf(pieces, index, context),
    meant: meant[index]!,
    subject: subjects[index]!,
    isOfTotal: ofTotal,
  }));
  const found = asked.map((one): ProseAmount => {
    const verdict: Verdict = terms.has(one.amount) ? { kind: "part", figure: null } : verdictOf(one, context);
    return { sentence, amount: one.amount, years: one.years, verdict };
  });
  const told = withoutSameYear(withSameLevel(withPartsDenied(withListed(found, asked, context), asked)), pieces);
  return { found: told, heading: sentence.heading, meant: meant[0] ?? null };
}

const TITLE = /^forslagets titel/i;
const LONGEST_TITLE = 150;
/** "Forslagets titel: …", else the line that a document begins with; "" where it begins with a paragraph. */
function titleOf(sentences: readonly ProseSentence[]): string {
  const titled = sentences.find(({ paragraph }) => TITLE.test(paragraph));
  const { paragraph = "" } = titled ?? sentences[0] ?? {};
  return paragraph.length <= LONGEST_TITLE && !/[.;,]$/.test(paragraph) ? paragraph : "";
}

/** Every amount in the sentences, and what each is of the tables they speak of. */
export function readProse(sentences: readonly ProseSentence[], tables: readonly FoundTable[]): ProseAmount[] {
  const years = tables.flatMap(({ yearColumns }) => yearColumns.map(({ year }) => year));
  const withDigits = sentences.filter(({ text }) => /\d/.test(text));
  if (years.length === 0 || withDigits.length === 0) return [];
  const own = tables.filter(({ role }) => role !== "earlierFunding");
  const figures = figuresOf(own);
  const title = titleOf(sentences);
  const context = {
    figures,
    earlier: figuresOf(tables.filter(({ role }) => role === "earlierFunding")).single,
    title,
    labels: [...figures.single.flatMap(({ rows }) => rows.map(({ label }) => label)), title],
    whole: leadingTable(own),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
  let before: Said | null = null;
  const found: ProseAmount[] = [];
  for (const sentence of withDigits) {
    const said: Said = amountsOf(sentence, context, before);
    found.push(...said.found);
    if (said.found.length > 0) before = said;
  }
  return partsOfFigures(found, context.figures);
}
