import { fixFor, mendingsOf } from "../../../domain/fixes/fixFor.ts";
import type { FixContext } from "../../../domain/fixes/fix.ts";
import { Amount } from "../../../domain/money/amount.ts";
import type { Finding } from "../../../domain/rules/rule.ts";
import { toA1 } from "../../../domain/workbook/address.ts";
import type { CellContent, CellEdit } from "../../../domain/workbook/edit.ts";
import { amountText, counted } from "../../texts/displayText.ts";
import type { CheckResult } from "../checkState.ts";

/** A cell's change as one reads it. */
export interface ShownEdit {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** The workbook as it was checked. */
export const contextOf = ({ workbook, checked }: CheckResult): FixContext => ({ workbook, tables: checked.tables });

/** Null where the right value is not certain. */
export function fixOf(result: CheckResult, finding: Finding): readonly CellEdit[] | null {
  return fixFor(finding, contextOf(result));
}

/** The mendings of every open finding of a rule that can be mended at once, and how many those are. */
export function fixesOfRule(
  result: CheckResult,
  rule: string,
): { readonly findings: number; readonly edits: readonly CellEdit[] } {
  const context = contextOf(result);
  const mendings = mendingsOf(
    result.report.findings.filter((finding) => finding.rule === rule),
    context,
  );
  return { findings: mendings.length, edits: mendings.flatMap(({ edits }) => edits) };
}

/** "Ret", or "Ret 12 celler" where one finding is of several. */
export function fixText(edits: readonly CellEdit[]): string {
  return edits.length === 1 ? "Ret" : `Ret ${counted(edits.length, "celle", "celler")}`;
}

/** "Ret alle 139 i arkets tabeller": cells, as in the one above. */
export function fixAllText(edits: readonly CellEdit[], { sheets }: CheckResult): string {
  return `Ret alle ${edits.length} i ${sheets.length === 1 ? "arkets" : "projektmappens"} tabeller`;
}

/** Separators of formulas as a Danish Excel shows them. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case "blank":
      return "(tom)";
    case "number":
      return amountText(Amount.fromNumber(content.value));
    case "text":
      return `«${content.text}»`;
    case "boolean":
      return content.value ? "SAND" : "FALSK";
    case "error":
      return content.code;
    case "formula":
      return content.formula.replaceAll(",", ";");
  }
}

/** Years have no dot for thousands. */
function shown(content: CellContent, isYear: boolean): string {
  return isYear && content.kind === "number" ? String(content.value) : contentText(content);
}

export function shownEdit({ sheet, cell, before, after }: CellEdit, { at, rule }: Finding): ShownEdit {
  const isYear = rule.startsWith("aarstal-");
  const address = sheet === at.sheet ? toA1(cell) : `${sheet}!${toA1(cell)}`;
  return { address, before: shown(before, isYear), after: shown(after, isYear) };
}

/** "1 celle er rettet." */
export function fixedText(cells: number): string {
  return `${counted(cells, "celle er rettet", "celler er rettet")}.`;
}

export function undoneText(cells: number): string {
  return cells === 1
    ? "Rettelsen er fortrudt, og cellen er som før."
    : `Rettelsen er fortrudt, og de ${cells} celler er som før.`;
}
