import { CASE_FORMAT, CASE_VERSION, FIRST_VERSION, MOST_LINES } from "../caseFormat.ts";
import { CASE_KINDS, type CaseKind, type CaseLine, type CaseModel } from "../caseModel.ts";
import type { CasePlace, CaseProblem } from "./caseProblem.ts";
import { COMMITTEES } from "../committees/committeeData.ts";
import type { Committee } from "../committees/committees.ts";
import { withListed } from "../committees/listedCommittees.ts";
import { FieldReader, isRecord, shown, type UnknownRecord } from "./fieldReader.ts";
import { readOwnCommittees } from "./readOwnCommittees.ts";
import { readOwnTables } from "./readOwnTables.ts";
import { readLine } from "./readLine.ts";
import { readYears } from "./readYears.ts";

export type CaseReading =
  { readonly ok: true; readonly model: CaseModel } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

const WHOLE_CASE: CasePlace = { kind: "case" };

function readLines(
  data: UnknownRecord,
  years: readonly number[] | null,
  kind: CaseKind | null,
  committees: readonly Committee[],
  reader: FieldReader,
): CaseLine[] {
  const { lines } = data;
  const { at, problems } = reader;
  if (!Array.isArray(lines)) {
    if (lines === undefined || lines === null) problems.push({ at, kind: "missing", field: "lines" });
    else reader.wrongForm(lines, "lines");
    return [];
  }
  if (lines.length > MOST_LINES) {
    problems.push({ at, kind: "tooMany", field: "lines", found: lines.length, most: MOST_LINES });
    return [];
  }
  const read = lines.map((line: unknown, index) => readLine(line, index + 1, { years, kind, committees, problems }));
  return read.filter((line) => line !== null);
}

function isKnownVersion(version: unknown): boolean {
  return (
    typeof version === "number" && Number.isInteger(version) && version >= FIRST_VERSION && version <= CASE_VERSION
  );
}

/** Reads the product's own format of a case, and tells everything that is wrong with it, not just the first. */
export function readCase(data: unknown, committees: readonly Committee[] = COMMITTEES): CaseReading {
  if (!isRecord(data) || data.format !== CASE_FORMAT)
    return { ok: false, problems: [{ at: WHOLE_CASE, kind: "notACase" }] };
  if (!isKnownVersion(data.version)) {
    const found = shown(data.version);
    return { ok: false, problems: [{ at: WHOLE_CASE, kind: "unknownVersion", found, known: CASE_VERSION }] };
  }
  const problems: CaseProblem[] = [];
  const reader = new FieldReader(WHOLE_CASE, problems);
  const id = reader.text(data.id, "id");
  const title = reader.text(data.title, "title");
  const kind = reader.choice(data.kind, CASE_KINDS, "kind");
  const priceLevel = reader.year(data.priceLevel, "priceLevel");
  const years = readYears(data.years, reader);
  const ownCommittees = readOwnCommittees(data.ownCommittees, reader);
  const lines = readLines(data, years, kind, withListed(ownCommittees, committees), reader);
  const tables = readOwnTables(data, kind, reader);
  if (problems.length > 0 || !kind || priceLevel === null || !years) return { ok: false, problems };
  return {
    ok: true,
    model: { id, title, kind, priceLevel, years, lines, ...tables, ...(ownCommittees.length > 0 && { ownCommittees }) },
  };
}
