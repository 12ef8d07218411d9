import { diagnose } from "../../diagnosis/diagnose.ts";
import { caseTablesOf } from "../../reconciliation/caseTables.ts";
import { staleFormulas } from "../../reconciliation/formulas/staleSums.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import type { DefinedName } from "../../workbook/snapshot.ts";
import { kindOfCase, type KnownKinds } from "../kindOfCase.ts";
import type { RuleInput } from "../rule.ts";

/**
 * Each sheet goes with the first case that has a table on it; a sheet without tables goes with the first case
 * of all.
 */
export function caseInputs(
  sheets: readonly SheetReading[],
  known: KnownKinds,
  names: readonly DefinedName[] = [],
): RuleInput[] {
  const cases = caseTablesOf(sheets.map(({ tables }) => tables));
  const snapshots = new Map(sheets.map(({ snapshot }) => [snapshot.name, snapshot]));
  const owners = new Map<string, number>();
  cases.forEach((tables, index) => tables.forEach(({ sheet }) => owners.set(sheet, owners.get(sheet) ?? index)));
  const inputs = cases.map((tables) => ({
    tables,
    cases,
    kind: kindOfCase(tables, sheets, known),
    diagnosis: diagnose(tables, staleFormulas(tables, snapshots)),
    names,
    sheets: [] as SheetReading[],
  }));
  for (const sheet of sheets) inputs[owners.get(sheet.snapshot.name) ?? 0]?.sheets.push(sheet);
  return inputs;
}
