import type { LineKind } from "../../domain/case/caseModel.ts";
import type { CaseDraft, DraftFacts } from "../../domain/intake/caseDraft.ts";
import type { NoLines } from "../../domain/intake/sheet/noLines.ts";
import { noLinesText } from "../../domain/intake/sheet/noLinesText.ts";
import type { Question } from "../../domain/intake/questions/question.ts";
import { Amount } from "../../domain/money/amount.ts";
import type { CaseFact } from "../caseSummary.ts";
import { amountText, capitalized, counted, kindText, priceLevelText, yearSpan } from "../texts/displayText.ts";
import type { DraftWork } from "./caseWork.ts";
import { openQuestions } from "./openQuestions.ts";

/** What the case is read from, as the sentences call it. */
export const sourceWord = ({ document }: Pick<DraftWork, "document">): string => (document ? "formularen" : "arket");

const UNIT_WORDS: Readonly<Record<NonNullable<DraftFacts["unit"]>, string>> = {
  thousand: "1.000 kr.",
  million: "mio. kr.",
  krone: "kr.",
};

function yearsText({ firstYear, yearCount }: CaseDraft, source: string): string {
  if (firstYear === null) return `${counted(yearCount, "år", "år")}, men ${source} siger ikke hvilke`;
  return yearSpan(Array.from({ length: yearCount }, (_, index) => firstYear + index));
}

function totalFact(label: string, { lines, unit }: CaseDraft, kinds: readonly (LineKind | null)[]): CaseFact[] {
  const own = lines.filter(({ kind }) => kinds.includes(kind));
  if (own.length === 0) return [];
  const total = amountText(Amount.sum(own.flatMap(({ amounts }) => amounts)));
  return [{ label, value: unit === null ? total : `${total} (${UNIT_WORDS[unit]})` }];
}

/** What was understood of the sheet or form, to compare with it. */
export function draftFacts(draft: CaseDraft, source = "arket"): CaseFact[] {
  const { id, title, kind, priceLevel, lines } = draft;
  const notSaid = `Siger ${source} ikke`;
  return [
    { label: "Nummer", value: id ?? notSaid },
    { label: "Titel", value: title ?? notSaid },
    { label: "Type", value: kindText(kind) },
    { label: "Pris- og lønniveau", value: priceLevel === null ? notSaid : priceLevelText(priceLevel) },
    { label: "År", value: yearsText(draft, source) },
    { label: "Linjer", value: String(lines.length) },
    ...totalFact("Besparelser i alt", draft, ["saving"]),
    ...totalFact("Varig drift i alt", draft, ["operation"]),
    ...totalFact("Investering i alt", draft, ["implementation"]),
    ...totalFact("Udgifter i alt", draft, ["activity"]),
    ...totalFact("Linjer uden art i alt", draft, [null]),
  ];
}

export function chosenDraft({ drafts, chosen }: DraftWork): CaseDraft {
  const draft = drafts[chosen];
  if (!draft) throw new RangeError(`No draft ${chosen}`);
  return draft;
}

const GROUP_TITLES: Readonly<Record<Question["kind"], string>> = {
  id: "Sagen",
  title: "Sagen",
  priceLevel: "Sagen",
  firstYear: "Sagen",
  unit: "Sagen",
  lineKind: "Art",
  controlArea: "Styringsområde",
  committee: "Udvalg",
  administrative: "Administrative udgifter",
  amount: "Beløb",
};

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Questions of the same kind together: that is how they are answered fastest. */
export function questionGroups({ questions }: CaseDraft): QuestionGroup[] {
  const titles = [...new Set(Object.values(GROUP_TITLES))];
  const groups = titles.map((title) => ({
    title,
    questions: questions.filter(({ kind }) => GROUP_TITLES[kind] === title),
  }));
  return groups.filter((group) => group.questions.length > 0);
}

export function draftStatus(work: DraftWork): string {
  const { questions } = chosenDraft(work);
  const open = openQuestions(chosenDraft(work), work.answers).length;
  if (questions.length === 0) return `${capitalized(sourceWord(work))} siger alt, hvad sagen skal bruge.`;
  const asked = counted(questions.length, "spørgsmål", "spørgsmål");
  return open === 0 ? `${asked}, alle har et svar. Se forslagene efter.` : `${open} af ${asked} mangler svar.`;
}

/** "Læst på arket «Forslag»". */
export function draftHeading(work: DraftWork): string {
  const { document } = work;
  return document ? `Læst i Word-formularen «${document.name}»` : `Læst på arket «${chosenDraft(work).sheet}»`;
}

/** Why "Fra arket" gave no case: what was found instead, or what is looked for. */
export function noCaseText(sheet: string, found: readonly NoLines[]): string {
  if (found.length > 0) return `Arket «${sheet}» giver ingen sag. ${found.map((one) => noLinesText(one)).join(" ")}`;
  return (
    `Arket «${sheet}» har ingen tabeller, som en sag kan læses af. Der ledes efter en overskrift med årstal, ` +
    "fx «1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026». Gå til det ark, tabellerne står på, og prøv igen."
  );
}

export function draftName({ id, title }: CaseDraft, index: number): string {
  const known = [id, title].filter((part) => part !== null);
  return known.length > 0 ? known.join(" · ") : `Sag ${index + 1}`;
}
