import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { changeTexts, renewalPreviewText, renewalText } from "../../../src/app/renewal/renewalText.ts";
import { isRenewable } from "../../../src/app/check/fix/renewable.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { caseFile } from "../../../src/app/cases/caseFile.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { type CellRef, toA1 } from "../../../src/domain/workbook/address.ts";
import { cellAt } from "../../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { example, findText } from "../../harness/planCells.ts";
import { CalculatedSheet } from "../../harness/planSheet.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../../harness/stillParts.ts";

const MODEL = example("BU05");
const PLAN = layoutCase(MODEL, { row: 0, column: 0 });

function open(sheet: CalculatedSheet): { app: App; host: FakeHost } {
  const snapshot = sheet.snapshot(130, 50, MODEL.id);
  const host = new FakeHost({ activeSheet: MODEL.id, sheets: [snapshot] });
  return { app: createApp({ host, cases: EXAMPLE_CASES, ...STILL }), host };
}

/** The second line gets another committee. */
function withOtherCommittee(): CalculatedSheet {
  const sheet = new CalculatedSheet(PLAN);
  const { row } = findText(PLAN, MODEL.lines[1]!.label);
  sheet.type({ row, column: helperColumn() }, "'Teknik- og Miljøudvalget");
  return sheet;
}

/** "Udvalg" heads the helper column and tables A-E; the former is the rightmost. */
function helperColumn(): number {
  return Math.max(
    ...PLAN.cells
      .filter(({ content }) => content.kind === "text" && content.text === "Udvalg")
      .map(({ ref }) => ref.column),
  );
}

function preview(app: App) {
  const { renewal } = app.getState();
  if (renewal.kind !== "preview") throw new Error(renewal.kind);
  return renewal;
}

test("an unchanged sheet has nothing to update", async () => {
  const { app } = open(new CalculatedSheet(PLAN));
  await app.chooseCase(MODEL.id);
  await app.onSheet.previewRenewal();
  expect(renewalText(app.getState().renewal)).toBe("Tabellerne på arket «BU05» passer allerede til Tabel 1.");
});

test("a budget note's lines stand in its Tabel 2", async () => {
  const model = example("BI07");
  const host = new FakeHost({
    activeSheet: "BI07",
    sheets: [new CalculatedSheet(layoutCase(model, { row: 0, column: 0 })).snapshot(130, 50, "BI07")],
  });
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await app.onSheet.previewRenewal();
  expect(renewalText(app.getState().renewal)).toBe("Tabellerne på arket «BI07» passer allerede til Tabel 2.");
});

test("another committee is told of, written, and the user's own case follows", async () => {
  const { app, host } = open(withOtherCommittee());
  await app.cases.import("a", caseFile(MODEL).text);
  await app.onSheet.previewRenewal();
  const { update } = preview(app);
  expect(changeTexts(update)).toEqual([expect.stringMatching(/har ændret udvalg\.$/)]);
  expect(renewalPreviewText(update, "BU05")).toMatch(/^Skriver \d+ celler på arket «BU05».* røres ikke\.$/);
  expect(host.relaidOut).toEqual([]);
  await app.onSheet.renewTables();
  const [wish] = host.relaidOut;
  const fresh = layoutCase(update.model, { row: 0, column: 0 }).cells.filter(({ ref }) => ref.row >= 2);
  expect(wish?.plan.cells).toEqual(fresh);
  expect(wish?.written).toEqual(update.plan.cells);
  expect(wish?.ownPage).toBe(true);
  expect(renewalText(app.getState().renewal)).toMatch(/er opdateret\. Sagen BU05 i projektmappen er opdateret med\.$/);
  expect(app.getState().ownCases[0]?.model.lines[1]?.committee).toBe("TMU");
});

test("a line that has got another control area stands in the old one's table: the finding's button lays it out in its own", async () => {
  const moved = new CalculatedSheet(PLAN);
  const at = PLAN.cells.find(
    ({ ref, content }) => ref.row > 9 && content.kind === "text" && content.text === "Service",
  )!;
  moved.type(at.ref, "'Anlæg");
  const faultsOf = (sheet: CalculatedSheet) =>
    checkWorkbook({ sheets: [sheet.snapshot(130, 50, MODEL.id)], names: [], activeSheet: MODEL.id }).findings.filter(
      ({ severity }) => severity === "fejl",
    );
  const { app } = open(moved);
  await app.onSheet.previewRenewal();
  const { front } = app.getState();
  const state = { ...app.getState(), front: { ...front, seen: { ...front.seen!, sheet: MODEL.id, ours: true } } };
  const renewable = faultsOf(moved).filter((finding) => isRenewable(finding, state));
  expect(renewable.map(({ rule }) => rule)).toEqual(["raekke-forkert-tabel"]);
  const { update } = preview(app);
  expect(faultsOf(new CalculatedSheet(layoutCase(update.model, { row: 0, column: 0 })))).toEqual(
    faultsOf(new CalculatedSheet(PLAN)),
  );
});

