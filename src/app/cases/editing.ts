import type { CommitteeId } from "../../domain/case/committees/committees.ts";
import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { withLine } from "../../domain/case/edit/editLines.ts";
import { readCase } from "../../domain/case/read/readCase.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import { type FrameChange, type FrameForm, frameChange } from "./frameForm.ts";
import { formatDanishNumber } from "../../domain/money/danishNumber.ts";
import { isOtherUnit, typedAmount } from "./typedAmount.ts";

/** A case being changed in the pane; nothing is kept or written until the user says so. */
export interface EditWork {
  readonly kind: "editing";
  readonly model: CaseModel;
  /** As it was when the user began. */
  readonly before: CaseModel;
  /** The committees that only the case or its workbook knows. */
  readonly listed: readonly ListedCommittee[];
  /** The line that is unfolded; null where none is. */
  readonly opened: number | null;
  /** Fields whose text is no amount: nothing is kept while there is one. */
  readonly unread: readonly UnreadField[];
  /** "Del mellem udvalg" as typed, until the line is divided. */
  readonly shares: readonly TypedShare[];
  /** Years and price level as typed, until the case has them; null where nobody has typed any. */
  readonly frame: FrameForm | null;
  /** What is wrong, by a place nobody can mistake; none until the user has asked to keep it. */
  readonly problems: readonly string[];
}

/** What stands in a field instead of an amount. */
export interface UnreadField {
  /** Of the line among the case's, counted from 0. */
  readonly place: number;
  readonly year: number;
  readonly text: string;
}

export interface TypedShare {
  /** Of the line among the case's, counted from 0. */
  readonly place: number;
  readonly committee: CommitteeId;
  readonly text: string;
}

function unreadText({ unread }: EditWork, place: number, year: number): string | null {
  return unread.find((field) => field.place === place && field.year === year)?.text ?? null;
}

/** What a field says of a text that is no amount; null where it is one. */
export function unreadAdvice(work: EditWork, place: number, year: number): string | null {
  const text = unreadText(work, place, year);
  return text === null ? null : isOtherUnit(text) ? "Skriv det i 1.000 kr." : "Ikke et tal";
}

/** As it is typed: a blank field is a blank amount, and what is no number is told by its year. */
export function amountField(work: EditWork, place: number, column: number): string {
  const { lines, years } = work.model;
  const amount = lines[place]?.amounts[column];
  return unreadText(work, place, years[column]!) ?? (amount ? formatDanishNumber(amount) : "");
}

/** A line that is moved takes its fields along, and one that goes takes them away. */
function stillAt<Field extends { readonly place: number }>(
  before: CaseModel,
  after: CaseModel,
  fields: readonly Field[],
): Field[] {
  const placeNow = (place: number): number => {
    const moved = after.lines.indexOf(before.lines[place]!);
    return moved < 0 && after.lines.length === before.lines.length ? place : moved;
  };
  return fields.map((field) => ({ ...field, place: placeNow(field.place) })).filter(({ place }) => place >= 0);
}

export function withModel(work: EditWork, model: CaseModel): EditWork {
  const unread = stillAt(work.model, model, work.unread).filter(({ year }) => model.years.includes(year));
  return { ...work, model, unread, shares: stillAt(work.model, model, work.shares), problems: [] };
}

/** A text that is no amount leaves the amount as it was, and is pointed out until it is another. */
export function withAmountText(work: EditWork, place: number, column: number, text: string): EditWork {
  const { model, unread } = work;
  const line = model.lines[place]!;
  const year = model.years[column]!;
  const amount = typedAmount(text);
  const others = unread.filter((field) => field.place !== place || field.year !== year);
  if (amount === undefined) return { ...work, unread: [...others, { place, year, text }], problems: [] };
  const changed = withLine(model, place, { ...line, amounts: line.amounts.with(column, amount) });
  return { ...work, model: changed, unread: others, problems: [] };
}

/** The case with the years and the price level that are typed beside it. */
export function withTypedFrame({ model, frame }: EditWork): FrameChange {
  return frame === null ? { ok: true, model } : frameChange(model, frame);
}

/** "«Løn», 2026: «ca. 300» er ikke et tal. Ret det, eller gør feltet tomt." */
export function unreadProblems({ model, unread }: EditWork): string[] {
  return unread.map(({ place, year, text }) => {
    const where = `«${model.lines[place]?.label}», ${year}: «${text.trim()}»`;
    return isOtherUnit(text)
      ? `${where} siger ikke, hvor mange 1.000 kr. det er. Skriv beløbet i 1.000 kr. uden enhed.`
      : `${where} er ikke et tal. Ret det, eller gør feltet tomt.`;
  });
}

/** What any reader of cases would object to. */
export function editProblems(model: CaseModel): string[] {
  const reading = readCase(writeCase(model));
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}
