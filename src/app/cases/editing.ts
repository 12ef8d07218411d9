import type { ListedCommittee } from "../../domain/case/committees/listedCommittees.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import type { CaseLine, CaseModel } from "../../domain/case/caseModel.ts";
import { readCase } from "../../domain/case/read/readCase.ts";
import { writeCase } from "../../domain/case/writeCase.ts";
import { formatDanishNumber, parseDanishNumber } from "../../domain/money/danishNumber.ts";

/** A case being changed in the pane; nothing is kept or written until the user says so. */
export interface EditWork {
  readonly kind: "editing";
  readonly model: CaseModel;
  /** The committees that only the case or its workbook knows. */
  readonly listed: readonly ListedCommittee[];
  /** The line that is unfolded; null where none is. */
  readonly opened: number | null;
  /** Fields whose text is no amount, as "line/column": nothing is kept while there is one. */
  readonly unread: readonly string[];
  /** What is wrong, by a place nobody can mistake; none until the user has asked to keep it. */
  readonly problems: readonly string[];
}

/** As it is typed: a blank field is a blank amount, and what is no number is told by its year. */
export function amountField(line: CaseLine, column: number): string {
  const amount = line.amounts[column];
  return amount ? formatDanishNumber(amount) : "";
}

/** Undefined for a text that is no amount. */
export function readAmountField(text: string): CaseLine["amounts"][number] | undefined {
  if (text.trim() === "") return null;
  return parseDanishNumber(text.trim().replace("−", "-")) ?? undefined;
}

/** What any reader of cases would object to. */
export function editProblems(model: CaseModel): string[] {
  const reading = readCase(writeCase(model));
  return reading.ok ? [] : reading.problems.map(caseProblemText);
}
