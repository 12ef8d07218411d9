import type { AcceptedFinding } from "../domain/acceptance/acceptance.ts";
import type { Inventory } from "../domain/inventory/inventory.ts";
import { parseDanishNumber } from "../domain/money/danishNumber.ts";
import type { Change, Finding, Place } from "../domain/rules/rule.ts";
import type { Confirmations } from "../domain/rules/shared/confirmations.ts";
import { toA1 } from "../domain/workbook/address.ts";
import type { FileReport } from "./fileReport.ts";
import { terminalJson } from "./terminalText.ts";

const valueOf = (value: Change["value"]): number | string => (typeof value === "string" ? value : value.toNumber());

/** "F45", or "Ark2!F45" seen from another sheet. */
const addressIn = (place: Place, seenFrom: string): string =>
  place.sheet === seenFrom ? toA1(place) : `${place.sheet}!${toA1(place)}`;

const changeJson = ({ at, value }: Change): object => ({
  sheet: at.sheet,
  address: toA1(at),
  value: valueOf(value),
});

/** The figure behind a printed text; null where the text is none. */
function figureIn(printed: string | null): number | null {
  return (printed === null ? null : parseDanishNumber(printed)?.toNumber()) ?? null;
}

function findingJson({
  rule,
  severity,
  at,
  message,
  expected,
  found,
  repair,
  slip,
  alternatives,
  related,
}: Finding): object {
  const [own, ...others] = repair;
  const figure = own && typeof own.value !== "string" ? own.value.toNumber() : figureIn(expected);
  return {
    rule,
    severity,
    sheet: at.sheet,
    address: toA1(at),
    ...(at.document ? { place: at.document } : {}),
    message,
    expected,
    found,
    expectedValue: expected === null ? null : figure,
    foundValue: figureIn(found),
    certain: expected !== null,
    slip,
    cells: others.map(({ at: other, value }) => ({
      address: addressIn(other, at.sheet),
      expectedValue: valueOf(value),
    })),
    alternatives: alternatives.map(({ changes, slip: how }) => ({ changes: changes.map(changeJson), slip: how })),
    related: related.map((place) => addressIn(place, at.sheet)),
  };
}

function acceptedJson({ finding, acceptance: { reason, by, date } }: AcceptedFinding): object {
  return { ...findingJson(finding), accepted: { reason, by, date } };
}

function inventoryJson({ read, checked, unchecked, unread }: Inventory): object {
  const places = unread.map(({ sheet, at, count, reason, name }) => ({
    sheet,
    address: toA1(at),
    count,
    reason,
    name,
  }));
  return { read, checked, unchecked, unread: places };
}

function confirmationsJson({ twice, once, none, unconfirmed }: Confirmations): object {
  return { twice, once, none, unconfirmed: unconfirmed.map(({ at }) => ({ sheet: at.sheet, address: toA1(at) })) };
}

function fileJson(report: FileReport): object {
  if (report.kind === "unreadable") return { file: report.file, findings: [], error: report.error };
  const message = report.messages.length === 0 ? {} : { message: report.messages.join(" ") };
  const { findings, accepted, inventory, confirmations } = report.report;
  return {
    file: report.file,
    findings: [...findings.map(findingJson), ...accepted.map(acceptedJson)],
    inventory: inventoryJson(inventory),
    confirmations: confirmationsJson(confirmations),
    ...message,
  };
}

/** One list, with an entry per file. */
export function jsonReport(reports: readonly FileReport[]): string {
  return `${terminalJson(reports.map(fileJson))}\n`;
}
