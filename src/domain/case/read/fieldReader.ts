import { LONGEST } from "../caseFormat.ts";
import type { CaseField, CasePlace, CaseProblem } from "./caseProblem.ts";

export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it is shown in a message. */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

// Tab and line breaks can stand in a cell; other control characters and half surrogates cannot stand in any workbook.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Reads the fields of one place and collects every problem met on the way. */
export class FieldReader {
  readonly at: CasePlace;
  readonly problems: CaseProblem[];

  constructor(at: CasePlace, problems: CaseProblem[]) {
    this.at = at;
    this.problems = problems;
  }

  text(value: unknown, field: keyof typeof LONGEST): string {
    if (value === undefined || value === null) this.problems.push({ at: this.at, kind: "missing", field });
    else if (typeof value !== "string") this.wrongForm(value, field);
    else return this.checkedText(value, field);
    return "";
  }

  /** Null, or left out, is no text. */
  optionalText(value: unknown, field: keyof typeof LONGEST): string | null {
    return value === undefined || value === null ? null : this.text(value, field);
  }

  choice<T extends string>(value: unknown, choices: readonly T[], field: CaseField): T | null {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    if (value === undefined || value === null) this.problems.push({ at: this.at, kind: "missing", field });
    else this.problems.push({ at: this.at, kind: "unknownChoice", field, found: shown(value), choices });
    return null;
  }

  /** A calendar year, as a number. */
  year(value: unknown, field: CaseField): number | null {
    if (value === undefined || value === null) this.problems.push({ at: this.at, kind: "missing", field });
    else if (typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100) return value;
    else this.wrongForm(value, field);
    return null;
  }

  wrongForm(value: unknown, field: CaseField): void {
    this.problems.push({ at: this.at, kind: "wrongForm", field, found: shown(value) });
  }

  private checkedText(text: string, field: keyof typeof LONGEST): string {
    const { length } = text;
    if (length > LONGEST[field])
      this.problems.push({ at: this.at, kind: "tooLong", field, length, longest: LONGEST[field] });
    if (UNPRINTABLE.test(text)) this.problems.push({ at: this.at, kind: "unprintable", field });
    if ((field === "id" || field === "title") && text.trim() === "")
      this.problems.push({ at: this.at, kind: "missing", field });
    return text;
  }
}
