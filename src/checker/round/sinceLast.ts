import { documentPlaceText } from "../../domain/document/documentPlaceText.ts";
import type { DocumentPlace } from "../../domain/document/documentPlace.ts";
import type { Finding } from "../../domain/rules/rule.ts";
import { findingKeys } from "./findingKeys.ts";

/** What a round keeps of a finding. */
export interface KeptFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly address: string;
  /** Of a document: what a person calls the place. */
  readonly place: DocumentPlace | null;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** One file as an earlier round left it: its open and its accepted findings. */
export interface KeptFile {
  readonly file: string;
  readonly wasRead: boolean;
  readonly findings: readonly KeptFinding[];
  readonly accepted: readonly KeptFinding[];
}

/** changed: the same complaint about the same place, but the figures are others. */
export type FindingState = "new" | "changed" | "known";

export interface SinceLast {
  /** The file's name in the earlier round; null where the file is new. */
  readonly before: string | null;
  readonly wasRead: boolean;
  /** One per open finding of the report. */
  readonly states: readonly FindingState[];
  readonly known: number;
  /** Findings of the earlier round that nobody has to look for any more: mended, or since accepted they are listed there. */
  readonly mended: readonly KeptFinding[];
}

/** "Ark2!F45"; of a document what a person calls the place. */
export const keptPlace = ({ sheet, address, place }: KeptFinding): string =>
  place ? documentPlaceText(place) : `${sheet}!${address}`;

/** "Sidst: a.xlsx"; without a full stop. */
export function beforeText({ before, wasRead }: SinceLast): string {
  if (before === null) return "Filen var ikke med sidst";
  return wasRead ? `Sidst: ${before}` : `Filen kunne ikke læses sidst (${before})`;
}

function stateOf({ expected, found }: Finding, kept: KeptFinding | undefined): FindingState {
  if (!kept) return "new";
  return kept.expected === expected && kept.found === found ? "known" : "changed";
}

/** Holds a file's findings against what the earlier round said of it. */
export function sinceLast(
  findings: readonly Finding[],
  accepted: readonly Finding[],
  kept: KeptFile | null,
): SinceLast {
  const before = new Map((kept?.findings ?? []).map((finding) => [finding.fingerprint, finding]));
  const keys = findingKeys(findings);
  const states = findings.map((finding, index) => stateOf(finding, before.get(keys[index] ?? "")));
  const here = new Set([...keys, ...findingKeys(accepted)]);
  return {
    before: kept?.file ?? null,
    wasRead: kept?.wasRead ?? false,
    states,
    known: states.filter((state) => state === "known").length,
    mended: (kept?.findings ?? []).filter(({ fingerprint }) => !here.has(fingerprint)),
  };
}
