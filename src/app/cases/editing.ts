import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import type { CaseLine, CaseModel } from "../../domain/case/caseModel.ts";
import { withLine } from "../../domain/case/edit/editLines.ts";
import { readCase } from "../../domain/case/read/readCase.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import { type FrameChange, type FrameForm, frameChange } from "./frameForm.ts";
import { formatDanishNumber, parseDanishNumber } from "../../domain/money/danishNumber.ts";

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

export function unreadText({ unread }: EditWork, place: number, year: number): string | null {
  return unread.find((field) => field.place === place && field.year === year)?.text ?? null;
}

/** As it is typed: a blank field is a blank amount, and what is no number is told by its year. */
export function amountField(work: EditWork, place: number, column: number): string {
  const { lines, years } = work.model;
  const amount = lines[place]?.amounts[column];
  return unreadText(work, place, years[column]!) ?? (amount ? formatDanishNumber(amount) : "");
}

/** Undefined for a text that is no amount. */
function readAmountField(text: string): CaseLine["amounts"][number] | undefined {
  if (text.trim() === "") return null;
  return parseDanishNumber(text.trim().replace("−", "-")) ?? undefined;
}

/** A line that is moved takes its fields along, and one that goes takes them away. */
function stillUnread({ model: before, unread }: EditWork, { lines, years }: CaseModel): UnreadField[] {
  const placeNow = (place: number): number => {
    const moved = lines.indexOf(before.lines[place]!);
    return moved < 0 && lines.length === before.lines.length ? place : moved;
  };
  return unread
    .map((field) => ({ ...field, place: placeNow(field.place) }))
    .filter(({ place, year }) => place >= 0 && years.includes(year));
}

export function withModel(work: EditWork, model: CaseModel): EditWork {
  return { ...work, model, unread: stillUnread(work, model), problems: [] };
}

/** A text that is no amount leaves the amount as it was, and is pointed out until it is another. */
export function withAmountText(work: EditWork, place: number, column: number, text: string): EditWork {
  const { model, unread } = work;
  const line = model.lines[place]!;
  const year = model.years[column]!;
  const amount = readAmountField(text);
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
  return unread.map(
    ({ place, year, text }) =>
      `«${model.lines[place]?.label}», ${year}: «${text.trim()}» er ikke et tal. Ret det, eller gør feltet tomt.`,
  );
}

/** What any reader of cases would object to. */
export function editProblems(model: CaseModel): string[] {
  const reading = readCase(writeCase(model));
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}
