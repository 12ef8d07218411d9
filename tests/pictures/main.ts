/* `npm run pictures`: the pictures of the guides and of README.md, as the workbench shows them today. */
import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { launchBrowser } from "../harness/browser.ts";
import { setup as buildOnce } from "../harness/buildOnce.ts";
import { startServer } from "../harness/server.ts";
import { WorkbenchPage } from "../harness/workbenchPage.ts";

const FOLDER = "docs/guide/billeder";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

async function chooseCase(pane: Frame, id: string): Promise<void> {
  const select = pane.getByRole("combobox", { name: "Sag" });
  await select.waitFor();
  const labels = await select.locator("option").allInnerTexts();
  await select.selectOption({ label: labels.find((label) => label.startsWith(id)) ?? id });
  await pane.getByText("10 år (2033)").first().waitFor();
}

async function takePictures(bench: WorkbenchPage): Promise<void> {
  const shot = async (name: string): Promise<void> => {
    await bench.page.screenshot({ path: `${name}.png` });
    process.stdout.write(`${name}.png\n`);
  };
  let pane = await bench.pane();
  const view = (name: string): Promise<void> => pane.getByRole("tab", { name }).click();

  await chooseCase(pane, "TV03-2025");
  await shot(`${FOLDER}/sag`);
  await view("Tabeller");
  await pane.getByRole("button", { name: "Indsæt tabeller" }).click();
  await pane.getByText("10 tabeller er indsat").waitFor();
  await shot(`${FOLDER}/tabeller`);
  await view("Funktioner");
  await shot(`${FOLDER}/funktioner`);

  await bench.openFile(PUBLISHED);
  pane = await bench.pane();
  await view("Kontrol");
  await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
  await pane.getByRole("button", { name: "Detaljer om E59" }).click();
  await bench.selectCell("E59");
  await shot(`${FOLDER}/kontrol`);
}

buildOnce();
mkdirSync(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
try {
  await takePictures(await WorkbenchPage.open(browser, server.origin, { viewport: { width: 1280, height: 720 } }));
} finally {
  await browser.close();
  await server.close();
}
