import type { Finding } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Acceptance } from "./acceptance.ts";
import { cellText } from "./cellText.ts";

/** What a finding is about; a rule that quotes nothing is about what its cell holds. */
export function foundText({ found, at }: Finding, { sheets }: WorkbookSnapshot): string {
  if (found !== null) return found;
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet ? cellText(cellAt(sheet, at)) : "";
}

export interface Signature {
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

export function acceptFinding(finding: Finding, workbook: WorkbookSnapshot, { reason, by, date }: Signature): Acceptance {
  return {
    rule: finding.rule,
    sheet: finding.at.sheet,
    address: toA1(finding.at),
    table: finding.table,
    found: foundText(finding, workbook),
    expected: finding.expected ?? "",
    reason: reason.trim(),
    by: by.trim(),
    date,
  };
}
