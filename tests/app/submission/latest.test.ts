import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { copyText } from "../../../src/app/submission/preparationText.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { PlannedContent, SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { typed } from "../../harness/editedSheet.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { STILL } from "../../harness/stillParts.ts";

const CASE = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const LAID_OUT = planSnapshot(layoutCase(CASE, { row: 0, column: 0 }));
const FIRST_LINE_2028 = "G6";
const CAPTION = "Tabel 1. Forslagets samlede økonomiske konsekvenser";

async function open(): Promise<{ app: App; host: FakeHost }> {
  const host = new FakeHost({ activeSheet: LAID_OUT.name, sheets: [LAID_OUT] });
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await app.start();
  return { app, host };
}

/** Somebody types, and the pane has not looked since: it waits until nobody types. */
function typeUnseen(host: FakeHost): void {
  const sheets = host.workbook.sheets.map((sheet) =>
    sheet.name === LAID_OUT.name ? typed(sheet, FIRST_LINE_2028, { kind: "number", value: -3571 }) : sheet,
  );
  host.workbook = { ...host.workbook, sheets };
}

const at = (plan: SheetPlan | undefined): PlannedContent | undefined =>
  plan?.cells.find(({ ref }) => ref.row === 5 && ref.column === 6)?.content;

test("one table that is copied right after typing has the typed figure", async () => {
  const { app, host } = await open();
  typeUnseen(host);
  const copied = await app.onSheet.latestTable(CAPTION);
  expect(copied?.html).toContain("−3.571");
  expect(copied?.text).toContain("−3.571");
});

test("the Word document has the typed figure", async () => {
  const { app, host } = await open();
  typeUnseen(host);
  const written = await app.documents.tables();
  expect(strFromU8(unzipSync(written!.bytes)["word/document.xml"]!)).toContain("3.571");
});

test("tables that are inserted again have the typed figure", async () => {
  const { app, host } = await open();
  typeUnseen(host);
  await app.insertTables();
  expect(at(host.inserted[0]?.plan)).toEqual({ kind: "number", value: -3571 });
});

test("a copy for the form is not made of figures nobody has checked: they are checked, it is said, and then made", async () => {
  const { app, host } = await open();
  await app.onSheet.prepare();
  typeUnseen(host);
  await app.onSheet.copyForWord();
  expect(host.inserted).toEqual([]);
  const { preparation } = app.getState();
  if (preparation.kind !== "checked") throw new Error(preparation.kind);
  expect(copyText(preparation)).toMatch(/^Arket er ændret, siden det blev kontrolleret, så det er kontrolleret igen/);
  await app.onSheet.copyForWord();
  expect(at(host.inserted[0]?.plan)).toEqual({ kind: "number", value: -3571 });
});

test("a report is of what stands there when it is made", async () => {
  const { app, host } = await open();
  await app.check();
  host.workbook = {
    ...host.workbook,
    sheets: host.workbook.sheets.map((sheet) => typed(sheet, FIRST_LINE_2028, { kind: "text", text: "-3000" })),
  };
  expect(await app.findings.reportPage()).toContain("G6");
  await app.findings.writeReport();
  const texts = host.inserted[0]?.plan.cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
  expect(texts).toContain("G6");
});

test("while somebody types in a cell nothing is copied, and it is said why", async () => {
  const { app, host } = await open();
  host.failure = { kind: "cellEditing" };
  expect(await app.onSheet.latestTable(CAPTION)).toBeNull();
  expect(app.getState().notice).toEqual({ doing: "copy", failure: { kind: "cellEditing" } });
  expect(await app.documents.tables()).toBeNull();
  expect(app.getState().notice).toEqual({ doing: "word", failure: { kind: "cellEditing" } });
});
