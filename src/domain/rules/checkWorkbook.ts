import { type ListedCommittee, listedCommittees } from "../case/committees/listedCommittees.ts";
import { type FormKind, formOf } from "../form/formKind.ts";
import { checkedFigures, type MeasuredCase } from "../inventory/checkedFigures.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { inventoryOf } from "../inventory/inventoryOf.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { accumulatedCells } from "../reconciliation/accumulations.ts";
import { isOurs } from "../reconciliation/isOurs.ts";
import { partCells } from "../reconciliation/partsOfRow.ts";
import { withPassedOver } from "../reconciliation/passedOver.ts";
import { withOwnCommittees } from "../reconciliation/committees/ownCommittees.ts";
import { readSheet, type SheetReading } from "../recognition/readSheet.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type KnownKinds, NO_KNOWN_KINDS } from "./kindOfCase.ts";
import { holdsFor, rulesFor } from "./profiles.ts";
import { said } from "./shared/calculation.ts";
import type { CalculationLine, Change, Finding, Place, Rule, RuleInput } from "./rule.ts";
import { caseInputs } from "./shared/caseInputs.ts";
import { type Confirmations, confirmationsOf } from "./shared/confirmations.ts";
import { type Locate, locator } from "./shared/locate.ts";
import { ourTables } from "./shared/ourTables.ts";
import { statedInText } from "./shared/statedInText.ts";

/** What a check saw and what it found. */
export interface CheckReport {
  readonly tables: readonly FoundTable[];
  /** Amounts looked at: as many as the confirmations are of. */
  readonly amounts: number;
  readonly rules: number;
  /** What each case with tables was checked as; null = with every rule, for nobody could know. */
  readonly kinds: readonly (FormKind | null)[];
  readonly findings: readonly Finding[];
  /** What became of every figure on the sheets. */
  readonly inventory: Inventory;
  readonly confirmations: Confirmations;
  /** The sheets that documents were laid out on: their cells have no addresses. */
  readonly documents: readonly string[];
}

/** What somebody knows of the cases before they are read. */
export interface KnownBefore extends KnownKinds {
  /** Committees that a configuration names; a workbook may have a list of its own. */
  readonly committees?: readonly ListedCommittee[];
}

const placed = (changes: readonly Change[], locate: Locate): Change[] =>
  changes.map((change) => ({ ...change, at: locate(change.at).at }));

/** Places of a document are told by what a person calls them. */
const named = <Told extends { readonly at: Place }>(told: readonly Told[], locate: Locate): Told[] =>
  told.map((one) => ({ ...one, at: locate(one.at).at }));

/** A document's figures are known by what a person calls their place. */
function located(line: CalculationLine | string, locate: Locate): CalculationLine {
  if (typeof line === "string") return [said(line)];
  return line.map(({ text, at }) => ({ text, at: at && locate(at).at }));
}

function findingsOfRule(rule: Rule, input: RuleInput, locate: Locate): Finding[] {
  return [...rule.check(input)].map((seen) => ({
    rule: rule.id,
    severity: rule.severity,
    ...locate(seen.at),
    message: rule.message(seen.facts),
    brief: rule.message(seen.briefFacts ?? seen.facts),
    why: rule.why,
    remedy: rule.remedy,
    expected: seen.expected,
    found: seen.found,
    repair: placed(seen.repair ?? [], locate),
    slip: seen.slip ?? null,
    given: seen.given ?? null,
    alternatives: (seen.alternatives ?? []).map((one) => ({ ...one, changes: placed(one.changes, locate) })),
    related: (seen.related ?? []).map((place) => locate(place).at),
    calculation: (seen.calculation ?? []).map((line) => located(line, locate)),
  }));
}

