import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/uheld";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

describe.skipIf(browserMissing("uheld i arbejdsbænken (tests/e2e/badInput)"))("when something is not as it was", () => {
  const open = useWorkbench({ viewport: { width: 1400, height: 900 } });
  let bench: WorkbenchPage;
  let pane: Frame;
  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const tab = (name: string) => pane.getByRole("tab", { name }).click();

  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));
  beforeEach(async () => {
    bench = await open();
    pane = await bench.pane();
  });

  /** As somebody does in Excel, beside the pane. */
  async function inExcel(what: "add" | "delete", name: string): Promise<void> {
    await pane.evaluate(
      ([doing, sheet]) =>
        Excel.run(async (context) => {
          if (doing === "add") context.workbook.worksheets.add(sheet);
          else context.workbook.worksheets.getItem(sheet).delete();
          await context.sync();
        }),
      [what, name] as const,
    );
  }

  test("a sheet that is deleted while its findings are shown is told by name, and its links lead nowhere", async () => {
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await inExcel("add", "Andet");
    await tab("Kontrol");
    await press("Kontrollér");
    await pane.getByRole("button", { name: "Detaljer om E59" }).waitFor();
    await bench.selectCell("E61");
    await press("Denne celle");
    await pane.getByRole("region", { name: "Summen af rækkerne" }).waitFor();
    await inExcel("delete", "Forslag");
    await pane.getByText(/^Arket «Forslag» findes ikke længere: det er slettet/).waitFor();
    await pane.getByText(/^Her står intet beløb i en tabel/).waitFor();
    await pane.locator("button[id^=finding-]").first().click();
    await pane
      .getByRole("alert")
      .getByText(/^Arket «Forslag» findes ikke længere\. Kontrollér igen/)
      .waitFor();
    await shot("1-slettet-ark");
    await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
    await pane.getByText(/^Der blev ikke fundet tabeller på arket «Andet»/).waitFor();
    expect(await pane.getByRole("region", { name: "Indsendelse", exact: true }).innerText()).toMatch(
      /ingen tabeller på arket/,
    );
  });

  test("a chart on a protected sheet is refused with the reason, and nothing is drawn", async () => {
    await press("Prøv TV03-2025");
    await tab("Tabeller");
    await press("Indsæt tabeller");
    await pane.getByText("10 tabeller er indsat").waitFor();
    await bench.page.getByRole("button", { name: "Beskyt ark" }).click();
    await tab("Sag");
    await press("Lav diagram på arket");
    await pane.getByText(/^Arket «TV03-2025» er beskyttet, så der kan ikke skrives på det\./).waitFor();
    await shot("2-beskyttet-ark");
  });

  test("a case without amounts says so everywhere, and breaks nothing", async () => {
    await press("Ny");
    await pane.getByRole("textbox", { name: /^Nummer/ }).fill("TM12");
    await pane.getByRole("textbox", { name: "Prisniveau" }).fill("2026");
    await pane.getByRole("textbox", { name: "Første år" }).fill("2026");
    await pane.getByRole("checkbox", { name: /^Socialudvalget/ }).check();
    await press("Opret og indsæt tabeller");
    await expect.poll(() => bench.activeSheet()).toBe("TM12");
    await tab("Sag");
    await pane.getByText(/^Sagen har ingen beløb endnu/).waitFor();
    await shot("3-sag-uden-beloeb");
    await tab("Kontrol");
    await press("Kontrollér");
    await pane.getByText(/^Kontrolleret som investeringsforslag/).waitFor();
    const [download] = await Promise.all([bench.page.waitForEvent("download"), press("Hent til udskrift")]);
    expect(download.suggestedFilename()).toMatch(/^kontrolrapport.*\.html$/);
    await shot("3-kontrol-uden-beloeb");
    await pane.getByRole("button", { name: /^Klar til indsendelse: \d+ punkter mangler/ }).click();
    await pane
      .getByText(/har ingen beløb\. Udfyld linjen, eller slet den\.$/)
      .first()
      .waitFor();
    await shot("3-klar-uden-beloeb");
  });
});
