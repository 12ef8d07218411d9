import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { FormPart } from "../form/formKind.ts";
import type { Slip } from "../diagnosis/slip/slip.ts";
import type { Amount } from "../money/amount.ts";
import type { DocumentPlace } from "../document/documentPlace.ts";
import type { CellRef, SheetCell } from "../workbook/address.ts";
import type { DefinedName } from "../workbook/snapshot.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import type { KindReading } from "./kindOfCase.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";

export const SEVERITIES = ["fejl", "advarsel", "note"] as const;
/** fejl: wrong. advarsel: unusual, must be explained. note: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** A cell of a named sheet, and where in a document that is. */
export interface Place extends SheetCell {
  /** Of a document's paragraph: which of its sentences, from 1. */
  readonly sentence?: number;
  /** Of a document: what a person calls the place. The engine adds it. */
  readonly document?: DocumentPlace;
}

export function placeIn({ sheet }: Pick<FoundTable, "sheet">, { row, column }: CellRef): Place {
  return { sheet, row, column };
}

/** What a rule looks at: the tables of one case, and the sheets for rules about single cells. */
export interface RuleInput {
  readonly tables: CaseTables;
  /** The tables of every case of the workbook, for what is asked once of them all. */
  readonly cases: readonly CaseTables[];
  /** What the case is measured as, and whether that is in doubt. */
  readonly kind: KindReading;
  /** What is wrong with their figures, and what these should be: decided once, for all rules. */
  readonly diagnosis: Diagnosis;
  /** What the workbook calls areas and formulas. */
  readonly names: readonly DefinedName[];
  /** Every sheet of the workbook is handed to one case only, with all its tables, so that nothing is said twice. */
  readonly sheets: readonly SheetReading[];
}

/** A stretch of a calculation; a figure that stands in a cell knows which. */
export interface CalculationPart {
  readonly text: string;
  readonly at: Place | null;
}

/** One line of the figures behind a finding, from left to right. */
export type CalculationLine = readonly CalculationPart[];

/** What a cell should hold instead: an amount in its table's unit, or a word, as a control area. */
export interface Change {
  readonly at: Place;
  readonly value: Amount | string;
}

/** One of several explanations that are as good: all its changes together put everything right. */
export interface Alternative {
  readonly changes: readonly Change[];
  /** How the figures came to be wrong, where that is known. */
  readonly slip: Slip | null;
}

/** One thing a rule has seen; the engine adds id, severity and text. */
export interface Observation<Facts> {
  readonly at: Place;
  readonly facts: Facts;
  /** The same without what stands beside the message anyway; left out where the message is short itself. */
  readonly briefFacts?: Facts;
  /** As printed: "-2.000". Null where there is no single right value. */
  readonly expected: string | null;
  readonly found: string | null;
  /** What puts it right, and nothing else does: the cell's own change first. None where nobody can be sure. */
  readonly repair?: readonly Change[];
  readonly slip?: Slip | null;
  /** Where nobody is sure: what the other side of the broken promise gives. */
  readonly given?: string | null;
  /** The explanations that are as good, a handful at most; none where one is certain, or there are too many to name. */
  readonly alternatives?: readonly Alternative[];
  /** Cells that are wrong only because of this one, or that belong to the same complaint. */
  readonly related?: readonly Place[];
  /** The calculation behind, line by line; a plain text where no figure of it stands in a cell. */
  readonly calculation?: readonly (CalculationLine | string)[];
}

export interface RuleExamples {
  /** In the notation of workbook/sheetNotation.ts. The catalogue test runs them, and the rule's page draws them. */
  readonly good: string;
  /** Gives exactly one finding of the rule. */
  readonly bad: string;
}

export interface Rule<Facts = unknown> {
  /** = file name = test name; Danish, ASCII, kebab-case, never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** What a form must have for the rule to speak of it (`form/formKind.ts`). */
  readonly concerns: FormPart | "every";
  /** The first year of the oldest case whose form is known to ask for it; older cases followed another form. */
  readonly since?: number;
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly why: string;
  /** What to do about it, beyond what the message can say in a word. */
  readonly remedy: string;
  /** Where the requirement comes from; "Egen regel: …" with the reason, where nobody but this project says so. */
  readonly source: string;
  readonly examples: RuleExamples;
  readonly check: (input: RuleInput) => Iterable<Observation<Facts>>;
}

/** Rules that a reader looks for in the same place: one folder, one list, in the order a report tells them. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Keeps the facts' type between `check` and `message`, and hides it from the catalogue. */
export function defineRule<Facts>(rule: Rule<Facts>): Rule {
  return rule as unknown as Rule;
}

/**
 * What a person calls a cell: it stays where rows are put in or sorted, and where the table is moved. "" where
 * nothing names it.
 */
export interface Landmarks {
  /** The table's caption. */
  readonly table: string;
  /** "Model 1 › Løn" */
  readonly row: string;
  /** The year, or what else the column is headed. */
  readonly column: string;
}

/** What a user reads, in the pane as on the command line. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The caption of the table it concerns, for grouping. */
  readonly table: string;
  readonly at: Place;
  readonly landmarks: Landmarks;
  readonly message: string;
  /** The message as a row of a list says it: explanations that are offered as a choice are counted, not named. */
  readonly brief: string;
  readonly why: string;
  readonly remedy: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** What *Ret* writes, the finding's own cell first; empty where the right values are not certain. */
  readonly repair: readonly Change[];
  readonly slip: Slip | null;
  /** What the other side of a broken promise gives, where nobody is sure which side is right. */
  readonly given: string | null;
  readonly alternatives: readonly Alternative[];
  readonly related: readonly Place[];
  readonly calculation: readonly CalculationLine[];
}
