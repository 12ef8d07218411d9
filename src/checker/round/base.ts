import { jsonLine } from "../../app/jsonLine.ts";
import { SCHEMA_VERSION } from "../formats/fileJson.ts";
import { pairsByName } from "../comparison/pairFiles.ts";
import type { DocumentPlace } from "../../domain/document/documentPlace.ts";
import type { KeptFile, KeptFinding } from "./sinceLast.ts";

export type BaseReading =
  | { readonly ok: true; readonly files: readonly KeptFile[] }
  /** A Danish sentence. */
  | { readonly ok: false; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function placeIn(value: unknown): DocumentPlace | null {
  if (!isFields(value)) return null;
  const text = (field: string): string | null => textOrNull(value[field]);
  const sentence = typeof value["sentence"] === "number" ? value["sentence"] : null;
  return {
    ...{ table: text("table"), row: text("row"), column: text("column") },
    ...{ caption: text("caption"), section: text("section"), sentence },
  };
}

function keptFindings(value: unknown): KeptFinding[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isFields).map((fields) => ({
    fingerprint: textOf(fields["fingerprint"]),
    rule: textOf(fields["rule"]),
    severity: textOf(fields["severity"]),
    sheet: textOf(fields["sheet"]),
    address: textOf(fields["address"]),
    place: placeIn(fields["place"]),
    message: textOf(fields["message"]),
    expected: textOrNull(fields["expected"]),
    found: textOrNull(fields["found"]),
  }));
}

function parsed(text: string): unknown {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isLines = lines.length > 0 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  return isLines ? lines.map((line) => JSON.parse(line) as unknown) : (JSON.parse(text) as unknown);
}

const NOT_OURS =
  "Filen er ikke en rapport fra kontrollen. Brug en, der er skrevet med --skriv-basis eller --format json.";

/** Reads what --skriv-basis, --format json or --format jsonl wrote. */
export function readBase(text: string): BaseReading {
  let data: unknown;
  try {
    data = parsed(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problem: `Filen er ikke gyldig JSON${jsonLine(text, error)}.` };
  }
  if (!Array.isArray(data) || !data.every((entry) => isFields(entry) && typeof entry["file"] === "string"))
    return { ok: false, problem: NOT_OURS };
  const entries = data as Fields[];
  const other = entries.find((entry) => entry["schemaVersion"] !== SCHEMA_VERSION);
  if (other) return { ok: false, problem: versionText(other["schemaVersion"]) };
  const files = entries.map((entry) => ({
    file: textOf(entry["file"]),
    wasRead: entry["error"] === undefined,
    findings: keptFindings(entry["findings"]),
    accepted: keptFindings(entry["accepted"]),
  }));
  return { ok: true, files };
}

function versionText(version: unknown): string {
  const written = typeof version === "number" ? `version ${version}` : "en version uden nummer";
  return (
    `Filen er skrevet i ${written} af rapportens format; her læses version ${SCHEMA_VERSION}. ` +
    "Kontrollér den forrige runde igen med --skriv-basis, og brug den fil."
  );
}

/** An earlier round, held against the files of this one. */
export interface EarlierRound {
  readonly keptOf: (file: string) => KeptFile | null;
  /** Files that are not there any more. */
  readonly gone: readonly string[];
}

/** Who was who last time: each file is the later version of one at most. */
export function earlierRound(kept: readonly KeptFile[], files: readonly string[]): EarlierRound {
  const pathOf = (path: string): string => path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  const byFile = new Map(kept.map((own) => [own.file, own]));
  const pairs = pairsByName([...byFile.keys()], files, pathOf);
  const there = new Set(pairs.values());
  return {
    keptOf: (file) => byFile.get(pairs.get(file) ?? "") ?? null,
    gone: [...byFile.keys()].filter((file) => !there.has(file)),
  };
}