test("what the user has written below the tables keeps its place and its look", async () => {
  const sheet = withOtherCommittee();
  sheet.type({ row: 125, column: 1 }, "'min note");
  const { app } = open(sheet);
  await app.onSheet.previewRenewal();
  const { relayout } = preview(app);
  expect(relayout.undressed.map(toA1)).not.toContain("B126");
  expect(relayout.emptied.map(toA1)).not.toContain("B126");
  expect(relayout.ownPage).toBe(false);
});

test("what is in the way is named, and nothing is written", async () => {
  const sheet = withOtherCommittee();
  const { app, host } = open(sheet);
  await app.onSheet.previewRenewal();
  const { update, relayout } = preview(app);
  const isBlank = (at: CellRef): boolean => cellAt(relayout.before, at).value.kind === "blank";
  const place = update.plan.cells.find(({ ref }) => ref.column === 0 && isBlank(ref))!.ref;
  sheet.type(place, "'min note");
  host.workbook = { activeSheet: MODEL.id, sheets: [sheet.snapshot(130, 50, MODEL.id)] };
  await app.onSheet.previewRenewal();
  expect(renewalPreviewText(preview(app).update, "BU05")).toContain(`kan ikke opdateres: ${toA1(place)} er i vejen`);
  await app.onSheet.renewTables();
  expect(host.relaidOut).toEqual([]);
});

test("a sheet of somebody else's, or without tables, says what to do instead", async () => {
  const host = new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf("| Hej |", "Ark1")] });
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await app.onSheet.previewRenewal();
  expect(renewalText(app.getState().renewal)).toMatch(/har ingen Tabel 1/);
  host.workbook = {
    activeSheet: "Ark1",
    sheets: [
      sheetOf(
        "| Tabel 1. Forslagets samlede økonomiske konsekvenser |\n| 1.000 kr. 2025 p/l | Styringsområde " +
          "| 2025 | 2026 |\n| Husleje | Service | -100 | -200 |",
        "Ark1",
      ),
    ],
  };
  await app.onSheet.previewRenewal();
  expect(renewalText(app.getState().renewal)).toMatch(/ikke indsat herfra/);
});

test("a new line without a committee is asked about by its cell", async () => {
  const sheet = new CalculatedSheet(PLAN);
  const { row } = findText(PLAN, MODEL.lines[1]!.label);
  sheet.type({ row, column: helperColumn() }, "");
  const { app } = open(sheet);
  await app.onSheet.previewRenewal();
  expect(app.getState().renewal).toMatchObject({
    kind: "questions",
    draft: { questions: [{ kind: "committee", at: { row } }] },
  });
});

test("a host that cannot leaves the reason", async () => {
  const { app, host } = open(withOtherCommittee());
  await app.onSheet.previewRenewal();
  host.failure = { kind: "changed", sheet: "BU05", addresses: ["A9"] };
  await app.onSheet.renewTables();
  expect(app.getState().renewal).toEqual({ kind: "failed", failure: host.failure });
});

test("Fortryd takes back the sheet and the user's own case", async () => {
  const { app, host } = open(withOtherCommittee());
  await app.cases.import("a", caseFile(MODEL).text);
  await app.onSheet.previewRenewal();
  await app.onSheet.renewTables();
  host.failure = { kind: "changed", sheet: "BU05", addresses: ["A9"] };
  await app.onSheet.takeBackRenewal();
  expect(app.getState().renewal).toMatchObject({ kind: "done", takeBackFailure: host.failure });
  expect(app.getState().ownCases[0]?.model.lines[1]?.committee).toBe("TMU");
  host.failure = null;
  await app.onSheet.takeBackRenewal();
  expect(host.relayoutsTakenBack).toEqual([{ sheet: "BU05" }]);
  expect(renewalText(app.getState().renewal)).toBe(
    "Arket «BU05» er, som det var før opdateringen. Det er sagen BU05 også.",
  );
  expect(app.getState().ownCases[0]?.model.lines[1]?.committee).toBe(MODEL.lines[1]?.committee);
});

test("lines that nobody has filled in go, and with them what follows from them", async () => {
  const [first] = MODEL.lines;
  const blank = { ...first!, label: "Skabelon", amounts: MODEL.years.map(() => null) };
  const model = { ...MODEL, lines: [...MODEL.lines, blank] };
  const { app, host } = open(new CalculatedSheet(layoutCase(model, { row: 0, column: 0 })));
  await app.cases.import("a", caseFile(model).text);
  await app.onSheet.previewWithoutEmpty();
  expect(changeTexts(preview(app).update)).toEqual(["Linjen «Skabelon» er slettet."]);
  await app.onSheet.renewTables();
  const labels = host.relaidOut[0]!.plan.cells.flatMap(({ content }) =>
    content.kind === "text" ? [content.text] : [],
  );
  expect(labels).not.toContain("Skabelon");
  for (const { label } of MODEL.lines) expect(labels).toContain(label);
});
