import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app/app.ts";
import { faultOf } from "../../src/app/commands/context.ts";
import { withToldFaults } from "../../src/app/toldFaults.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { STILL } from "../harness/stillParts.ts";

/** As webpack fails when the server has another edition by now. */
const notThere = Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });

test("a command whose code cannot be fetched tells it, and fails for whoever waits for it", async () => {
  const tell = vi.fn();
  const commands = withToldFaults(
    { one: () => Promise.reject(notThere), group: { two: () => Promise.reject(new TypeError("x")) } },
    tell,
  );
  await expect(commands.one()).rejects.toBe(notThere);
  await expect(commands.group.two()).rejects.toThrow("x");
  expect(tell.mock.calls).toEqual([
    [{ kind: "notFetched" }],
    [{ kind: "unexpected", code: "TypeError", message: "x" }],
  ]);
});

test("what goes well is handed on as it is", async () => {
  const tell = vi.fn();
  const commands = withToldFaults(
    { add: (one: number, other: number) => Promise.resolve(one + other), plain: () => "x" },
    tell,
  );
  expect([await commands.add(1, 2), commands.plain(), tell.mock.calls]).toEqual([3, "x", []]);
});

test("only what webpack says is a part that did not come", () => {
  expect(faultOf(notThere)).toEqual({ kind: "notFetched" });
  expect(faultOf(new Error("Loading chunk 12 failed.")).kind).toBe("unexpected");
});

test("a check has begun at once, and one that is cancelled while its rules are fetched does not begin again", async () => {
  const host = new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf("| Tabel 2 |")] });
  const app = createApp({ host, cases: [], ...STILL });
  const first = app.check();
  expect(app.getState().check.run.kind).toBe("reading");
  app.dispatch({ type: "checkCancelled" });
  await first;
  expect(app.getState().check).toMatchObject({ run: { kind: "idle" }, lastRun: 1 });
  await app.check();
  expect(app.getState().check.run.kind).toBe("done");
});
