import { CASE_KINDS, type CaseKind, type CaseModel } from "../../domain/case/caseModel.ts";
import { committeeName, type CommitteeId } from "../../domain/case/committees/committees.ts";
import { type ListedCommittee, withListed } from "../../domain/case/committees/listedCommittees.ts";
import type { NewCase } from "../../domain/case/edit/newCase.ts";
import { LONGEST, MOST_YEARS } from "../../domain/case/caseFormat.ts";
import type { EditWork } from "./editing.ts";
import { typedCount, typedYear } from "./typedYears.ts";

/** What a new case starts from, as typed. */
export interface NewCaseForm {
  readonly kind: CaseKind;
  readonly id: string;
  readonly title: string;
  readonly priceLevel: string;
  readonly firstYear: string;
  readonly yearCount: string;
  readonly committees: readonly CommitteeId[];
}

export type FormField = Exclude<keyof NewCaseForm, "kind">;
/** Danish sentences, by the field they belong to. */
export type FormProblems = Partial<Readonly<Record<FormField, string>>>;

/** The form's own number of years. */
const USUAL_YEARS: Readonly<Record<CaseKind, string>> = { investeringsforslag: "6", budgetnotat: "4" };

export const EMPTY_FORM: NewCaseForm = {
  kind: CASE_KINDS[0],
  id: "",
  title: "",
  priceLevel: "",
  firstYear: "",
  yearCount: USUAL_YEARS.investeringsforslag,
  committees: [],
};

/** Another kind of case has another usual number of years; one that the user has typed stays. */
export function withKind(form: NewCaseForm, kind: CaseKind): NewCaseForm {
  const isUsual = form.yearCount === USUAL_YEARS[form.kind];
  return { ...form, kind, yearCount: isUsual ? USUAL_YEARS[kind] : form.yearCount };
}

const YEAR_ADVICE = "Skriv et årstal med fire cifre.";

function lengthProblem(text: string, longest: number): string | null {
  return text.trim().length > longest ? `Forkort til højst ${longest} tegn.` : null;
}

const yearProblem = (text: string): string | null => (typedYear(text) === null ? YEAR_ADVICE : null);

function countProblem(text: string): string | null {
  return typedCount(text, MOST_YEARS) === null ? `Skriv et antal fra 1 til ${MOST_YEARS}.` : null;
}

function present(found: Readonly<Record<string, string | null>>): FormProblems {
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== null));
}

/** A number and a title may be given later. */
export function formProblems(form: NewCaseForm): FormProblems {
  return present({
    id: lengthProblem(form.id, LONGEST.id),
    title: lengthProblem(form.title, LONGEST.title),
    priceLevel: yearProblem(form.priceLevel),
    firstYear: yearProblem(form.firstYear),
    yearCount: countProblem(form.yearCount),
    committees: form.committees.length > 0 ? null : "Vælg mindst ét udvalg.",
  });
}

/** The case's number and title, as they are changed afterwards. */
export function nameProblems({ id, title }: Pick<CaseModel, "id" | "title">): FormProblems {
  return present({
    id: id.trim() === "" ? "Skriv sagens nummer, fx BU05." : lengthProblem(id, LONGEST.id),
    title: title.trim() === "" ? "Skriv, hvad sagen hedder." : lengthProblem(title, LONGEST.title),
  });
}

/** The form's answers, once there is nothing wrong with them. */
export function wantedCase({ kind, id, title, priceLevel, firstYear, yearCount, committees }: NewCaseForm): NewCase {
  return {
    ...(id.trim() !== "" && { id: id.trim() }),
    ...(title.trim() !== "" && { title: title.trim() }),
    kind,
    priceLevel: typedYear(priceLevel)!,
    firstYear: typedYear(firstYear)!,
    years: typedCount(yearCount, MOST_YEARS)!,
    committees,
  };
}

/** In the official order, named as in the case's first year. */
export function committeeChoices({ firstYear }: NewCaseForm): { id: CommitteeId; name: string }[] {
  return committeeChoicesIn(typedYear(firstYear) ?? Infinity);
}

/** By the names they bear in a year; those that a workbook lists itself first. */
function committeeChoicesIn(
  year: number,
  listed: readonly ListedCommittee[] = [],
): { id: CommitteeId; name: string }[] {
  return withListed(listed).map((committee) => {
    const { id, abbreviation } = committee;
    const name = committeeName(committee, year);
    return { id, name: name === abbreviation ? name : `${name} (${abbreviation})` };
  });
}

/** The committees a case being changed can be given. */
export function committeeChoicesOf({
  model,
  listed,
}: Pick<EditWork, "model" | "listed">): ReturnType<typeof committeeChoicesIn> {
  return committeeChoicesIn(model.years[0] ?? model.priceLevel, listed);
}
