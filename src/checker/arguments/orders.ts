import type { FormKind } from "../../domain/form/formKind.ts";
import type { Severity } from "../../domain/rules/rule.ts";

export const CHECK_FORMATS = ["text", "json", "jsonl", "sarif", "junit", "html"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const COMPARE_FORMATS = ["text", "json", "html"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** Where a report goes: null is standard output. */
export interface Destination {
  readonly out: string | null;
  readonly overwrite: boolean;
}

export interface CheckOrder extends Destination {
  readonly kind: "check";
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** What the user says the cases are; null leaves it to their tables. */
  readonly caseKind: FormKind | null;
  /** A file without a table of the form is not passed over: exit code 3. */
  readonly needsTables: boolean;
  /** Files checked at the same time; null leaves it to the machine. */
  readonly jobs: number | null;
  readonly config: string | null;
  /** The report of an earlier round. */
  readonly since: string | null;
  /** Where this round's base is written. */
  readonly base: string | null;
  /** The mildest severity that gives exit code 1. */
  readonly failAt: Severity;
  /** Copies are written into the folder `out`; the report then goes to standard output. */
  readonly copies: boolean;
  readonly repairs: boolean;
}

export interface TablesOrder {
  readonly kind: "tables";
  readonly casePath: string;
  readonly out: string;
  /** A municipality's own form, to be filled; null for tables alone. */
  readonly template: string | null;
  readonly overwrite: boolean;
}

export interface CompareOrder extends Destination {
  readonly kind: "compare";
  readonly before: string;
  readonly after: string;
  readonly format: CompareFormat;
}

export interface CaseOrder extends Destination {
  readonly kind: "case";
  readonly path: string;
  /** The file with answers to what the case's own does not say. */
  readonly answers: string | null;
}

export interface OverviewOrder {
  readonly kind: "overview";
  readonly paths: readonly string[];
  readonly out: string;
  readonly overwrite: boolean;
}

export interface RulesOrder {
  readonly kind: "rules";
  readonly format: "text" | "json";
  /** The folder for the examples; null where only the list is wanted. */
  readonly examples: string | null;
  readonly overwrite: boolean;
}

export type Order =
  | CheckOrder
  | TablesOrder
  | CompareOrder
  | CaseOrder
  | OverviewOrder
  | RulesOrder
  | { readonly kind: "explain"; readonly rule: string }
  | { readonly kind: "told"; readonly text: string }
  /** `problem` says in Danish what is wrong with the words. */
  | { readonly kind: "wrong"; readonly problem: string; readonly usage: string };
