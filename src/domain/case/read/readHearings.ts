import { MOST_ROWS } from "../caseFormat.ts";
import { HEARING_ANSWERS, type Hearing } from "../caseModel.ts";
import type { CaseProblem } from "./caseProblem.ts";
import { FieldReader, isRecord } from "./fieldReader.ts";

function readHearing(data: unknown, number: number, problems: CaseProblem[]): Hearing | null {
  const label = isRecord(data) && typeof data.body === "string" ? data.body : "";
  const reader = new FieldReader({ kind: "hearing", number, label }, problems);
  if (!isRecord(data)) {
    reader.wrongForm(data, "hearings");
    return null;
  }
  const { answer } = data;
  return {
    body: reader.text(data.body, "body"),
    answer: answer === undefined || answer === null ? null : reader.choice(answer, HEARING_ANSWERS, "answer"),
    conclusion: reader.optionalText(data.conclusion, "conclusion"),
  };
}

/** What is wrong with them stands in the reader's problems. */
export function readHearings(data: unknown, reader: FieldReader): Hearing[] | undefined {
  if (!Array.isArray(data)) {
    reader.wrongForm(data, "hearings");
    return undefined;
  }
  if (data.length > MOST_ROWS) {
    reader.problems.push({ at: reader.at, kind: "tooMany", field: "hearings", found: data.length, most: MOST_ROWS });
    return undefined;
  }
  const read = data.map((hearing: unknown, index) => readHearing(hearing, index + 1, reader.problems));
  return read.filter((hearing) => hearing !== null);
}
