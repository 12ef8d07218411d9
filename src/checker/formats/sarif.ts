import type { Log, ReportingDescriptor, Result, Location, Suppression } from "sarif";
import { cellName, placeName } from "../../app/texts/placeText.ts";
import { VERSION } from "../../app/version.ts";
import type { Acceptance } from "../../domain/acceptance/acceptance.ts";
import { catalogue } from "../../domain/rules/catalogue.ts";
import { kindsOf } from "../../domain/rules/profiles.ts";
import type { Finding, Place, Severity } from "../../domain/rules/rule.ts";
import type { CheckedFile } from "../fileReport.ts";
import { findingKeys } from "../round/findingKeys.ts";
import { type FindingState, type KeptFinding, keptPlace, type SinceLast } from "../round/sinceLast.ts";
import { terminalJson } from "../terminalText.ts";
import type { Format } from "./format.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FINGERPRINT = "kvantumArk/v1";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  fejl: "error",
  advarsel: "warning",
  note: "note",
};

const STATES: Readonly<Record<FindingState, "new" | "updated" | "unchanged">> = {
  new: "new",
  changed: "updated",
  known: "unchanged",
};

const INDEX = new Map(catalogue.map(({ id }, index) => [id, index]));

function descriptors(): ReportingDescriptor[] {
  return catalogue.map(({ id, title, why, remedy, source, severity }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: remedy },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { source, kinds: [...kindsOf(id)] },
  }));
}

/** A path as a relative URI reference: SARIF allows no blank and no backslash. */
function uriOf(file: string): string {
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

/** A workbook has no lines: the cell is told as a logical place. */
function locationOf(file: string, at: Place): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: cellName(at), fullyQualifiedName: placeName(at, ""), kind: "cell" }],
  };
}

function suppressionOf({ reason, by, date }: Acceptance): Suppression {
  return { kind: "inSource", status: "accepted", justification: reason, properties: { by, date } };
}

function resultOf(file: string, finding: Finding, key: string): Result {
  const { rule, severity, at, message, expected, found, landmarks, related } = finding;
  const index = INDEX.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(file, at)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => locationOf(file, place)) }),
    partialFingerprints: { [FINGERPRINT]: key },
    properties: { expected, found, landmarks },
  };
}

function mendedResult(file: string, kept: KeptFinding): Result {
  const { rule, severity, address, place, message, fingerprint } = kept;
  const level = severity in LEVELS ? LEVELS[severity as Severity] : "none";
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } };
  const logicalLocations = [
    { name: place ? keptPlace(kept) : address, fullyQualifiedName: keptPlace(kept), kind: "cell" },
  ];
  return {
    ruleId: rule,
    level,
    message: { text: message },
    locations: [{ physicalLocation, logicalLocations }],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    baselineState: "absent",
  };
}

function openResults({ file, report, since }: CheckedFile): Result[] {
  const keys = findingKeys(report.findings);
  return report.findings.map((finding, index) => {
    const state = since?.states[index];
    const result = resultOf(file, finding, keys[index] ?? "");
    return state === undefined ? result : { ...result, baselineState: STATES[state] };
  });
}

function acceptedResults({ file, report: { accepted }, since }: CheckedFile): Result[] {
  const keys = findingKeys(accepted.map(({ finding }) => finding));
  return accepted.map(({ finding, acceptance }, index) => ({
    ...resultOf(file, finding, keys[index] ?? ""),
    suppressions: [suppressionOf(acceptance)],
    ...(since === null ? {} : { baselineState: "unchanged" as const }),
  }));
}

const mendedResults = (file: string, since: SinceLast | null): Result[] =>
  (since?.mended ?? []).map((kept) => mendedResult(file, kept));

function resultsOf(checked: CheckedFile): Result[] {
  return [...openResults(checked), ...acceptedResults(checked), ...mendedResults(checked.file, checked.since)];
}

type Run = Log["runs"][number];

function headJson(): string {
  const run: Pick<Run, "tool" | "columnKind" | "language"> = {
    tool: {
      driver: { name: "Kvantum-ark", version: VERSION, semanticVersion: VERSION, language: "da", rules: descriptors() },
    },
    columnKind: "utf16CodeUnits",
    language: "da",
  };
  const open = terminalJson(run, 0).slice(0, -1);
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${open},"results":[\n`;
}

/** SARIF 2.1.0 (OASIS, errata 01): one run, a result per finding. */
export const sarifFormat: Format = {
  head: headJson,
  file: (report) =>
    report.kind === "unreadable"
      ? ""
      : resultsOf(report)
          .map((result) => terminalJson(result, 0))
          .join(",\n"),
  between: ",\n",
  tail: (summaries) => {
    const unread = summaries.filter(({ checked }) => checked === null);
    const invocation: NonNullable<Run["invocations"]>[number] = {
      executionSuccessful: unread.length === 0,
      toolExecutionNotifications: unread.map(({ file, error }) => ({
        level: "error",
        message: { text: error ?? "Filen kunne ikke læses." },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      })),
    };
    return `\n],"invocations":[${terminalJson(invocation, 0)}]}]}\n`;
  },
};
