/* `npm run pictures`: the guides' pictures, and README's, as the workbench shows them today. */
import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { setup as buildOnce } from "../tests/harness/buildOnce.ts";
import { launchBrowser } from "../tests/harness/browser.ts";
import { startServer } from "../tests/harness/server.ts";
import { WorkbenchPage } from "../tests/harness/workbenchPage.ts";

const FOLDER = "docs/guide/billeder";
const CASE = "TV03-2025";

buildOnce();
mkdirSync(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
const bench = await WorkbenchPage.open(browser, server.origin, { viewport: { width: 1280, height: 720 } });
const pane: Frame = await bench.pane();

const tab = (name: string): Promise<void> => pane.getByRole("tab", { name }).click();
const shot = async (name: string, folder = FOLDER): Promise<void> => {
  await bench.page.mouse.move(0, 0);
  await bench.page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
};

try {
  const option = pane.locator("option", { hasText: CASE });
  await option.waitFor({ state: "attached" });
  await pane.getByRole("combobox", { name: "Sag" }).selectOption((await option.getAttribute("value")) ?? "");
  await shot("sag");

  await tab("Tabeller");
  await pane
    .getByRole("button", { name: /^Indsæt/ })
    .last()
    .click();
  await pane
    .getByText(/indsat/i)
    .first()
    .waitFor();
  await shot("tabeller");

  /* A slip that anybody could make, so that there is something to show. */
  await bench.typeInCell("D5", "-4000");
  await tab("Kontrol");
  await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
  await pane.getByRole("listitem").first().waitFor();
  await pane.getByRole("button", { expanded: false }).filter({ hasText: /./ }).first().click();
  await shot("kontrol");
  await shot("arbejdsbaenk", "docs");

  await tab("Funktioner");
  await shot("funktioner");
} finally {
  await browser.close();
  await server.close();
}
