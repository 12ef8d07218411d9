import { addressName, rangeName } from "../../app/texts/placeText.ts";
import type { AcceptedFinding } from "../../domain/acceptance/acceptance.ts";
import type { Inventory } from "../../domain/inventory/inventory.ts";
import { parseDanishNumber } from "../../domain/money/danishNumber.ts";
import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import type { Change, Finding } from "../../domain/rules/rule.ts";
import { type Confirmations, unconfirmedCounts } from "../../domain/rules/shared/confirmations.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import type { CheckedFile, FileReport } from "../fileReport.ts";
import { findingKeys } from "../round/findingKeys.ts";
import type { SinceLast } from "../round/sinceLast.ts";

/** docs/kontrol.schema.json is of this version: a field that goes or changes its meaning makes another. */
export const SCHEMA_VERSION = 1;

const valueOf = (value: Change["value"]): number | string => (typeof value === "string" ? value : value.toNumber());

const changeJson = ({ at, value }: Change): object => ({
  sheet: at.sheet,
  address: toA1(at),
  value: valueOf(value),
});

/** The figure behind a printed text; null where the text is none. */
function figureIn(printed: string | null): number | null {
  return (printed === null ? null : parseDanishNumber(printed)?.toNumber()) ?? null;
}

function findingJson(finding: Finding, key: string): object {
  const { rule, severity, at, landmarks, message, expected, found, repair, slip, alternatives, related } = finding;
  const [own, ...others] = repair;
  const figure = own && typeof own.value !== "string" ? own.value.toNumber() : figureIn(expected);
  return {
    rule,
    severity,
    sheet: at.sheet,
    address: toA1(at),
    ...(at.document ? { place: at.document } : {}),
    fingerprint: key,
    landmarks,
    message,
    expected,
    found,
    expectedValue: expected === null ? null : figure,
    foundValue: figureIn(found),
    certain: expected !== null,
    slip,
    cells: others.map(({ at: other, value }) => ({
      address: addressName(other, at.sheet),
      expectedValue: valueOf(value),
    })),
    alternatives: alternatives.map(({ changes, slip: how }) => ({ changes: changes.map(changeJson), slip: how })),
    related: related.map((place) => addressName(place, at.sheet)),
  };
}

function findingsJson(findings: readonly Finding[], since: SinceLast | null): object[] {
  const keys = findingKeys(findings);
  return findings.flatMap((finding, index) => {
    const state = since?.states[index];
    if (state === "known") return [];
    return [{ ...findingJson(finding, keys[index] ?? ""), ...(state === undefined ? {} : { state }) }];
  });
}

function acceptedJson(accepted: readonly AcceptedFinding[]): object[] {
  const keys = findingKeys(accepted.map(({ finding }) => finding));
  return accepted.map(({ finding, acceptance: { reason, by, date } }, index) => ({
    ...findingJson(finding, keys[index] ?? ""),
    accepted: { reason, by, date },
  }));
}

function inventoryJson({ read, checked, unchecked, nameless, unread, inText }: Inventory): object {
  const places = unread.map(({ sheet, at, count, reason, name }) => ({
    sheet,
    address: toA1(at),
    count,
    reason,
    name,
  }));
  const unnamed = nameless.map(({ sheet, at, count }) => ({ sheet, address: toA1(at), count }));
  const loose = inText.loose.map(({ at, amount, sentence }) => ({
    sheet: at.sheet,
    address: toA1(at),
    amount,
    sentence,
  }));
  return {
    read,
    checked,
    unchecked,
    nameless: unnamed,
    unread: places,
    inText: { held: inText.held, loose },
  };
}

function confirmationsJson({ twice, once, none, unconfirmed }: Confirmations): object {
  const places = unconfirmed.map(({ at, why }) => ({ sheet: at.sheet, address: toA1(at), why }));
  return { twice, once, none, ...unconfirmedCounts({ unconfirmed }), unconfirmed: places };
}

const tableJson = ({ sheet, range, role, name, caption }: FoundTable): object => ({
  sheet,
  range: rangeName(range),
  role,
  name,
  caption,
});

function sinceJson({ before, known, mended }: SinceLast): object {
  const named = mended.map(({ place, ...kept }) => ({ ...kept, ...(place === null ? {} : { place }) }));
  return { since: { file: before, known, mended: named } };
}

function checkedJson({ file, report, rules, messages, since }: CheckedFile): object {
  const { kinds, tables, findings, accepted, inventory, confirmations } = report;
  const [kind = null, ...others] = new Set(kinds);
  return {
    schemaVersion: SCHEMA_VERSION,
    file,
    kind: others.length > 0 ? null : kind,
    tables: tables.map(tableJson),
    rules,
    findings: findingsJson(findings, since),
    accepted: acceptedJson(accepted),
    inventory: inventoryJson(inventory),
    confirmations: confirmationsJson(confirmations),
    ...(since === null ? {} : sinceJson(since)),
    ...(messages.length === 0 ? {} : { message: messages.join(" ") }),
  };
}

/** What a machine is told of one file: an entry of the list, or a line of JSON Lines. */
export function fileJson(report: FileReport): object {
  return report.kind === "checked"
    ? checkedJson(report)
    : { schemaVersion: SCHEMA_VERSION, file: report.file, findings: [], accepted: [], error: report.error };
}
