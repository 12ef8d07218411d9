import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Doing, failureText } from "../../../src/app/texts/failureText.ts";
import type { HostFailure, HostResult } from "../../../src/app/workbookHost.ts";
import { PATIENCE } from "../../../src/hosts/excel/run.ts";
import type { Interfere, Interference } from "../../../src/workbench/protocol/interference.ts";
import type { OfficeInNode } from "../../harness/officeInNode.ts";
import { COMMANDS, type HostCommand } from "./commands.ts";
import { openWorkbookAgain } from "./openWorkbook.ts";
import { stateOf } from "./workbookState.ts";

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterAll(() => void vi.useRealTimers());
afterEach(() => vi.unstubAllGlobals());

/** A request that is refused whole, or after half or all of its actions: a batch is no transaction. */
const CODES: readonly (readonly [code: string, ...shares: number[]])[] = [
  ["InvalidOperationInCellEditMode", 0],
  ["RequestPayloadSizeLimitExceeded", 0],
  ["AccessDenied", 0, 0.5],
  ["GeneralException", 0, 0.5, 1],
  ["RequestAborted", 1],
  ["ItemNotFound", 0.5],
  ["InactiveWorkbook", 0],
];

const REFUSALS = CODES.flatMap(([code, ...shares]) =>
  shares.map((share): Interference => ({ kind: "refuse", code, share })),
);

const at =
  (request: number, interference: Interference): Interfere =>
  (count) =>
    count === request ? interference : null;
const from =
  (request: number, interference: Interference): Interfere =>
  (count) =>
    count >= request ? interference : null;

/** While nothing answers, the clock runs on. */
async function settled<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const watched = work.finally(() => (done = true));
  for (let turn = 0; turn < 30 && !done; turn += 1) await Promise.resolve();
  while (!done) await vi.advanceTimersByTimeAsync(PATIENCE / 4);
  return watched;
}

interface Trial {
  readonly office: OfficeInNode;
  readonly run: () => Promise<HostResult<unknown>>;
  readonly before: string;
}

async function tried(command: HostCommand, interfere?: (first: number) => Interfere): Promise<Trial> {
  const office = openWorkbookAgain();
  const run = await command.prepare(office);
  office.host.interfere = interfere?.(office.host.syncCount) ?? null;
  return { office, run, before: stateOf(office) };
}

/** How it goes where nothing goes wrong. */
async function plainly(command: HostCommand): Promise<{ requests: number; done: string }> {
  const { office, run } = await tried(command);
  const first = office.host.syncCount;
  expect(await run()).toMatchObject({ ok: true });
  return { requests: office.host.syncCount - first, done: stateOf(office) };
}

const ENGLISH = /\b(the|is|was|not|error|request)\b/i;

