import { expect, test } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { changesInFront, shownCase } from "../../../src/app/front/front.ts";
import { changedText, seenText } from "../../../src/app/front/frontText.ts";
import { sheetInFront } from "../../../src/app/front/sheetInFront.ts";
import { planFor } from "../../../src/app/insertPreview.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { editedWorkbook } from "../../harness/editedSheet.ts";
import { FakeHost } from "../../harness/fakeHost.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";
import { STILL } from "../../harness/stillParts.ts";

const CASE = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const LAID_OUT = planSnapshot(layoutCase(CASE, { row: 0, column: 0 }));

async function open(...sheets: SheetSnapshot[]): Promise<{ app: App; host: FakeHost }> {
  const host = new FakeHost({ activeSheet: sheets[0]!.name, sheets });
  const app = createApp({ host, cases: EXAMPLE_CASES, ...STILL });
  await app.start();
  return { app, host };
}

/** Somebody types a figure for 2028 in the first line, and the pane hears of it. */
async function typeIn(host: FakeHost): Promise<void> {
  const { sheet, row, column } = { sheet: LAID_OUT.name, row: 5, column: 6 };
  const edit = {
    sheet,
    cell: { row, column },
    before: { kind: "number", value: -3000 },
    after: { kind: "number", value: -3500 },
  } as const;
  host.change(editedWorkbook(host.workbook, [edit]));
  await soon();
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const firstOf2028 = (app: App): string | undefined => shownCase(app.getState())?.lines[0]?.amounts[4]?.toString();

test("a case is known by its number on the sheet", async () => {
  const { app } = await open(LAID_OUT);
  expect(app.getState().caseId).toBe("TV03-2025");
  expect(changesInFront(app.getState())).toEqual([]);
});

test("an edit in Tabel 1 shows in the case and in what would be laid out, with the time it was made", async () => {
  const { app, host } = await open(LAID_OUT);
  await typeIn(host);
  expect(firstOf2028(app)).toBe("-3500");
  expect(changedText(app.getState().front)).toMatch(/^Arket er ændret kl\. \d+\.\d\d\.$/);
  const laidOut = planFor(app.getState())?.cells.find(({ ref }) => ref.row === 5 && ref.column === 6);
  expect(laidOut?.content).toEqual({ kind: "number", value: -3500 });
});

test("one button makes the sheet's figures the case's, and they stay when another sheet comes to the front", async () => {
  const { app, host } = await open(LAID_OUT, sheetOf("| Noter |", "Noter"));
  await typeIn(host);
  await app.cases.keepSheetFigures();
  expect(changesInFront(app.getState())).toEqual([]);
  host.activate("Noter");
  await soon();
  expect(app.getState().front.seen).toMatchObject({ sheet: "Noter", tables: 0 });
  expect(firstOf2028(app)).toBe("-3500");
});

test("somebody else's tables are told of, and no example takes their place", async () => {
  const sheet = sheetOf(
    `
    | TV03-2025 Step Up |
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 |
    | Varige ændringer |
    | Mindre husleje | Service | -100 | -200 |
    | Samlet varig ændring | | -100 | -200 |`,
    "Forslag",
  );
  const { app } = await open(sheet);
  const { front, caseId } = app.getState();
  expect(caseId).toBeNull();
  expect(seenText(front.seen!)).toBe("Investeringsforslag, 1 tabel, 2025\u00a0p/\u2060l");
  expect(front.seen).toMatchObject({ caseId: "TV03-2025", ours: false });
});

test("a sheet that says it is an effektiviseringsforslag is called one", () => {
  const table = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
    | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027
    | Varige ændringer                                    |                |      |
    | Færre vikarer                                       | Service        | -350 | -700`;
  expect(seenText(sheetInFront(sheetOf(`| Effektiviseringsforslag: Færre vikarer${table}`), null))).toBe(
    "Effektiviseringsforslag, 1 tabel, 2026\u00a0p/\u2060l",
  );
  expect(seenText(sheetInFront(sheetOf(table), null))).toBe("Investeringsforslag, 1 tabel, 2026\u00a0p/\u2060l");
});

test("a sheet that is gone, or cannot be read now, is one nobody has seen", async () => {
  const { app, host } = await open(LAID_OUT);
  host.failure = { kind: "sheetMissing", sheet: LAID_OUT.name };
  await typeIn(host);
  expect(app.getState().front.seen).toBeNull();
  expect(firstOf2028(app)).toBe("-3000");
});

test("tables just inserted are looked at once, though Excel tells of their sheet too", async () => {
  const { app, host } = await open(sheetOf("| |", "Ark1"));
  await app.chooseCase("TV03-2025");
  const read = host.read.bind(host);
  let reads = 0;
  host.read = (...asked) => ((reads += 1), read(...asked));
  const insert = host.insert.bind(host);
  host.insert = async (...asked) => {
    const inserted = await insert(...asked);
    host.activate("TV03-2025");
    host.change(host.workbook);
    return inserted;
  };
  await app.insertTables();
  host.activate("TV03-2025");
  await soon();
  expect(app.getState()).toMatchObject({ sheet: "TV03-2025", front: { seen: { ours: true } } });
  expect(reads).toBe(1);
});

test("a sheet that has got another name is followed still, in an Excel that tells nobody of it", async () => {
  const { app, host } = await open(LAID_OUT);
  const renamed = { ...LAID_OUT, name: "Omdøbt sag" };
  const edit = {
    sheet: renamed.name,
    cell: { row: 5, column: 6 },
    before: { kind: "number", value: -3000 },
    after: { kind: "number", value: -3500 },
  } as const;
  host.change(editedWorkbook({ activeSheet: renamed.name, sheets: [renamed] }, [edit]));
  await soon();
  expect(app.getState().sheet).toBe("Omdøbt sag");
  expect(firstOf2028(app)).toBe("-3500");
});