/** A stated payback is measured only where its form has one: a form without investment has nothing to pay back. */
const measured = ({ diagnosis, kind: { kind }, tables }: RuleInput): MeasuredCase => ({
  diagnosis,
  accumulated: accumulatedCells(ourTables(tables)),
  parts: partCells(ourTables(tables)),
  hasPayback: kind === null || formOf(kind).parts.includes("investment"),
});

/** How far a check is, sheets counted from 1: first every sheet is read, then the cases on them are checked. */
export interface CheckStep {
  readonly doing: "reading" | "checking";
  readonly sheet: number;
  readonly of: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Reading a sheet takes about as long as checking it. */
const HALF = 0.5;

function* readInSteps({ sheets }: WorkbookSnapshot): Generator<CheckStep, SheetReading[]> {
  const read: SheetReading[] = [];
  for (const [index, sheet] of sheets.entries()) {
    yield { doing: "reading", sheet: index + 1, of: sheets.length, share: (HALF * index) / sheets.length };
    read.push(readSheet(sheet));
  }
  return read;
}

/** Each case meets the rules of its own kind. `of` is the sheets of the workbook. */
function* findInSteps(inputs: readonly RuleInput[], of: number, locate: Locate): Generator<CheckStep, Finding[]> {
  const findings: Finding[] = [];
  let sheet = 0;
  for (const [index, input] of inputs.entries()) {
    sheet += input.sheets.length;
    const rules = rulesFor(input.kind.kind).filter((rule) => holdsFor(rule, input.tables));
    for (const [place, rule] of rules.entries()) {
      const share = HALF + (HALF * (index + place / rules.length)) / inputs.length;
      yield { doing: "checking", sheet: Math.max(sheet, 1), of, share };
      findings.push(...findingsOfRule(rule, input, locate));
    }
  }
  return findings;
}

/** Places of a document are told by what a person calls them, here too. */
function inventoryOfCases(sheets: readonly SheetReading[], inputs: readonly RuleInput[], locate: Locate): Inventory {
  const inventory = inventoryOf(sheets, checkedFigures(inputs.map(measured)), isOurs);
  const { held, loose } = statedInText(inputs);
  return {
    ...inventory,
    nameless: named(inventory.nameless, locate),
    unread: named(inventory.unread, locate),
    inText: { held, loose: named(loose, locate) },
  };
}

/**
 * Runs the rules over every case of the workbook, a sheet or a rule at a time: whoever asks may draw, or stop,
 * in between.
 */
export function* checkInSteps(
  workbook: WorkbookSnapshot,
  known: KnownBefore = NO_KNOWN_KINDS,
): Generator<CheckStep, CheckReport> {
  const read = yield* readInSteps(workbook);
  const listed = [...read.flatMap(({ committees }) => committees), ...(known.committees ?? [])];
  const sheets = withOwnCommittees(read.map(withPassedOver), listedCommittees(listed));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const locate = locator(sheets);
  const inputs = caseInputs(sheets, known, workbook.names);
  const findings = yield* findInSteps(inputs, workbook.sheets.length, locate);
  const kinds = inputs.filter((input) => input.tables.length > 0).map(({ kind }) => kind.kind);
  const diagnoses = inputs.map(({ diagnosis }) => diagnosis);
  const confirmations = confirmationsOf(tables, diagnoses);
  return {
    tables,
    amounts: confirmations.twice + confirmations.once + confirmations.none,
    rules: new Set((kinds.length > 0 ? kinds : [known.chosen]).flatMap(rulesFor)).size,
    kinds,
    findings,
    inventory: inventoryOfCases(sheets, inputs, locate),
    confirmations: { ...confirmations, unconfirmed: named(confirmations.unconfirmed, locate) },
    documents: sheets.flatMap(({ snapshot }) => (snapshot.document ? [snapshot.name] : [])),
  };
}

/** The same without a pause. */
export function checkWorkbook(workbook: WorkbookSnapshot, known: KnownBefore = NO_KNOWN_KINDS): CheckReport {
  const steps = checkInSteps(workbook, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
