import { createRoot } from "react-dom/client";
import { createApp } from "../app/app.ts";
import type { Moment } from "../app/check/dateText.ts";
import { workbookFiles } from "../hosts/xlsx/xlsxFiles.ts";
import { wordFiles } from "../hosts/docx/docxFiles.ts";
import { onCheckAction } from "../hosts/excel/checkAction.ts";
import { excelHost } from "../hosts/excel/excelHost.ts";
import { openLinksInBrowser } from "../hosts/excel/browserLinks.ts";
import { officeTheme } from "../hosts/excel/officeTheme.ts";
import { App } from "./App.tsx";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { fetchViews } from "./views.ts";
import { Unavailable } from "./Unavailable.tsx";

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no #root");
const root = createRoot(element);

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Milliseconds of work before a screen that ought to draw begins to stutter. */
const LONGEST_BREATH = 12;
let lastBreath = 0;

/** A macrotask where it is time: the screen draws and clicks arrive before the work goes on. */
async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < LONGEST_BREATH) return;
  await wait(0);
  lastBreath = performance.now();
}

function clock(): Moment {
  const now = new Date();
  return {
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
    hour: now.getHours(),
    minute: now.getMinutes(),
  };
}

/** Asked for at once, and not waited for: the pane is there before them, and without them where they do not come. */
const examples = import("../cases/exampleCases.ts").then(
  ({ EXAMPLE_CASES }) => EXAMPLE_CASES,
  () => [],
);

async function main(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return root.render(<Unavailable reason="notExcel" />);
  openLinksInBrowser(document.body);
  const app = createApp({ host: excelHost, word: wordFiles, books: workbookFiles, cases: [], breathe, clock, wait });
  root.render(
    <FaultBoundary>
      <App app={app} hostTheme={officeTheme} />
    </FaultBoundary>,
  );
  onCheckAction(() => app.check());
  app.dispatch({ type: "examplesRead", cases: await examples });
  await app.start();
  requestIdleCallback(() => void fetchViews());
}

if (typeof Office === "undefined") root.render(<Unavailable reason="noOffice" />);
else void main();
