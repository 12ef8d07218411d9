import type { App } from "../../src/app/app.ts";
import { checkResult } from "../../src/app/check/checkResult.ts";
import { sheetOf } from "../../src/domain/workbook/sheetNotation.ts";
import type { Finding, Severity } from "../../src/domain/rules/rule.ts";
import { finding, place, reportOf, seenOf } from "../app/madeReports.ts";
import { docxOf, paragraph, plainTable } from "../harness/docxPackage.ts";
import { FakeHost } from "../harness/fakeHost.ts";
import { foreignHost, laidOut } from "./caseStates.ts";
import { openPane, type PaneState } from "./paneState.ts";

/** Rows or total: nobody can tell. */
const UNSURE = `
  | Tabel 3. Serviceinvesteringer i forslaget |      |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
  | Flytteudgifter                            | 120  | 60
  | Montering                                 | 150  | 30
  | Investeringer totalt, service             | 280  | 90`;

const FORM = docxOf(
  paragraph("TV09 Færre vikarer") +
    paragraph("Der afsættes 1,9 mio. kr. til projektledelse.") +
    paragraph("Tabel 1. Forslagets samlede økonomiske konsekvenser") +
    plainTable(
      ["1.000 kr. 2026 p/l", "Styringsområde", "2026", "2027"],
      ["Varige ændringer", "", "", ""],
      ["Færre vikarer", "Service", "", "-2.000"],
      ["Samlet varig ændring", "", "", "-2.100"],
    ),
);

const SEVERITIES: readonly Severity[] = ["fejl", "advarsel", "note"];
const SHEETS = Array.from({ length: 60 }, (_, index) => `Sag ${index + 1}`);

/** Twelve of them on each of sixty sheets; where the check stopped does not matter to how they are drawn. */
function many(): Finding[] {
  return SHEETS.flatMap((sheet) =>
    Array.from({ length: 12 }, (_, index) =>
      finding(`E${index + 5}`, {
        at: place(`E${index + 5}`, sheet),
        severity: SEVERITIES[index % SEVERITIES.length]!,
        table: `Tabel ${"ABCE".charAt(index % 4)}`,
      }),
    ),
  );
}

/** The view Kontrol, with a check that has just answered. */
async function checked(findings: readonly Finding[], sheets: readonly string[] = ["Ark1"]): Promise<App> {
  const app = await openPane();
  app.dispatch({ type: "viewChosen", view: "check" });
  app.dispatch({ type: "checkStarted" });
  const { lastRun } = app.getState().check;
  app.dispatch({
    type: "checkDone",
    run: lastRun,
    seen: seenOf(reportOf(...findings), { sheets, judge: checkResult }),
  });
  return app;
}

async function running(): Promise<App> {
  const app = await checked([finding("E59"), finding("H65", { severity: "advarsel" })]);
  app.dispatch({ type: "checkStarted" });
  const run = app.getState().check.lastRun;
  app.dispatch({ type: "checkProgressed", run, doing: "checking", sheet: 23, of: 60, share: 0.5 });
  return app;
}

async function checkedSheet(host: FakeHost, view: "check" | "ready" = "check"): Promise<App> {
  const app = await openPane(host);
  app.dispatch({ type: "viewChosen", view });
  await (view === "ready" ? app.onSheet.prepare() : app.check());
  return app;
}

export const CHECK_STATES: readonly PaneState[] = [
  {
    id: "kontrol",
    make: async () => {
      const app = await openPane();
      app.dispatch({ type: "viewChosen", view: "check" });
      return app;
    },
  },
  { id: "kontrollerer", make: running },
  {
    id: "annulleret",
    make: async () => {
      const app = await running();
      app.dispatch({ type: "checkCancelled" });
      return app;
    },
  },
  { id: "ingen-fund", make: () => checkedSheet(laidOut()) },
  {
    id: "et-fund",
    make: async () => {
      const app = await checked([finding("E59")]);
      app.dispatch({ type: "findingOpened", finding: 0 });
      return app;
    },
  },
  { id: "720-fund", make: () => checked(many(), SHEETS) },
  {
    id: "enten-eller",
    make: async () => {
      const app = await checkedSheet(new FakeHost({ activeSheet: "Ark1", sheets: [sheetOf(UNSURE, "Ark1")] }));
      app.dispatch({ type: "findingOpened", finding: 0 });
      return app;
    },
  },
  {
    id: "kan-ikke",
    make: async () => {
      const host = foreignHost();
      const app = await checkedSheet(host);
      host.failure = { kind: "cellEditing" };
      await app.check();
      return app;
    },
  },
  { id: "klar", make: () => checkedSheet(laidOut(), "ready") },
  {
    id: "funktioner",
    make: async () => {
      const app = await openPane();
      app.dispatch({ type: "viewChosen", view: "functions" });
      return app;
    },
  },
  {
    id: "word",
    make: async () => {
      const app = await openPane();
      await app.documents.check(new File([new Uint8Array(FORM)], "forslag.docx"));
      return app;
    },
  },
];
