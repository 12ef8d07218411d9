import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { expect, test, vi } from "vitest";
import { comparePlainly } from "../../../src/workbench/univer/plainComparisons.ts";

const LOCALE = { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR };
/** The text "3", and the numbers 3 and 0. */
const COMPARED = [
  { v: "3", t: 1 },
  { v: 3, t: 2 },
  { v: 0, t: 2 },
] as const;

/** What the engine makes of formulas that stand in one sheet, below each other in column C beside the cells compared. */
async function calculated(formulas: readonly string[]): Promise<unknown[]> {
  const univer = new Univer(LOCALE);
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
    univer.registerPlugin(plugin as typeof UniverSheetsPlugin);
  const cellData = Object.fromEntries(
    Array.from({ length: Math.max(COMPARED.length, formulas.length) }, (_, row) => [
      row,
      { ...(COMPARED[row] ? { 0: COMPARED[row] } : {}), ...(formulas[row] ? { 2: { f: formulas[row] } } : {}) },
    ]),
  );
  const sheets = { s: { id: "s", name: "Ark1", cellData, rowCount: 20, columnCount: 5 } };
  const made: Partial<IWorkbookData> = { id: "b", sheetOrder: ["s"], sheets };
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, made);
  const commands = univer.__getInjector().get(ICommandService);
  await commands.executeCommand(
    SetFormulaCalculationStartMutation.id,
    { commands: [], forceCalculation: true },
    { onlyLocal: true },
  );
  const results = (): unknown[] => formulas.map((_, row) => workbook.getActiveSheet().getCellRaw(row, 2)?.v);
  await vi.waitFor(() => expect(results()).not.toContain(undefined), { timeout: 20_000 });
  const seen = results();
  univer.dispose();
  return seen;
}

const FORMULAS: readonly (readonly [formula: string, asInExcel: number])[] = [
  ['=SUMPRODUCT((A1:A3="3")*1)', 1],
  ["=SUMPRODUCT((A1:A3=3)*1)", 1],
  ['=SUMPRODUCT((A1:A3>"2")*1)', 1],
  ["=SUMPRODUCT((A1:A3<>3)*1)", 2],
  ['=COUNTIF(A1:A3,"3")', 2],
];

test("a text and a number are compared the same way whatever other formulas there are", async () => {
  comparePlainly();
  const alone: unknown[] = [];
  for (const [formula] of FORMULAS) alone.push(...(await calculated([formula])));
  const wanted = FORMULAS.map(([, value]) => value);
  expect(alone).toEqual(wanted);
  expect(await calculated(FORMULAS.map(([formula]) => formula))).toEqual(wanted);
});
