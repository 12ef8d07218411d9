import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, launchBrowser } from "../harness/browser.ts";
import { type RunningServer, startServer } from "../harness/server.ts";
import { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/sager";
const PASTED = "tests/golden/published/TV03-2025.txt.xlsx";

/** docs/domain.md's Tabel C: what the published one should have printed. */
const TABLE_C: Readonly<Record<string, readonly number[]>> = {
  Socialudvalget: [0, -800, -2000, -2400, -6000, -6000],
  "Beskæftigelses- og Integrationsudvalget": [0, -400, -1000, -1200, -3000, -3000],
};

const withoutBrowser = browserMissing("sager i ruden (tests/e2e/cases)");

describe.skipIf(withoutBrowser)("a case out of a sheet somebody else made, and back", () => {
  let server: RunningServer;
  let browser: Browser;
  let bench: WorkbenchPage;
  let pane: Frame;

  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const view = (name: string) => pane.getByRole("tab", { name }).click();
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

  async function exported(): Promise<{ name: string; text: string; path: string }> {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), press("Eksportér")]);
    const path = `${SHOTS}/${download.suggestedFilename()}`;
    await download.saveAs(path);
    return { name: download.suggestedFilename(), text: readFileSync(path, "utf8"), path };
  }

  async function insertTables(): Promise<void> {
    await view("Tabeller");
    await press("Indsæt tabeller");
    await pane.getByText("tabeller er indsat på arket «TV03-2025»").waitFor();
  }

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = await startServer();
    browser = await launchBrowser();
    bench = await WorkbenchPage.open(browser, server.origin);
    await bench.openFile(PASTED);
    pane = await bench.pane();
  });

  afterAll(async () => {
    await bench?.close();
    await browser?.close();
    await server?.close();
  });

  test("the sheet is read, and what it does not say is answered", async () => {
    await press("Fra arket");
    await pane.getByRole("heading", { name: "Læst på arket «Forslag»" }).waitFor();
    await pane.getByText("−25.800 (1.000 kr.)").waitFor();
    await shot("1-laest");
    const administrative = pane.getByRole("combobox", { name: /Er «BIF - bedre servicerejser/ });
    await administrative.selectOption("Nej");
    await administrative.selectOption("Ja");
    await press("Gem som sag");
    await pane.getByText("Vælg et svar.").first().waitFor();
    const guesses = pane.getByRole("button", { name: /^Bekræft (de \d+ gæt|gættet)$/ });
    while ((await guesses.count()) > 0) await guesses.first().click();
    await shot("2-svar");
    await press("Gem som sag");
    await pane.getByRole("group", { name: "Egen sag TV03-2025" }).waitFor();
    await pane.getByText("10 år (2033)").first().waitFor();
    await shot("3-sag");
  });

  test("its tables are inserted, and Tabel C is right where the printed one is wrong", async () => {
    await insertTables();
    const sheet = await bench.values("A1:H110");
    const caption = sheet.findIndex(([first]) => String(first).startsWith("Tabel C."));
    for (const [committee, figures] of Object.entries(TABLE_C)) {
      const row = sheet.find(([first], index) => index > caption && first === committee);
      expect(row?.slice(2, 8), committee).toEqual(figures);
    }
    await shot("4-indsat");
  });

  test("Fortryd takes the sheet away again", async () => {
    await press("Fortryd");
    await pane.getByText("Tabellerne er fjernet igen").waitFor();
    await expect.poll(() => bench.activeSheet()).toBe("Forslag");
    await shot("5-fortrudt");
  });

  test("Fortryd leaves a sheet that somebody has worked on, and says where", async () => {
    await insertTables();
    await bench.typeInCell("E6", "-1500");
    await press("Fortryd");
    await pane.getByText("E6 på arket «TV03-2025» er ændret").waitFor();
    expect(await bench.activeSheet()).toBe("TV03-2025");
    await shot("6-ikke-fortrudt");
  });

  test("export, import: the same case", async () => {
    await view("Sag");
    // What was typed above goes into the case once nobody has typed for a while, be that before or after this.
    await bench.typeInCell("E6", "-1000");
    await expect.poll(async () => (await exported()).text, { timeout: 20_000, interval: 500 }).not.toContain("-1500");
    const file = await exported();
    expect(file.name).toBe("TV03-2025.json");
    await pane.getByLabel("Fil med en sag").setInputFiles(file.path);
    await expect.poll(() => pane.locator("optgroup").first().locator("option").count()).toBe(2);
    expect((await exported()).text).toBe(file.text);
    await shot("7-importeret");
  });

  /** The tables of the sheet in front, as a client reads them; without what their columns are worth in looks. */
  const printed = async () => (await bench.values("A1:H120")).map((row) => row.join("|"));

  test("a line given to another committee is carried into A-E by Opdatér tabeller", async () => {
    await view("Tabeller");
    await bench.typeInCell("E6", "-1000");
    const committee = await cellOfText("Udvalg", 4);
    await write(committee.replace(/4$/, "6"), "Teknik- og Miljøudvalget");
    const update = async (): Promise<void> => {
      await press("Opdatér tabeller");
      await pane
        .getByRole("listitem")
        .getByText(/har ændret udvalg\./)
        .waitFor();
      await shot("8-opdatering");
      await press("Opdatér");
      await pane.getByText("tabeller på arket «TV03-2025» er opdateret").waitFor();
    };
    const before = await printed();
    await update();
    await press("Fortryd");
    await pane.getByText("Arket «TV03-2025» er, som det var før opdateringen.").waitFor();
    expect(await printed()).toEqual(before);
    await update();
    const sheet = await printed();
    const caption = sheet.findIndex((line) => line.startsWith("Tabel C."));
    expect(sheet.slice(caption + 3, caption + 6)).toEqual([
      "Socialudvalget||0|-400|-1000|-1200|-3000|-3000",
      "Teknik- og Miljøudvalget||0|-400|-1000|-1200|-3000|-3000",
      "Beskæftigelses- og Integrationsudvalget||0|-400|-1000|-1200|-3000|-3000",
    ]);
    await shot("9-opdateret");
    await press("Opdatér tabeller");
    await pane.getByText("passer allerede til Tabel 1").waitFor();
  });

  /** As picked from the cell's list. */
  async function write(address: string, text: string): Promise<void> {
    await pane.evaluate(
      ([cell, value]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(cell).values = [[value]];
          await context.sync();
        }),
      [address, text] as const,
    );
  }

  /** The address of a text in a row, wherever its column is. */
  async function cellOfText(text: string, row: number): Promise<string> {
    const [line = []] = await bench.values(`A${row}:Z${row}`);
    return `${String.fromCharCode(65 + line.lastIndexOf(text))}${row}`;
  }

  test("our functions become values with all they fill, and come back", async () => {
    const column = (await cellOfText("Udvalg", 4)).charAt(0);
    await bench.typeInCell("A116", `=KVANTUM.UDVALGSFORDELING(C6:H11;${column}6:${column}11)`);
    await expect.poll(() => bench.cellValue("A117")).toBe("Teknik- og Miljøudvalget");
    const before = await bench.values("A116:G120");
    await press("Frys Kvantum-funktioner");
    await pane.getByText(/1 formel bliver til værdier: A116/).waitFor();
    await press("Frys");
    await pane.getByText(/1 formel er nu værdier/).waitFor();
    expect(await bench.values("A116:G120")).toEqual(before);
    await bench.typeInCell("E7", "-2000");
    expect(await bench.values("A116:G120")).toEqual(before);
    await shot("10-frosset");
    await press("Fortryd");
    await pane.getByText(/1 formel er sat ind igen/).waitFor();
    await bench.typeInCell("E7", "-1000");
    await expect.poll(() => bench.values("A116:G120")).toEqual(before);
  });

  test("the sheet is checked and copied for Word as values", async () => {
    await pane.getByRole("button", { name: /^Klar til indsendelse/ }).click();
    const copy = pane.getByRole("button", { name: /^Lav kopi/ });
    const again = pane.getByRole("button", { name: "Kontrollér", exact: true });
    // What is calculated after the last edit may come behind the check, which is then asked for once more.
    await expect
      .poll(async () => {
        if (await again.isVisible()) await again.click();
        return copy.isVisible();
      })
      .toBe(true);
    await copy.click();
    await pane.getByText("Kopien ligger på arket «TV03-2025 til Word»").waitFor();
    expect(await bench.activeSheet()).toBe("TV03-2025 til Word");
    expect((await printed()).slice(0, 90)).toEqual(
      expect.arrayContaining(["Teknik- og Miljøudvalget||0|-400|-1000|-1200|-3000|-3000"]),
    );
    await shot("11-kopi");
    await press("Fortryd");
    await expect.poll(() => bench.activeSheet()).not.toBe("TV03-2025 til Word");
  });
});
