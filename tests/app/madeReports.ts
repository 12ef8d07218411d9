import { checkResult } from "../../src/app/check/checkResult.ts";
import type { Seen } from "../../src/app/check/checkState.ts";
import { listedNumbers } from "../../src/app/findingGroups.ts";
import type { CheckReport } from "../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../src/domain/rules/rule.ts";
import type { Confirmations } from "../../src/domain/rules/shared/confirmations.ts";
import { parseA1 } from "../../src/domain/workbook/address.ts";

export function place(address: string, sheet = "Ark1"): Finding["at"] {
  const at = parseA1(address);
  if (!at) throw new RangeError(address);
  return { sheet, ...at };
}

export function finding(address: string, facts: Partial<Finding> = {}): Finding {
  const message = facts.message ?? `${address}: -800 skulle være -2.000.`;
  return {
    rule: "tabel-sum",
    severity: "fejl",
    table: "Tabel C",
    at: place(address),
    landmarks: { table: "Tabel C", row: address, column: "" },
    message,
    brief: message,
    why: "Totalen tastes i Kvantum.",
    remedy: "Ret tallet eller brug formlen.",
    expected: "-2.000",
    found: "-800",
    repair: [],
    slip: null,
    given: null,
    alternatives: [],
    related: [],
    calculation: [],
    ...facts,
  };
}

const ALL_READ = { read: 214, checked: 201, unchecked: 13, nameless: [], unread: [], inText: { held: 0, loose: [] } };
export const NO_AMOUNTS: Confirmations = { twice: 0, once: 0, none: 0, unconfirmed: [] };

export function reportOf(...findings: Finding[]): CheckReport {
  const known = { inventory: ALL_READ, confirmations: NO_AMOUNTS, documents: [] };
  return { tables: [], amounts: 214, rules: 20, kinds: ["investeringsforslag"], findings, ...known };
}

/** The report as if a check had just seen it, with no cells behind. */
export function seenOf(checked: CheckReport, more: Partial<Seen> = {}): Seen {
  return {
    scope: "activeSheet",
    sheets: ["Ark1"],
    workbook: { activeSheet: "Ark1", sheets: [] },
    checked,
    judge: checkResult,
    listed: listedNumbers,
    checkedAs: null,
    acceptances: [],
    before: null,
    ...more,
  };
}
