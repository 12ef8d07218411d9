import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { copyText } from "../../../src/app/submission/preparationText.ts";
import { readinessText } from "../../../src/app/submission/readinessText.ts";
import { isWhollyReady, openPoints, readiness } from "../../../src/app/submission/readiness.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { newCase } from "../../../src/domain/case/edit/newCase.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { STILL } from "../../harness/stillParts.ts";

function open(sheet: SheetSnapshot): { app: App; host: FakeHost } {
  const host = new FakeHost({ activeSheet: sheet.name, sheets: [sheet] });
  return { app: createApp({ host, cases: EXAMPLE_CASES, ...STILL }), host };
}

const FRESH = planSnapshot(layoutCase(EXAMPLE_CASES[1]!, { row: 0, column: 0 }));

const WRONG = sheetOf(
  `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
  | Varige ændringer |
  | Mindre husleje | Service | -100 | -200 |
  | Samlet varig ændring | | -100 | -999 |
`,
  "Ark1",
);

function checked(app: App) {
  const { preparation } = app.getState();
  if (preparation.kind !== "checked") throw new Error(preparation.kind);
  return preparation;
}

test("the sheet is checked, the copy told of, made and taken back", async () => {
  const { app, host } = open(FRESH);
  await app.onSheet.prepare();
  expect(copyText(checked(app))).toMatch(
    /^Kopien får \d+ tabeller med årstal og det, der ellers står omkring dem, i alt \d+ celler, på et nyt ark «BU01 til Word»/,
  );
  expect(host.inserted).toEqual([]);
  await app.onSheet.copyForWord();
  expect(host.inserted).toMatchObject([{ target: { kind: "newSheet" }, plan: { sheetName: "BU01 til Word" } }]);
  expect(readinessText(readiness(app.getState()))).toBe("Klar til indsendelse: arket er kopien til Word");
  await app.onSheet.takeBackCopy();
  expect(app.getState().preparation).toEqual({ kind: "takenBack", sheet: "BU01 til Word" });
});

test("what is left is told point by point, and the view Kontrol has it too", async () => {
  const { app } = open(WRONG);
  await app.start();
  expect(readinessText(readiness(app.getState()))).toBe("Klar til indsendelse: ikke kontrolleret");
  await app.onSheet.prepare();
  const ready = readiness(app.getState());
  if (ready.kind !== "checked") throw new Error(ready.kind);
  const left = ready.items.filter((item) => item.left.length > 0).map(({ id }) => id);
  expect(left).toEqual(["findings"]);
  expect(readinessText(ready)).toBe("Klar til indsendelse: 1 punkt mangler");
});

test("figures that no rule has seen are told by their place, and klar is not said of them", async () => {
  const beside = sheetOf(
    `
    | Tabel 3. Serviceinvesteringer i forslaget | | |
    | 1.000 kr. 2020 p/l                        | 2019 | 2020 | Særligt |
    | Flytteudgifter                            | 120 | 60 | 7 |
    | Montering                                 | 150 | 30 | 9 |
    | Investeringer totalt, service             | 270 | 90 | 16 |
  `,
    "Ark1",
  );
  const { app } = open(beside);
  await app.start();
  await app.onSheet.prepare();
  const ready = readiness(app.getState());
  if (ready.kind !== "checked") throw new Error(ready.kind);
  expect(openPoints(ready.items)).toBe(0);
  expect(isWhollyReady(ready.items)).toBe(false);
  expect(readinessText(ready)).toBe("Klar til indsendelse: se tal efter, som ikke er kontrolleret");
  expect(ready.items.at(-1)).toMatchObject({
    id: "figures",
    left: [{ severity: "note", message: "Ikke læst: kolonnen «Særligt» (3 tal)." }],
  });
});

test("a template nobody has filled in is not ready: lines without amounts, and nobody heard", async () => {
  const made = newCase({
    kind: "investeringsforslag",
    priceLevel: 2026,
    firstYear: 2026,
    years: 4,
    committees: ["SUD"],
  });
  if (!made.ok) throw new Error("no case");
  const { app } = open(planSnapshot(layoutCase(made.model, { row: 0, column: 0 })));
  await app.start();
  await app.onSheet.prepare();
  const ready = readiness(app.getState());
  if (ready.kind !== "checked") throw new Error(ready.kind);
  const left = ready.items.filter((item) => item.left.length > 0).map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining(["amounts", "hearings"]));
});

test("a sheet that was changed after the check is not ready until it is checked again", async () => {
  const { app } = open(FRESH);
  await app.start();
  await app.onSheet.prepare();
  app.dispatch({ type: "sheetsCompared", stale: true });
  expect(readiness(app.getState()).kind).toBe("unchecked");
  app.dispatch({ type: "checkStarted" });
  expect(readinessText(readiness(app.getState()))).toBe("Klar til indsendelse: kontrollerer …");
});

test("a sheet that came to the front and is not read yet is not said to be without tables", async () => {
  const { app } = open(FRESH);
  await app.start();
  app.dispatch({ type: "sheetActivated", sheet: "Nyt ark" });
  expect(readinessText(readiness(app.getState()))).toBe("Klar til indsendelse: arket er ikke læst endnu");
});

test("a sheet without tables gives no copy, and a host that cannot read says why", async () => {
  const { app, host } = open(sheetOf("| Hej |", "Ark1"));
  await app.start();
  await app.onSheet.prepare();
  expect(checked(app).plan).toBeNull();
  expect(readiness(app.getState()).kind).toBe("noTables");
  await app.onSheet.copyForWord();
  expect(host.inserted).toEqual([]);
  host.failure = { kind: "cellEditing" };
  await app.onSheet.prepare();
  expect(app.getState().preparation).toEqual({ kind: "failed", failure: { kind: "cellEditing" } });
});
