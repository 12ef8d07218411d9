import { expect, test } from "vitest";
import { type App } from "../../../src/app/app.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { typed } from "../../harness/editedSheet.ts";
import type { FakeHost } from "../../harness/fakeHost.ts";
import { hostWith, openChecked, WRONG } from "./openChecked.ts";

function type(host: FakeHost, value: number): void {
  const [sheet] = host.workbook.sheets;
  host.change({ ...host.workbook, sheets: [typed(sheet!, "B5", { kind: "number", value })] });
}

const isStale = (app: App) => () => app.getState().check.stale;

/** Somebody types `value` after the sheets are read, and before the rules are through. */
async function openedTyping(then: (app: App) => void = () => undefined): Promise<App> {
  const host = hostWith(sheetOf(WRONG));
  let isTyped = false;
  let wanted = false;
  const breathe = async (): Promise<void> => {
    if (!wanted || isTyped) return;
    isTyped = true;
    type(host, 271);
    await new Promise((resolve) => setTimeout(resolve, 20));
    then(app);
  };
  const { app } = await openChecked(host, { breathe });
  wanted = true;
  await app.check();
  return app;
}

test("what is typed while a check runs makes its result old, though the pause is over before the check is", async () => {
  await expect.poll(isStale(await openedTyping())).toBe(true);
});

test("what is typed while a check runs that is then cancelled makes the result before it old", async () => {
  const app = await openedTyping(({ dispatch }) => dispatch({ type: "checkCancelled" }));
  expect(app.getState().check).toMatchObject({ run: { kind: "done" }, cancelledAt: { of: 1 } });
  await expect.poll(isStale(app)).toBe(true);
});

test("an old result that a cancelled check leaves standing is as old as before", async () => {
  const { app, host } = await openChecked();
  type(host, 270);
  await expect.poll(isStale(app)).toBe(true);
  app.dispatch({ type: "checkStarted" });
  app.dispatch({ type: "checkCancelled" });
  expect(app.getState().check).toMatchObject({ run: { kind: "done" }, stale: true });
});

test("a check by itself that is cancelled leaves the result old", async () => {
  const host = hostWith(sheetOf(WRONG));
  let cancels = false;
  const { app } = await openChecked(host, {
    breathe: async () => {
      if (cancels) app.dispatch({ type: "checkCancelled" });
    },
  });
  await app.findings.chooseAuto(true);
  cancels = true;
  type(host, 270);
  await expect.poll(isStale(app)).toBe(true);
});
