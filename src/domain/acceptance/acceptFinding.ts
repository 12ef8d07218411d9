import type { Finding } from "../rules/rule.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Acceptance } from "./acceptance.ts";
import { cellText, valueText } from "./cellText.ts";
import { spotOf } from "./findingIdentity.ts";

/**
 * What a finding is about; a rule that quotes nothing is about what its cell holds. A formula stands with its
 * figure: "=B2+10 → 280".
 */
export function foundText({ found, at }: Finding, { sheets }: WorkbookSnapshot): string {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return found ?? "";
  const cell = cellAt(sheet, at);
  const text = found ?? cellText(cell);
  return text !== "" && text === cell.formula ? `${text} → ${valueText(cell.value)}` : text;
}

/** What it should be; where nobody is sure, what the other side gives: when that changes, so does the finding. */
export const expectedText = ({ expected, given }: Finding): string => expected ?? given ?? "";

export interface Signature {
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

export function acceptFinding(
  finding: Finding,
  workbook: WorkbookSnapshot,
  { reason, by, date }: Signature,
): Acceptance {
  return {
    ...spotOf(finding),
    found: foundText(finding, workbook),
    expected: expectedText(finding),
    reason: reason.trim(),
    by: by.trim(),
    date,
    holds: "",
  };
}
