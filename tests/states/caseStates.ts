import { layoutCase } from "../../src/domain/tables/layoutCase.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { example } from "../harness/planCells.ts";
import { planSnapshot } from "../harness/planSnapshot.ts";
import { openPane, type PaneState } from "./paneState.ts";

export const CASE = "BU05";
const A1 = { row: 0, column: 0 };

/** What somebody has typed, with another's column for the control area, and a line that says no kind. */
export const FOREIGN = `
  | TM12 Fælles indsats |
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer |
  | Mindre husleje | Service | 0 | -1000 | -1000
  | Samlet varig ændring | | 0 | -1000 | -1000
  | Implementeringsomkostninger |
  | Ombygning | Anlæg | 1500 | 400 | 0
  | Samlede implementeringsomkostninger | | 1500 | 400 | 0
  | Samlet økonomisk påvirkning | | 1500 | -600 | -1000`;

export const foreignHost = (): FakeHost =>
  new FakeHost({ activeSheet: "Forslag", sheets: [sheetOf(FOREIGN, "Forslag")] });

/** The tables of the case as the product lays them out. */
export function laidOut(model = example(CASE)): FakeHost {
  return new FakeHost({ activeSheet: CASE, sheets: [{ ...planSnapshot(layoutCase(model, A1)), name: CASE }] });
}

function withoutCommittee(): FakeHost {
  const host = laidOut();
  const isName = ({ value }: SheetSnapshot["cells"][number][number]): boolean =>
    value.kind === "text" && value.text.endsWith("udvalget");
  const [sheet] = host.workbook.sheets;
  const cells = sheet!.cells.map((line, row) =>
    row === 5 ? line.map((cell) => (isName(cell) ? { ...cell, value: { kind: "blank" } as const } : cell)) : line,
  );
  host.workbook = { ...host.workbook, sheets: [{ ...sheet!, cells }] };
  return host;
}

export const CASE_STATES: readonly PaneState[] = [
  { id: "tom", make: () => openPane() },
  { id: "hilst", make: () => openPane(foreignHost()) },
  {
    id: "sag",
    make: async () => {
      const app = await openPane();
      await app.chooseCase(CASE);
      return app;
    },
  },
  {
    id: "sag-ændret",
    make: async () => {
      const model = example(CASE);
      const lines = model.lines.with(0, { ...model.lines[0]!, label: "Færre vikarer" });
      const app = await openPane(laidOut({ ...model, lines }));
      await app.chooseCase(CASE);
      return app;
    },
  },
  {
    id: "ny-mangler",
    make: async () => {
      const app = await openPane();
      const form = { kind: "investeringsforslag", id: "", title: "", priceLevel: "", firstYear: "", yearCount: "6" };
      app.cases.work({
        kind: "newCase",
        form: { ...form, kind: "investeringsforslag", committees: [] },
        asked: true,
        otherProblems: [],
      });
      return app;
    },
  },
  {
    id: "redigér",
    make: async () => {
      const app = await openPane();
      await app.chooseCase(CASE);
      await app.cases.edit(example(CASE));
      const { caseWork } = app.getState();
      if (caseWork.kind === "editing")
        app.cases.work({
          ...caseWork,
          opened: 0,
          unread: [{ place: 0, year: caseWork.model.years[1]!, text: "ca. 300" }],
        });
      return app;
    },
  },
  {
    id: "redigér-anden-sag",
    make: async () => {
      const app = await openPane();
      await app.chooseCase(CASE);
      await app.cases.edit(example(CASE));
      const { caseWork } = app.getState();
      if (caseWork.kind === "editing") app.cases.work({ ...caseWork, model: { ...caseWork.model, title: "Ny titel" } });
      await app.chooseCase("BU01");
      return app;
    },
  },
  {
    id: "fra-arket",
    make: async () => {
      const app = await openPane(foreignHost());
      await app.cases.readFromSheet();
      return app;
    },
  },
  {
    id: "tabeller",
    make: async () => {
      const app = await openPane();
      await app.chooseCase(CASE);
      app.dispatch({ type: "viewChosen", view: "tables" });
      return app;
    },
  },
  {
    id: "indsat",
    make: async () => {
      const app = await openPane();
      await app.chooseCase(CASE);
      app.dispatch({ type: "viewChosen", view: "tables" });
      await app.insertTables();
      return app;
    },
  },
  {
    id: "opdatér-spørger",
    make: async () => {
      const app = await openPane(withoutCommittee());
      await app.chooseCase(CASE);
      app.dispatch({ type: "viewChosen", view: "tables" });
      await app.onSheet.previewRenewal();
      await app.onSheet.continueRenewal();
      return app;
    },
  },
  {
    id: "gammel-excel",
    make: async () => {
      const host = new FakeHost();
      host.lacks = ["oneUndoStep", "renamedSheets", "notes"];
      const app = await openPane(host);
      app.dispatch({ type: "viewChosen", view: "tables" });
      return app;
    },
  },
];
