import {
  CONTROL_AREAS,
  LINE_KINDS,
  type CaseKind,
  type CaseLine,
  type ControlArea,
  type LineKind,
} from "../caseModel.ts";
import type { CaseProblem } from "./caseProblem.ts";
import type { Committee } from "../committees/committees.ts";
import { parseControlArea } from "../controlArea.ts";
import { FieldReader, isRecord, shown } from "./fieldReader.ts";
import { readAmounts } from "./readAmounts.ts";
import { readCommittee } from "./readCommittee.ts";

/** What the lines of one case have in common; null = that part of the case is itself wrong. */
export interface LineContext {
  readonly years: readonly number[] | null;
  readonly kind: CaseKind | null;
  readonly committees: readonly Committee[];
  readonly problems: CaseProblem[];
}

export function readControlArea(value: unknown, reader: FieldReader): ControlArea | null {
  const area = typeof value === "string" ? parseControlArea(value) : null;
  if (area) return area;
  const { at, problems } = reader;
  if (value === undefined || value === null || value === "")
    problems.push({ at, kind: "missing", field: "controlArea" });
  else problems.push({ at, kind: "unknownChoice", field: "controlArea", found: shown(value), choices: CONTROL_AREAS });
  return null;
}

function readKind(value: unknown, caseKind: CaseKind | null, reader: FieldReader): LineKind | null {
  const kind = reader.choice(value, LINE_KINDS, "lineKind");
  if (!kind || !caseKind || (kind === "activity") === (caseKind === "budgetnotat")) return kind;
  reader.problems.push({ at: reader.at, kind: "kindOutOfPlace", lineKind: kind, caseKind });
  return null;
}

function readFlag(value: unknown, reader: FieldReader): boolean {
  if (value !== undefined && typeof value !== "boolean") reader.wrongForm(value, "administrative");
  return value === true;
}

/** Null when something is wrong; then `problems` says what. */
export function readLine(data: unknown, number: number, context: LineContext): CaseLine | null {
  const { years, committees, problems } = context;
  const label = isRecord(data) && typeof data.label === "string" ? data.label : "";
  const at = { kind: "line", number, label, year: null } as const;
  const reader = new FieldReader(at, problems);
  if (!isRecord(data)) {
    reader.wrongForm(data, "line");
    return null;
  }
  const checkedLabel = reader.text(data.label, "label");
  const kind = readKind(data.kind, context.kind, reader);
  const controlArea = readControlArea(data.controlArea, reader);
  const committee = readCommittee(data.committee, reader, committees, years?.[0] ?? Infinity);
  const appropriation = reader.optionalText(data.appropriation, "appropriation");
  const administrative = readFlag(data.administrative, reader);
  const heading = reader.optionalText(data.heading, "heading");
  const amounts = readAmounts(data.amounts, years, at, problems);
  if (!kind || !controlArea || committee === null) return null;
  return { label: checkedLabel, kind, controlArea, committee, appropriation, administrative, heading, amounts };
}
