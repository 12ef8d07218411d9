import { expect, test } from "vitest";
import type { Cell, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { staleText } from "../../../src/app/texts/checkTexts.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { typed } from "../../harness/editedSheet.ts";
import { hostWith, openChecked, openFindings, type Opened, resultOf, WRONG } from "./openChecked.ts";

const ROW = 4;
const COLUMN = 1;

/** The total of B is a formula that shows `value`, after a calculation that nobody has typed for. */
function showing(value: number): SheetSnapshot {
  const sheet = sheetOf(WRONG);
  const total: Cell = { value: { kind: "number", value }, formula: "=SUM(B3:B4)+Data!A1", numberFormat: "General" };
  const cells = sheet.cells.map((line, row) =>
    row === ROW ? line.map((cell, column) => (column === COLUMN ? total : cell)) : line,
  );
  return { ...sheet, cells };
}

async function opened(): Promise<Opened & { readonly become: (sheet: SheetSnapshot) => Promise<void> }> {
  const { app, host } = await openChecked(hostWith(showing(2700)));
  const become = async (sheet: SheetSnapshot): Promise<void> => {
    host.change({ ...host.workbook, sheets: [sheet] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect.poll(() => app.getState().check.renewing).toBeNull();
  };
  return { app, host, become };
}

test("a calculation that changes no value leaves the result as it is", async () => {
  const { app, become } = await opened();
  const before = resultOf(app);
  await become(showing(2700));
  expect(resultOf(app)).toBe(before);
  expect(app.getState().check.stale).toBe(false);
});

test("sheets that are only calculated anew are checked anew, and no button is asked for", async () => {
  const { app, become } = await opened();
  expect(openFindings(app)).toContain("tabel-sum B5");
  await become(showing(270));
  expect(openFindings(app)).not.toContain("tabel-sum B5");
  expect(app.getState().check.stale).toBe(false);
});

test("what is typed makes the result old, and typed back it is as good as before", async () => {
  const { app, become } = await opened();
  const before = resultOf(app);
  await become(typed(showing(2700), "C5", { kind: "number", value: 90 }));
  expect(app.getState().check.stale).toBe(true);
  await become(showing(2700));
  expect(app.getState().check.stale).toBe(false);
  expect(resultOf(app)).toBe(before);
});

test("one reading tells what is in front and whether the result is old", async () => {
  const { host, become } = await opened();
  const read = host.read.bind(host);
  let reads = 0;
  host.read = (...asked) => ((reads += 1), read(...asked));
  await become(typed(showing(2700), "C5", { kind: "number", value: 90 }));
  expect(reads).toBe(1);
});

test("a sheet that is deleted, or has another name, is told by the name it had", async () => {
  const { app, host, become } = await opened();
  host.change({ activeSheet: "Ark2", sheets: [{ ...showing(2700), name: "Ark2" }] });
  await expect.poll(() => app.getState().check.gone).toEqual(["Ark1"]);
  expect(app.getState().check.stale).toBe(true);
  expect(staleText(app.getState().check.gone)).toBe(
    "Arket «Ark1» findes ikke længere: det er slettet eller har fået et andet navn. Fundene er fra før.",
  );
  await become(showing(2700));
  expect(app.getState().check).toMatchObject({ stale: false, gone: [] });
});
