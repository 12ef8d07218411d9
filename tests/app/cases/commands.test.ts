import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { caseFile } from "../../../src/app/cases/caseFile.ts";
import { NO_WORK } from "../../../src/app/cases/caseWork.ts";
import { type FrameForm, frameOf } from "../../../src/app/cases/frameForm.ts";
import type { TypedShare } from "../../../src/app/cases/editing.ts";
import { EMPTY_FORM, type NewCaseForm } from "../../../src/app/cases/newCaseForm.ts";
import { selectedCase } from "../../../src/app/state.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { comparable } from "../../harness/caseData.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { STILL } from "../../harness/stillParts.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const SHEET = `
  | BU05 – Samling af to enheder |
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2020 p/l | Styringsområde | 2020 | 2021 |
  | Varige ændringer |
  | Mindre husleje | Service | | '−1.300 |
  | BBU sparer | Service | | '−200 |
  | Samlet varig ændring | | | '-1.500 |
`;

function open(host = new FakeHost()): { app: App; host: FakeHost } {
  return { app: createApp({ host, cases: EXAMPLE_CASES, ...STILL }), host };
}

function withSheet(text: string): FakeHost {
  return new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(text, "Ark1")] });
}

function chosen(app: App): CaseModel {
  const model = selectedCase(app.getState());
  if (!model) throw new Error("No case is chosen");
  return model;
}

function startNew(app: App, form: Partial<NewCaseForm>): void {
  app.cases.work({ kind: "newCase", form: { ...EMPTY_FORM, ...form }, asked: false, otherProblems: [] });
}

const YEARS = { priceLevel: "2026", firstYear: "2026" };

test("a new case is kept, chosen, and laid out on a new sheet", async () => {
  const { app, host } = open();
  startNew(app, { ...YEARS, title: "Bedre ledelse", committees: ["SUD", "TMU"] });
  await app.cases.create();
  expect(chosen(app)).toMatchObject({
    id: "NY01",
    title: "Bedre ledelse",
    years: [2026, 2027, 2028, 2029, 2030, 2031],
  });
  expect(host.inserted).toMatchObject([{ target: { kind: "newSheet" }, plan: { sheetName: "NY01" } }]);
  expect(app.getState()).toMatchObject({ view: "tables", caseWork: NO_WORK, tables: { insertion: { kind: "done" } } });
});

test("a new case that lacks something is not made", async () => {
  const { app, host } = open();
  startNew(app, { priceLevel: "26", committees: ["SUD"] });
  await app.cases.create();
  expect(app.getState()).toMatchObject({ caseId: null, ownCases: [], caseWork: { kind: "newCase", asked: true } });
  expect(host.inserted).toEqual([]);
});

test("from the sheet: a guess that moves money is not chosen beforehand, and the case waits for the last answer", async () => {
  const { app } = open(withSheet(SHEET));
  await app.cases.readFromSheet();
  const work = app.getState().caseWork;
  if (work.kind !== "drafts") throw new Error(work.kind);
  expect(work.answers).toEqual({});
  app.cases.work({ ...work, answers: { "committee:1": "SUD" } });
  await app.cases.acceptDraft();
  expect(app.getState()).toMatchObject({ ownCases: [], caseWork: { kind: "drafts", asked: true, problems: [] } });
  app.cases.work({ ...work, answers: { "committee:0": "ØKF", "committee:1": "SUD" } });
  await app.cases.acceptDraft();
  expect(chosen(app).lines.map(({ label, committee, amounts }) => [label, committee, amounts[1]?.toNumber()])).toEqual([
    ["Mindre husleje", "ØU", -1300],
    ["BBU sparer", "SUD", -200],
  ]);
  expect(app.getState().caseWork).toEqual(NO_WORK);
});

test("a sheet without Tabel 1, or one that cannot be read, says so", async () => {
  const { app, host } = open(withSheet("| Hej |"));
  await app.cases.readFromSheet();
  expect(app.getState().caseWork).toEqual({ kind: "noTables", sheet: "Ark1", found: [] });
  host.failure = { kind: "cellEditing" };
  await app.cases.readFromSheet();
  expect(app.getState().caseWork).toEqual({ kind: "readFailed", failure: { kind: "cellEditing" } });
});

test("choosing another case while the sheet is read leaves it at that", async () => {
  const { app } = open(withSheet(SHEET));
  const reading = app.cases.readFromSheet();
  app.dispatch({ type: "caseChosen", caseId: "BU01" });
  await reading;
  expect(app.getState()).toMatchObject({ caseId: "BU01", caseWork: NO_WORK });
});

test.each(EXAMPLE_CASES.map((model) => [model.id, model] as const))(
  "%s: export, import, the same case",
  async (id, model) => {
    const { app } = open();
    const file = caseFile(model);
    expect(file.name).toBe(`${id}.json`);
    await app.cases.import(file.name, file.text);
    expect(comparable(chosen(app))).toEqual(comparable(model));
    expect(app.getState().caseId).toBe("egen-1");
  },
);

test("a file that is no case keeps nothing and tells everything", async () => {
  const { app } = open();
  await app.cases.import("sag.json", "{");
  expect(app.getState().caseWork).toMatchObject({
    kind: "importFailed",
    file: "sag.json",
    problems: [expect.stringMatching(/ikke gyldig JSON/)],
  });
  const text = caseFile(EXAMPLE_CASES[0]!)
    .text.replace('"priceLevel": 2025', '"priceLevel": "x"')
    .replace('"committee": "SUD"', '"committee": "SUB"');
  await app.cases.import("sag.json", text);
  expect(app.getState().caseWork).toMatchObject({ problems: { length: 2 } });
  expect(app.getState().ownCases).toEqual([]);
});

test("cases, their names and the chosen one are there when the workbook is opened again", async () => {
  const { app, host } = open();
  await app.cases.import("a", caseFile(EXAMPLE_CASES[0]!).text);
  await app.cases.import("b", caseFile(EXAMPLE_CASES[1]!).text);
  app.cases.work({ kind: "renaming", id: "XX01", title: " ", asked: false });
  await app.cases.rename();
  expect(chosen(app).id).toBe(EXAMPLE_CASES[1]!.id);
  app.cases.work({ kind: "renaming", id: " XX01 ", title: "Andet navn", asked: false });
  await app.cases.rename();
  const again = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await again.start();
  expect(again.getState().ownCases.map(({ key, model }) => [key, model.id])).toEqual([
    ["egen-1", EXAMPLE_CASES[0]!.id],
    ["egen-2", "XX01"],
  ]);
  expect(chosen(again)).toMatchObject({ id: "XX01", title: "Andet navn" });
});

test("deleting takes the one case away, here and in the workbook", async () => {
  const { app, host } = open();
  await app.cases.import("a", caseFile(EXAMPLE_CASES[0]!).text);
  await app.cases.import("b", caseFile(EXAMPLE_CASES[1]!).text);
  await app.cases.delete();
  expect(app.getState()).toMatchObject({ caseId: null, ownCases: [{ key: "egen-1" }] });
  expect(JSON.parse(host.settings.get("sager") ?? "")).toHaveLength(1);
  await app.cases.delete();
  expect(app.getState().ownCases).toHaveLength(1);
});

test("a workbook that takes no case is a notice, and the pane goes on with it", async () => {
  const { app, host } = open();
  host.failure = { kind: "cellEditing" };
  await app.cases.import("a", caseFile(EXAMPLE_CASES[0]!).text);
  expect(app.getState()).toMatchObject({ caseId: "egen-1", notice: { failure: { kind: "cellEditing" } } });
});

test("kept cases nobody can read are put aside before another takes their place", async () => {
  const { app, host } = open();
  host.settings.set("sager", "ikke json");
  await app.start();
  expect(app.getState().notice).toMatchObject({ doing: "cases" });
  expect(host.settings.get("sager-ulæselige")).toBe("ikke json");
});

test("another case in the middle of unsaved work asks first, and takes the work away only when asked for again", async () => {
  const { app } = open();
  const model = EXAMPLE_CASES.find(({ id }) => id === "BU05")!;
  await app.chooseCase("BU05");
  await app.cases.edit(model);
  await app.chooseCase("BU01");
  expect(chosen(app).id).toBe("BU01");
  await app.chooseCase("BU05");
  await app.cases.edit(model);
  const { caseWork } = app.getState();
  if (caseWork.kind !== "editing") throw new Error(caseWork.kind);
  app.cases.work({ ...caseWork, model: { ...model, title: "Anden titel" } });
  await app.chooseCase("BU01");
  expect(app.getState()).toMatchObject({ caseId: "BU05", leavingFor: "BU01", caseWork: { kind: "editing" } });
  app.cases.work(app.getState().caseWork);
  expect(app.getState().leavingFor).toBeNull();
  await app.chooseCase("BU01");
  await app.chooseCase("BU01");
  expect(app.getState()).toMatchObject({ caseId: "BU01", leavingFor: null, caseWork: NO_WORK });
});

async function editing(app: App, frame: Partial<FrameForm>, shares: readonly TypedShare[] = []): Promise<void> {
  const model = EXAMPLE_CASES.find(({ id }) => id === "BU05")!;
  await app.chooseCase("BU05");
  await app.cases.edit(model);
  const { caseWork } = app.getState();
  if (caseWork.kind === "editing") app.cases.work({ ...caseWork, frame: { ...frameOf(model), ...frame }, shares });
  await app.cases.keepEdit();
}

test("years that are typed when a case is kept are kept with it, though nobody pressed their own button", async () => {
  const { app } = open();
  const before = EXAMPLE_CASES.find(({ id }) => id === "BU05")!.years.length;
  await editing(app, { yearCount: String(before + 2) });
  expect(chosen(app).years).toHaveLength(before + 2);
});

test("a price level without its rates keeps nothing, and what is missing is told", async () => {
  const { app, host } = open();
  const { priceLevel } = EXAMPLE_CASES.find(({ id }) => id === "BU05")!;
  await editing(app, { priceLevel: String(priceLevel + 1) });
  const { caseWork } = app.getState();
  expect(caseWork).toMatchObject({
    kind: "editing",
    problems: [`År og prisniveau: Skriv satsen for ${priceLevel + 1} i procent, fx 2,5.`],
  });
  expect(host.inserted).toEqual([]);
});

test("shares that are typed and not used yet are used when the case is kept", async () => {
  const { app } = open();
  await editing(app, {}, [
    { place: 0, committee: "SUD", text: "1" },
    { place: 0, committee: "BIU", text: "1" },
  ]);
  const [first, second] = chosen(app).lines;
  expect([first?.committee, second?.committee]).toEqual(["SUD", "BIU"]);
});
