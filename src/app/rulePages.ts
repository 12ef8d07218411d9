import { listing } from "../domain/case/listing.ts";
import { FORM_KINDS } from "../domain/form/formKind.ts";
import { FIXERS } from "../domain/fixes/fixFor.ts";
import { ruleFamilies } from "../domain/rules/catalogue.ts";
import { lineText } from "../domain/rules/shared/calculation.ts";
import { checkWorkbook } from "../domain/rules/checkWorkbook.ts";
import { kindsOf, rulesFor } from "../domain/rules/profiles.ts";
import type { Rule, Severity } from "../domain/rules/rule.ts";
import type { CellRef } from "../domain/workbook/address.ts";
import type { SheetSnapshot } from "../domain/workbook/snapshot.ts";
import { workbookOf } from "../domain/workbook/sheetNotation.ts";
import { manyOfKind, severityName } from "./texts/checkTexts.ts";
import { shownLine, withMinusSigns } from "./texts/displayText.ts";
import { cellName } from "./texts/placeText.ts";

/** What the check says about the bad example: said by the rule itself, never typed. */
export interface SaidOfExample {
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly cell: string;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly calculation: readonly string[];
}

/** All that a rule's page says; texts ready to read. */
export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly title: string;
  /** The one kind of case it concerns; null where it concerns them all. */
  readonly onlyFor: string | null;
  readonly why: string;
  readonly remedy: string;
  readonly source: string;
  /** The check can mend it when asked to. */
  readonly hasFix: boolean;
  readonly bad: SheetSnapshot;
  readonly said: SaidOfExample;
  readonly good: SheetSnapshot;
}

export interface RulePageFamily {
  readonly title: string;
  readonly pages: readonly RulePage[];
}

/** "investeringsforslag og innovationsforslag"; null where the rule concerns every kind. */
function onlyFor(rule: string): string | null {
  const kinds = kindsOf(rule);
  return kinds.length === FORM_KINDS.length ? null : listing(kinds.map(manyOfKind));
}

function exampleSheet(text: string): SheetSnapshot {
  const [sheet] = workbookOf(text).sheets;
  if (!sheet) throw new Error("An example without a sheet");
  return sheet;
}

function saidOf({ id, examples }: Rule): SaidOfExample {
  const finding = checkWorkbook(workbookOf(examples.bad)).findings.find(({ rule }) => rule === id);
  if (!finding) throw new Error(`${id} finds nothing in its own bad example`);
  const { at, related, message, expected, found, calculation } = finding;
  return {
    at,
    related,
    cell: cellName(at),
    message: withMinusSigns(message),
    expected: expected && withMinusSigns(expected),
    found: found && withMinusSigns(found),
    calculation: calculation.map((line) => lineText(shownLine(line))),
  };
}

function pageOf(rule: Rule): RulePage {
  const { id, severity, title, why, remedy, source, examples } = rule;
  return {
    id,
    severity,
    severityName: severityName(severity),
    title: title.replace(/\.$/, ""),
    onlyFor: onlyFor(id),
    why: withMinusSigns(why),
    remedy: withMinusSigns(remedy),
    source: withMinusSigns(source),
    hasFix: id in FIXERS,
    bad: exampleSheet(examples.bad),
    said: saidOf(rule),
    good: exampleSheet(examples.good),
  };
}

/** How many rules a case of each kind meets, in a Danish list. */
export function rulesPerKindText(): string {
  const parts = FORM_KINDS.map((kind) => `${rulesFor(kind).length} for et ${kind}`);
  return parts.sort((one, other) => parseInt(one, 10) - parseInt(other, 10)).join(", ");
}

export function rulePageFamilies(): readonly RulePageFamily[] {
  return ruleFamilies.map(({ title, rules }) => ({ title, pages: rules.map(pageOf) }));
}
