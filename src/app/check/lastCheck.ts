import { spotOf } from "../../domain/acceptance/findingIdentity.ts";
import type { FormKind } from "../../domain/form/formKind.ts";
import { findingKey } from "./findingKey.ts";
import type { Finding } from "../../domain/rules/rule.ts";

/** As little of a finding as tells it from others, for it is kept in the workbook. */
export interface KnownFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  /** What it goes by, wherever it has moved since; see `findingKey`. */
  readonly key: string;
  /** It had been accepted, and came back with another figure. */
  readonly returned?: true;
}

/** A check as it is remembered. */
export interface LastCheck {
  /** "22. november 2026 kl. 12.17". */
  readonly time: string;
  readonly sheets: readonly string[];
  /** What it was checked as, and without which rules: another profile finds other things, and mends nothing. */
  readonly profile: string;
  readonly findings: readonly KnownFinding[];
}

export interface Changes {
  readonly since: string;
  /** Keys of findings that were not there; see `findingKey`. */
  readonly fresh: ReadonlySet<string>;
  readonly gone: readonly KnownFinding[];
}

/** More than this is not worth keeping in a workbook's settings. */
const MOST_FINDINGS = 500;

const keysOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(findingKey));

/** What a check found, and which of it had been accepted. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly returned: readonly Finding[];
}

function knownOf({ findings, returned }: Found): KnownFinding[] {
  const back = keysOf(returned);
  return findings.map((finding) => {
    const { rule, sheet, address } = spotOf(finding);
    const key = findingKey(finding);
    return { rule, sheet, address, key, ...(back.has(key) ? { returned: true } : {}) };
  });
}

/** "budgetnotat/tabel-sum". */
export function profileText(kind: FormKind | null, rulesOff: readonly string[]): string {
  return `${kind ?? ""}/${[...rulesOff].sort().join(",")}`;
}

/** The check to remember: sheets it did not look at are as the check before left them. Null when it found too much. */
export function rememberedCheck(
  time: string,
  { sheets, profile }: Pick<LastCheck, "sheets" | "profile">,
  found: Found,
  before: LastCheck | null,
): LastCheck | null {
  const others = (before?.findings ?? []).filter(({ sheet }) => !sheets.includes(sheet));
  const all = [...others, ...knownOf(found)];
  return all.length > MOST_FINDINGS
    ? null
    : { time, profile, sheets: [...new Set([...(before?.sheets ?? []), ...sheets])], findings: all };
}

/** Only sheets both checks looked at, and in the same way, can tell anything. What comes back is new, once. Null when there are none. */
export function changesSince(
  before: LastCheck | null,
  { sheets, profile }: Pick<LastCheck, "sheets" | "profile">,
  { findings, returned }: Found,
): Changes | null {
  const shared = sheets.filter((sheet) => before?.sheets.includes(sheet));
  if (!before || shared.length === 0 || before.profile !== profile) return null;
  const now = findings.filter(({ at }) => shared.includes(at.sheet)).map(findingKey);
  const known = new Set(before.findings.map(({ key }) => key));
  const wasBack = new Set(before.findings.filter((finding) => finding.returned).map(({ key }) => key));
  const isBack = keysOf(returned);
  const left = new Set(now);
  return {
    since: before.time,
    fresh: new Set(now.filter((key) => !known.has(key) || (isBack.has(key) && !wasBack.has(key)))),
    gone: before.findings.filter((finding) => shared.includes(finding.sheet) && !left.has(finding.key)),
  };
}

export function lastCheckText(check: LastCheck): string {
  return JSON.stringify(check);
}

function isKnown(value: unknown): value is KnownFinding {
  const { rule, sheet, address, key } = Object(value) as Record<string, unknown>;
  return [rule, sheet, address, key].every((text) => typeof text === "string");
}

/** Null for anything that is not a check as we write it: then nothing is compared. */
export function readLastCheck(text: string): LastCheck | null {
  try {
    const { time, sheets, findings, profile = "/" } = Object(JSON.parse(text)) as Record<string, unknown>;
    if (typeof time !== "string" || typeof profile !== "string" || !Array.isArray(sheets) || !Array.isArray(findings))
      return null;
    return findings.every(isKnown) && sheets.every((sheet) => typeof sheet === "string")
      ? { time, sheets, profile, findings }
      : null;
  } catch {
    return null;
  }
}
