import { afterEach, expect, test, vi } from "vitest";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { COMMANDS } from "./commands.ts";
import { openWorkbookAgain } from "./openWorkbook.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Asks Excel nothing. */
const SILENT = ["missing"];

test("the trials of faults, of undo and of older Excels have every command there is", async () => {
  const names = Object.keys(excelHost) as (keyof typeof excelHost)[];
  const spies = names.map((name) => [name, vi.spyOn(excelHost, name)] as const);
  for (const { prepare } of Object.values(COMMANDS)) {
    const run = await prepare(openWorkbookAgain());
    await run();
  }
  const untried = spies.filter(([, spy]) => spy.mock.calls.length === 0).map(([name]) => name);
  expect(untried).toEqual(SILENT);
});
