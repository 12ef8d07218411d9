import { expect, test } from "vitest";
import { type App, createApp } from "../../src/app/app.ts";
import { functionHelp } from "../../src/app/functionHelp.ts";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../harness/stillParts.ts";
import { place } from "./madeReports.ts";

const TABLE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
  | Varige ændringer | | | |
  | Mindre sygefravær | Service | -100 | -200 |
  | Samlet varig ændring | | -100 | -999 |
`;

function open(host = new FakeHost(), breathe = () => Promise.resolve()): { app: App; host: FakeHost } {
  return { app: createApp({ host, cases: EXAMPLE_CASES, ...STILL, breathe }), host };
}

test("starting finds the sheet in front and the case the workbook was left with", async () => {
  const { app, host } = open();
  host.settings.set("sag", "BU05");
  await app.start();
  expect(app.getState()).toMatchObject({ sheet: "Ark1", caseId: "BU05", notice: null });
  host.activate("Ark2");
  expect(app.getState().sheet).toBe("Ark2");
});

test("a pane that opens while somebody types in a cell says so, and starts when they are done", async () => {
  const host = new FakeHost();
  host.settings.set("sag", "BU05");
  host.failure = { kind: "cellEditing" };
  let looks = 0;
  const wait = (): Promise<void> => {
    looks += 1;
    expect(app.getState().notice).toMatchObject({ failure: { kind: "cellEditing" } });
    if (looks === 3) host.failure = null;
    return Promise.resolve();
  };
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL, wait });
  await app.start();
  expect(app.getState()).toMatchObject({ sheet: "Ark1", caseId: "BU05", notice: null });
  expect(looks).toBe(3);
  host.activate("Ark2");
  expect(app.getState().sheet).toBe("Ark2");
});

test("the chosen case is remembered in the workbook", async () => {
  const { app, host } = open();
  await app.chooseCase("TV03-2025");
  expect([app.getState().caseId, host.settings.get("sag")]).toEqual(["TV03-2025", "TV03-2025"]);
});

test("a case that cannot be remembered is chosen all the same, and the user hears why", async () => {
  const { app, host } = open();
  host.failure = { kind: "cellEditing" };
  await app.chooseCase("TV03-2025");
  expect(app.getState()).toMatchObject({
    caseId: "TV03-2025",
    notice: { doing: "settings", failure: { kind: "cellEditing" } },
  });
});

test("only the ticked tables are inserted, where the user wants them", async () => {
  const { app, host } = open();
  await app.chooseCase("TV03-2025");
  app.dispatch({ type: "tableTicked", table: "C", ticked: false });
  app.dispatch({ type: "targetChosen", target: "activeSheet" });
  await app.insertTables();
  const captions = host.inserted[0]?.plan.tables.map(({ caption }) => caption) ?? [];
  expect(host.inserted[0]?.target).toEqual({ kind: "activeSheet" });
  expect(captions.some((caption) => caption.startsWith("Tabel B"))).toBe(true);
  expect(captions.some((caption) => caption.startsWith("Tabel C"))).toBe(false);
  expect(app.getState().tables.insertion).toMatchObject({
    kind: "done",
    sheet: "Ark1",
    tables: { all: captions.length },
  });
});

test("an insertion can be taken back, and says why where it cannot", async () => {
  const { app, host } = open();
  await app.chooseCase("TV03-2025");
  await app.insertTables();
  host.failure = { kind: "changed", sheet: "TV03-2025", addresses: ["B4"] };
  await app.takeBackTables();
  expect(app.getState().tables.insertion).toMatchObject({ kind: "done", takeBackFailure: host.failure });
  host.failure = null;
  await app.takeBackTables();
  expect(app.getState().tables.insertion).toEqual({ kind: "takenBack", sheet: "TV03-2025" });
  expect(host.takenBack).toMatchObject([{ plan: host.inserted[0]?.plan }]);
  await app.takeBackTables();
  expect(host.takenBack).toHaveLength(1);
});

test("a failed insertion is a state with its facts", async () => {
  const { app, host } = open();
  await app.chooseCase("TV03-2025");
  host.failure = { kind: "occupied", sheet: "Ark1", addresses: ["B4"] };
  await app.insertTables();
  expect(app.getState().tables.insertion).toEqual({ kind: "failed", failure: host.failure });
});

test("a check reads, counts and finds", async () => {
  const { app } = open(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(TABLE)] }));
  await app.check();
  const { run } = app.getState().check;
  expect(run).toMatchObject({ kind: "done", sheets: ["Ark1"], report: { tables: [{ name: "Tabel 1" }], amounts: 4 } });
  const found = run.kind === "done" ? run.report.findings : [];
  expect(found.some(({ severity, at }) => severity === "fejl" && at.row === 4 && at.column === 3)).toBe(true);
});

test("a check tells how far it is, and stops between two sheets when the user cancels", async () => {
  const seen: unknown[] = [];
  const sheets = ["Et", "To", "Tre"].map((name) => sheetOf(TABLE, name));
  const { app } = open(new FakeHost({ activeSheet: "Et", sheets }), () => {
    const { run } = app.getState().check;
    seen.push(run);
    if (run.kind === "checking" && run.sheet === 2) app.dispatch({ type: "checkCancelled" });
    return Promise.resolve();
  });
  app.dispatch({ type: "scopeChosen", scope: "workbook" });
  await app.check();
  expect(seen).toMatchObject([
    { sheet: 1, of: 3 },
    { sheet: 2, of: 3 },
  ]);
  expect(app.getState().check.run).toEqual({ kind: "idle" });
});

test("a whole workbook's report holds every sheet's", async () => {
  const sheets = ["Et", "To"].map((name) => sheetOf(TABLE, name));
  const { app } = open(new FakeHost({ activeSheet: "Et", sheets }));
  app.dispatch({ type: "scopeChosen", scope: "workbook" });
  await app.check();
  expect(app.getState().check.run).toMatchObject({
    sheets: ["Et", "To"],
    report: { tables: [{ sheet: "Et" }, { sheet: "To" }], amounts: 8 },
  });
});

test("a host that throws leaves no pane waiting", async () => {
  const { app, host } = open();
  host.read = () => Promise.reject(new TypeError("x is undefined"));
  await app.check();
  expect(app.getState().check.run).toEqual({
    kind: "failed",
    failure: { kind: "unexpected", code: "TypeError", message: "x is undefined" },
  });
});

test("a cell that cannot be shown is a notice, and the next that can takes it away", async () => {
  const { app, host } = open();
  host.failure = { kind: "sheetMissing", sheet: "Ark9" };
  await app.reveal(place("B2", "Ark9"));
  expect(app.getState().notice).toEqual({ doing: "reveal", failure: host.failure });
  host.failure = null;
  await app.reveal(place("B2"));
  expect(app.getState().notice).toBeNull();
  expect(host.revealed).toEqual([{ sheet: "Ark1", cell: { row: 1, column: 1 } }]);
});

test("a function's example is written in Excel's own notation", async () => {
  const { app, host } = open();
  const [payback] = functionHelp;
  if (payback) await app.insertFunction(payback);
  expect(host.formulas).toEqual([payback?.formula]);
  expect(app.getState().functions).toEqual({ kind: "done", functionId: "PAYBACK", address: "B2" });
});
