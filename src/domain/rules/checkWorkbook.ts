import type { CaseKind } from "../case/caseModel.ts";
import { checkedFigures } from "../inventory/checkedFigures.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { inventoryOf } from "../inventory/inventoryOf.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { readSheet, type SheetReading } from "../recognition/readSheet.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { holdsFor, kindOf, type KnownKinds, NO_KNOWN_KINDS, rulesFor } from "./profiles.ts";
import type { Change, Finding, Rule, RuleInput } from "./rule.ts";
import { caseInputs } from "./shared/caseInputs.ts";
import { type Confirmations, confirmationsOf } from "./shared/confirmations.ts";
import { type Locate, locator } from "./shared/locate.ts";

/** What a check saw and what it found. */
export interface CheckReport {
  readonly tables: readonly FoundTable[];
  /** Amounts looked at: as many as the confirmations are of. */
  readonly amounts: number;
  readonly rules: number;
  /** What each case with tables was checked as; null = with every rule, for nobody could know. */
  readonly kinds: readonly (CaseKind | null)[];
  readonly findings: readonly Finding[];
  /** What became of every figure on the sheets. */
  readonly inventory: Inventory;
  readonly confirmations: Confirmations;
  /** The sheets that documents were laid out on: their cells have no addresses. */
  readonly documents: readonly string[];
}

const placed = (changes: readonly Change[], locate: Locate): Change[] =>
  changes.map((change) => ({ ...change, at: locate(change.at).at }));

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
    calculation: seen.calculation ?? [],
  }));
}

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

/**
 * Runs the rules over every case of the workbook, a sheet or a rule at a time: whoever asks may draw, or stop,
 * in between. Each case meets the rules of its own kind.
 */
export function* checkInSteps(
  workbook: WorkbookSnapshot,
  known: KnownKinds = NO_KNOWN_KINDS,
): Generator<CheckStep, CheckReport> {
  const of = workbook.sheets.length;
  const sheets: SheetReading[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { doing: "reading", sheet: index + 1, of, share: (HALF * index) / of };
    sheets.push(readSheet(sheet));
  }
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const locate = locator(sheets);
  const findings: Finding[] = [];
  const kinds: (CaseKind | null)[] = [];
  const inputs = caseInputs(sheets, workbook.names);
  let sheet = 0;
  for (const [index, input] of inputs.entries()) {
    const kind = kindOf(input.tables, known);
    if (input.tables.length > 0) kinds.push(kind);
    sheet += input.sheets.length;
    const rules = rulesFor(kind).filter((rule) => holdsFor(rule, input.tables));
    for (const [place, rule] of rules.entries()) {
      yield {
        doing: "checking",
        sheet: Math.max(sheet, 1),
        of,
        share: HALF + (HALF * (index + place / rules.length)) / inputs.length,
      };
      findings.push(...findingsOfRule(rule, input, locate));
    }
  }
  const diagnoses = inputs.map(({ diagnosis }) => diagnosis);
  const confirmations = confirmationsOf(tables, diagnoses);
  const inventory = inventoryOf(sheets, checkedFigures(diagnoses));
  return {
    tables,
    amounts: confirmations.twice + confirmations.once + confirmations.none,
    rules: new Set((kinds.length > 0 ? kinds : [known.chosen]).flatMap(rulesFor)).size,
    kinds,
    findings,
    inventory: { ...inventory, unread: inventory.unread.map((one) => ({ ...one, at: locate(one.at).at })) },
    confirmations: {
      ...confirmations,
      unconfirmed: confirmations.unconfirmed.map((one) => ({ ...one, at: locate(one.at).at })),
    },
    documents: sheets.flatMap(({ snapshot }) => (snapshot.document ? [snapshot.name] : [])),
  };
}

/** The same without a pause. */
export function checkWorkbook(workbook: WorkbookSnapshot, known: KnownKinds = NO_KNOWN_KINDS): CheckReport {
  const steps = checkInSteps(workbook, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
