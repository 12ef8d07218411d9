import type { CellRef } from "../../workbook/address.ts";
import type { Reason } from "./reason.ts";

/** Facts of the case as a whole. */
export type CaseQuestionKind = "id" | "title" | "priceLevel" | "firstYear" | "unit";
/** Facts of one line. */
export type LineQuestionKind = "lineKind" | "controlArea" | "committee" | "administrative";

/** What is asked about. Lines count from 0 within the draft. */
export type QuestionSubject =
  | { readonly kind: CaseQuestionKind }
  | { readonly kind: LineQuestionKind; readonly line: number; readonly label: string }
  | {
      readonly kind: "amount";
      readonly line: number;
      readonly label: string;
      readonly yearColumn: number;
      readonly found: string;
    };

/** Something the sheet does not say. Answers are texts, as a person picks or types them. */
export type Question = QuestionSubject & {
  /** Names the question among those of its draft: "committee:3". */
  readonly id: string;
  /** The cell that should have said it; null where no one cell should. */
  readonly at: CellRef | null;
  /** A likely answer; null where nothing on the sheet points to one. */
  readonly suggestion: string | null;
  readonly reason: Reason;
};

/**
 * An answer to these moves money between budgets, or by a thousand: a likely one is a guess until a person
 * confirms it.
 */
const MOVES_MONEY: readonly Question["kind"][] = ["lineKind", "controlArea", "committee", "unit", "amount"];

/** A proposal that must be confirmed before it counts. */
export const isGuess = ({ kind, suggestion }: Question): boolean => suggestion !== null && MOVES_MONEY.includes(kind);

export function questionId(subject: QuestionSubject): string {
  if (!("line" in subject)) return subject.kind;
  const line = `${subject.kind}:${subject.line}`;
  return subject.kind === "amount" ? `${line}:${subject.yearColumn}` : line;
}
