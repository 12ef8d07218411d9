import type { CellRef } from "../../workbook/address.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { foundText } from "../readings/amountReadings.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import type { LineReading } from "../draftLines.ts";
import { answerColumn, type LeadingTable } from "../sheet/leadingTable.ts";
import {
  type CaseQuestionKind,
  type LineQuestionKind,
  type Question,
  questionId,
  type QuestionSubject,
} from "./question.ts";
import type { Reading } from "./reason.ts";

function asked<T>(
  subject: QuestionSubject,
  at: CellRef | null,
  reading: Reading<T>,
  answer: (value: T) => string,
): Question[] {
  if (reading.known) return [];
  const suggestion = reading.suggestion === null ? null : answer(reading.suggestion);
  return [{ ...subject, id: questionId(subject), at, suggestion, reason: reading.reason }];
}

export type CaseReadings = Readonly<Record<CaseQuestionKind, Reading<string | number>>>;

export function caseQuestions(
  readings: CaseReadings,
  places: Readonly<Record<CaseQuestionKind, CellRef | null>>,
): Question[] {
  const kinds = Object.keys(readings) as CaseQuestionKind[];
  return kinds.flatMap((kind) => asked({ kind }, places[kind], readings[kind], String));
}

function amountQuestions({ row, label, amounts }: LineReading, line: number): Question[] {
  return amounts.flatMap((reading, yearColumn) => {
    const cell = row.amounts[yearColumn];
    if (reading.known || !cell) return [];
    const subject = { kind: "amount", line, label, yearColumn, found: foundText(cell) } as const;
    return [
      {
        ...subject,
        id: questionId(subject),
        at: cell.at,
        suggestion: reading.suggestion && formatDanishNumber(reading.suggestion),
        reason: reading.reason,
      },
    ];
  });
}

/** The cell where the answer belongs, in a table of our own; else the line itself. */
function answerAt(leading: LeadingTable, kind: LineQuestionKind, { row, labelAt }: FoundRow): CellRef {
  const column = leading.own ? answerColumn(leading, kind) : null;
  return column === null ? labelAt : { row, column };
}

/** Line by line, for that is how a person answers them. */
export function lineQuestions(lines: readonly LineReading[], leading: LeadingTable): Question[] {
  return lines.flatMap((reading, line) => {
    const about = <T>(kind: LineQuestionKind, value: Reading<T>, answer: (value: T) => string): Question[] =>
      asked({ kind, line, label: reading.label }, answerAt(leading, kind, reading.row), value, answer);
    return [
      ...about("lineKind", reading.kind, String),
      ...about("controlArea", reading.controlArea, String),
      ...about("committee", reading.committee, String),
      ...about("administrative", reading.administrative, (yes) => (yes ? "Ja" : "Nej")),
      ...amountQuestions(reading, line),
    ];
  });
}
