import { describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import { call } from "./call.ts";
import { cases, type Case } from "./conformanceCases.ts";

/* The same calls as through Microsoft's runtime, typed as formulas over cells of a real grid. */

const ERROR_FORMULAS: Readonly<Record<string, string>> = { "#N/A": "=NA()", "#DIV/0!": "=1/0" };
const HEIGHT = 16;
const REPEATING = ["NETEFFEKT"];

interface Written {
  readonly address: string;
  readonly formulas: unknown[][];
}

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;

function cellFormula(cell: unknown): unknown {
  if (typeof cell === "object" && cell !== null) return ERROR_FORMULAS[(cell as { code: string }).code] ?? "";
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

function area(row: number, column: number, cells: readonly (readonly unknown[])[]): string {
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  return `${letter(column)}${row + 1}:${letter(column + width - 1)}${row + height}`;
}

function typed(argument: unknown): string {
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  return typeof argument === "string" ? `"${argument}"` : String(argument ?? "");
}

/** A case in rows of its own: its ranges side by side, then the formula with room to spill. */
function laidOut({ id, args }: Case, index: number): { readonly writes: Written[]; readonly answer: Written } {
  const row = index * HEIGHT;
  const writes: Written[] = [];
  let column = 0;
  const texts = (REPEATING.includes(id) ? (args[0] as unknown[]) : args).map((argument) => {
    if (!Array.isArray(argument)) return typed(argument);
    const cells = argument as unknown[][];
    const address = area(row, column, cells);
    writes.push({ address, formulas: cells.map((cellsOfRow) => cellsOfRow.map(cellFormula)) });
    column += (cells[0]?.length ?? 0) + 1;
    return address;
  });
  while (texts.at(-1) === "") texts.pop();
  return {
    writes,
    answer: { address: `${letter(column)}${row + 1}`, formulas: [[`=KVANTUM.${id}(${texts.join(",")})`]] },
  };
}

describe.skipIf(browserMissing("funktionerne i arbejdsbænkens celler"))("in the cells of a real grid", () => {
  const open = useWorkbench();
  const inGrid = cases.filter(
    ({ id, flags, name }) => flags === undefined && id === id.toUpperCase() && !/^(BU|SI)/.test(name),
  );

  test("every case shows what the function answers", async () => {
    const pane = await (await open()).pane();
    const layouts = inGrid.map(laidOut);
    const expected = inGrid.map(({ id, args }) => call(id, ...args));
    const shapes = layouts.map(({ answer }, index) => {
      const result = expected[index];
      const cells = Array.isArray(result) ? (result as unknown[][]) : [[result]];
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(answer.address) ?? [];
      const column = [...letters].reduce((number, one) => number * 26 + one.charCodeAt(0) - 64, 0) - 1;
      return { ...answer, spill: area(Number(digits) - 1, column, cells) };
    });
    const writes = layouts.flatMap((layout) => layout.writes);
    const shown = await pane.evaluate(
      ([cells, formulas]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          for (const { address, formulas: contents } of cells) sheet.getRange(address).formulas = contents;
          for (const { address, formulas: contents } of formulas) sheet.getRange(address).formulas = contents;
          await context.sync();
          const ranges = formulas.map(({ spill }) => sheet.getRange(spill).load("values"));
          await context.sync();
          return ranges.map(({ values }) => values as unknown[][]);
        }),
      [writes, shapes] as const,
    );
    const cellsOf = (result: unknown) =>
      Array.isArray(result) ? result : [[typeof result === "object" ? (result as { code: string }).code : result]];
    const named = (values: readonly unknown[]) =>
      values.map((value, index) => [inGrid[index]?.id, inGrid[index]?.name, value]);
    expect(named(shown)).toEqual(named(expected.map(cellsOf)));
  });
});
