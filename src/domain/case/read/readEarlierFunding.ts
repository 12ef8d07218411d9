import { MOST_ROWS } from "../caseFormat.ts";
import type { EarlierFunding, FundedAgreement } from "../caseModel.ts";
import type { CaseProblem } from "./caseProblem.ts";
import { FieldReader, isRecord } from "./fieldReader.ts";
import { readAmounts } from "./readAmounts.ts";
import { readYears } from "./readYears.ts";

function readAgreement(
  data: unknown,
  number: number,
  years: readonly number[] | null,
  problems: CaseProblem[],
): FundedAgreement {
  const label = isRecord(data) && typeof data.label === "string" ? data.label : "";
  const at = { kind: "agreement", number, label, year: null } as const;
  const reader = new FieldReader(at, problems);
  if (!isRecord(data)) {
    reader.wrongForm(data, "earlierFunding");
    return { label, amounts: [] };
  }
  return { label: reader.text(data.label, "label"), amounts: readAmounts(data.amounts, years, at, problems) };
}

/** What is wrong with it stands in the reader's problems. */
export function readEarlierFunding(data: unknown, reader: FieldReader): EarlierFunding | undefined {
  if (!isRecord(data) || !Array.isArray(data.agreements)) {
    reader.wrongForm(data, "earlierFunding");
    return undefined;
  }
  const { agreements } = data;
  if (agreements.length > MOST_ROWS) {
    reader.problems.push({
      at: reader.at,
      kind: "tooMany",
      field: "earlierFunding",
      found: agreements.length,
      most: MOST_ROWS,
    });
    return undefined;
  }
  const years = readYears(data.years, reader);
  const rows = agreements.map((agreement: unknown, index) =>
    readAgreement(agreement, index + 1, years, reader.problems),
  );
  return years ? { years, agreements: rows } : undefined;
}
