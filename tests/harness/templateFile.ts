import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../src/domain/workbook/plan.ts";
import type { Cell, SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { writePlanXlsx } from "../../src/hosts/xlsx/writePlanXlsx.ts";

/** Every published case, from A1 of a sheet of its own. */
export const TEMPLATES: readonly SheetPlan[] = EXAMPLE_CASES.map((model) => layoutCase(model, { row: 0, column: 0 }));

/** The same workbook without what was calculated: whoever shows a figure has worked it out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const isSheet = name.startsWith("xl/worksheets/sheet");
    return [name, isSheet ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>")) : part];
  });
  return zipSync(Object.fromEntries(parts));
}

/** The plans as an .xlsx file that holds no figure of the domain's but those a person types. */
export function uncalculatedFile(plans: readonly SheetPlan[]): Uint8Array {
  return withoutResults(writePlanXlsx(plans));
}

/**
 * The plan on a sheet of its own with one formula wrong: the first sum of anything has the other sign. The
 * results stay right.
 */
export function withTurnedSign(plan: SheetPlan, sheetName: string): SheetPlan {
  const at = plan.cells.findIndex(({ content }) => isSum(content));
  if (at < 0) throw new Error(`${plan.sheetName} has no sum`);
  const cells = plan.cells.map((cell, index) => (index === at ? { ...cell, content: turned(cell.content) } : cell));
  return { ...plan, sheetName, cells };
}

function isSum(content: PlannedContent): boolean {
  if (content.kind !== "formula" || content.result.kind !== "number") return false;
  return content.formula.startsWith("=SUM(") && content.result.value !== 0;
}

function turned(content: PlannedContent): PlannedContent {
  return content.kind === "formula" ? { ...content, formula: content.formula.replace("=", "=-") } : content;
}

function contentOf({ value, formula }: Cell): PlannedContent {
  if (formula !== null) return { kind: "formula", formula, result: value };
  if (value.kind === "number") return { kind: "number", value: value.value };
  return value.kind === "text" ? { kind: "text", text: value.text } : { kind: "empty" };
}

/** What a sheet of a file holds, for an engine that reads no files. */
export function cellsOf({ origin, cells }: SheetSnapshot): PlannedCell[] {
  return cells.flatMap((row, down) =>
    row.map((cell, right) => ({
      ref: { row: origin.row + down, column: origin.column + right },
      content: contentOf(cell),
      style: "label" as const,
    })),
  );
}