/** What happened and what to do; Excel's own English comes last, for support. */
function expectAdvice(failure: HostFailure, doing: Doing): void {
  const text = failureText(failure, doing);
  const [danish = ""] = text.split("Excel svarede: ");
  expect(danish).toMatch(/[Pp]røv|Kontrollér|Tryk|Fjern|Vælg|slet|Ctrl\+Z|intet at fjerne/);
  if (failure.kind !== "halfWritten") expect(danish).not.toMatch(ENGLISH);
  expect(text).not.toMatch(/undefined|null|\[object/);
}

async function expectNextTryWorks({ office, run }: Trial, { final }: HostCommand, done: string): Promise<void> {
  office.host.interfere = null;
  const again = await settled(run());
  const isGone = final && !again.ok && again.failure.kind === "sheetMissing";
  if (!isGone) expect(again).toMatchObject({ ok: true });
  expect(stateOf(office)).toBe(done);
  expect(office.faults).toEqual([]);
}

let failedRequests = 0;

describe.each(Object.entries(COMMANDS))("%s", (_, command) => {
  test("each request refused: a Danish word, nothing half-written, and the next try works", async () => {
    const { requests, done } = await plainly(command);
    expect(requests).toBeGreaterThan(0);
    for (let request = 1; request <= requests; request += 1) {
      for (const refusal of REFUSALS) {
        const trial = await tried(command, (first) => at(first + request, refusal));
        const result = await settled(trial.run());
        failedRequests += 1;
        const where = `${JSON.stringify(refusal)} at request ${request} of ${requests}`;
        if (result.ok) expect([trial.before, done], where).toContain(stateOf(trial.office));
        else {
          expectAdvice(result.failure, command.doing);
          const allowed = command.final ? [trial.before, done] : [trial.before];
          expect(allowed, where).toContain(stateOf(trial.office));
        }
        await expectNextTryWorks(trial, command, done);
      }
    }
  });

  test("Excel refuses everything from a request on: what may stand half-written is named", async () => {
    const { requests, done } = await plainly(command);
    for (let request = 1; request <= requests; request += 1) {
      for (const share of [0, 0.5, 1]) {
        const refusal: Interference = { kind: "refuse", code: "GeneralException", share };
        const trial = await tried(command, (first) => from(first + request, refusal));
        const result = await settled(trial.run());
        failedRequests += 1;
        if (result.ok) throw new Error("it cannot have worked");
        expectAdvice(result.failure, command.doing);
        const left = stateOf(trial.office);
        if (left !== trial.before && !command.final && command.doing !== "mark")
          expect(result.failure.kind).toBe("halfWritten");
      }
    }
    expect(done).not.toBe("");
  });

  test("Excel never answers: the wait ends, and the user is told to look", async () => {
    const { requests, done } = await plainly(command);
    for (let request = 1; request <= requests; request += 1) {
      const silence: Interference = { kind: "silence", carriedOut: false };
      const trial = await tried(command, (first) => at(first + request, silence));
      expect(await settled(trial.run())).toEqual({ ok: false, failure: { kind: "noAnswer" } });
      failedRequests += 1;
      const isWhole = stateOf(trial.office) === trial.before;
      if (isWhole) await expectNextTryWorks(trial, command, done);
    }
  });
});

test("so many requests were made to fail", () => {
  expect(failedRequests).toBeGreaterThanOrEqual(600);
});

/** The sheet in front goes away, or is locked, just before a request. */
const MEANWHILE: Readonly<Record<string, (office: OfficeInNode) => void>> = {
  "the sheet is deleted": ({ grid }) => {
    const { active } = grid;
    grid.add("Et andet ark");
    grid.remove(active);
  },
  "the sheet is protected": ({ workbook }) => void (workbook.activeSheet.protected = true),
};

describe.each(Object.entries(MEANWHILE))("meanwhile %s", (_, happens) => {
  test.each(Object.entries(COMMANDS))("%s is done, or says why not and leaves the rest", async (_name, command) => {
    const { requests } = await plainly(command);
    for (let request = 1; request <= requests; request += 1) {
      const office = openWorkbookAgain();
      const run = await command.prepare(office);
      const first = office.host.syncCount;
      let left = "";
      const work = (): void => {
        happens(office);
        left = stateOf(office);
      };
      office.host.interfere = at(first + request, { kind: "meanwhile", work });
      const result = await settled(run());
      expect(office.faults).toEqual([]);
      if (result.ok) continue;
      expectAdvice(result.failure, command.doing);
      if (result.failure.kind !== "halfWritten" && !command.final && request === requests)
        expect(stateOf(office)).toBe(left);
    }
  });
});

test("a slow Excel is waited for", async () => {
  const { office, run } = await tried(COMMANDS["insert on a new sheet"]!, (first) =>
    from(first + 1, { kind: "delay", milliseconds: PATIENCE - 1_000 }),
  );
  expect(await settled(run())).toMatchObject({ ok: true });
  expect(office.grid.sheets).toHaveLength(2);
});

test("what was written though nobody heard of it is not written twice", async () => {
  const { office, run } = await tried(COMMANDS["insert on the sheet in front"]!, (first) =>
    at(first + 2, { kind: "silence", carriedOut: true }),
  );
  expect(await settled(run())).toEqual({ ok: false, failure: { kind: "noAnswer" } });
  office.host.interfere = null;
  const written = stateOf(office);
  expect(await run()).toMatchObject({ ok: false, failure: { kind: "occupied" } });
  expect(stateOf(office)).toBe(written);
});
