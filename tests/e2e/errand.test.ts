import { mkdirSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, launchBrowser } from "../harness/browser.ts";
import { type RunningServer, startServer } from "../harness/server.ts";
import { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/ærinde";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";

/** docs/domain.md's worked example: what TV03-2025 should have printed. Blank is no effect. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly (number | "")[]>>>> = {
  "Tabel A.": {
    Socialudvalget: ["", -800, -800, -1200, -3000, -3000],
    "Beskæftigelses- og Integrationsudvalget": ["", -400, -400, -600, -1500, -1500],
  },
  "Tabel B.": {
    Socialudvalget: ["", "", 1200, 1200, 3000, 3000],
    "Beskæftigelses- og Integrationsudvalget": ["", "", 600, 600, 1500, 1500],
  },
  "Tabel C.": {
    Socialudvalget: ["", -800, -2000, -2400, -6000, -6000],
    "Beskæftigelses- og Integrationsudvalget": ["", -400, -1000, -1200, -3000, -3000],
  },
  "Tabel E.": {
    Socialudvalget: [350, 5500, 4300, 4300, "", ""],
    "Beskæftigelses- og Integrationsudvalget": [350, 5500, 4900, 4900, "", ""],
  },
};

const withoutBrowser = browserMissing("ærindet i arbejdsbænken (tests/e2e)");

describe.skipIf(withoutBrowser)("an economist's errand on TV03-2025", () => {
  let server: RunningServer;
  let browser: Browser;
  let bench: WorkbenchPage;
  let pane: Frame;

  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const view = (name: string) => pane.getByRole("tab", { name }).click();

  /** The figures of a committee in a table, as a client of the workbook reads them: shown zero is blank, as printed. */
  async function figures(table: string, committee: string): Promise<(number | "")[]> {
    const sheet = (await bench.values("A1:H100")) as (string | number)[][];
    const caption = sheet.findIndex(([first]) => String(first).startsWith(table));
    const row = sheet.findIndex(([first], index) => index > caption && first === committee);
    return sheet[row]!.slice(2, 8).map((value) => (value === 0 ? "" : (value as number | "")));
  }

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = await startServer();
    browser = await launchBrowser();
    bench = await WorkbenchPage.open(browser, server.origin);
    pane = await bench.pane();
    await pane.getByRole("combobox", { name: "Sag" }).waitFor();
  });

  afterAll(async () => {
    await bench?.close();
    await browser?.close();
    await server?.close();
  });

  test("choose the case and see its figures", async () => {
    await pane.getByRole("combobox", { name: "Sag" }).selectOption({ label: await labelOf("TV03-2025") });
    await pane.getByText("10 år (2033)").first().waitFor();
    await shot("1-sag");
  });

  async function labelOf(id: string): Promise<string> {
    const labels = await pane.getByRole("combobox", { name: "Sag" }).locator("option").allInnerTexts();
    return labels.find((label) => label.startsWith(id))!;
  }

  test("insert its tables: every figure of A, B, C and E is the worked example's", async () => {
    await view("Tabeller");
    await shot("2-tabeller");
    await pane.getByRole("button", { name: "Indsæt tabeller" }).click();
    await pane.getByText("10 tabeller er indsat").waitFor();
    await shot("3-indsat");
    for (const [table, committees] of Object.entries(EXPECTED)) {
      for (const [committee, expected] of Object.entries(committees)) {
        expect(await figures(table, committee), `${table} ${committee}`).toEqual(expected);
      }
    }
  });

  /** As Word would take it in. */
  async function copiedTableC(): Promise<string> {
    await bench.page.context().grantPermissions(["clipboard-read"]);
    await pane.getByRole("button", { name: /^Kopiér: Tabel C/ }).click();
    await pane.getByRole("button", { name: /^Kopieret: Tabel C/ }).waitFor();
    return bench.page.evaluate(async () => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      return (await item!.getType("text/html")).text();
    });
  }

  test("one table is copied by itself, with its looks, ready for Word", async () => {
    const html = await copiedTableC();
    expect(html).toMatch(/>Socialudvalget<\/td>.*>−2\.000<\/td>/);
    expect(html).not.toContain("Tabel E");
  });

  test("change one amount in Tabel 1, and A, C and the totals follow", async () => {
    expect(await bench.cellValue("A6")).toContain("SOF-BCV sparer");
    await pane.getByRole("button", { name: /^Kopiér: Tabel C/ }).waitFor();
    await bench.typeInCell("E6", "-1500");
    expect(await copiedTableC(), "copied right after typing").toContain("−2.500");
    await expect.poll(() => figures("Tabel C.", "Socialudvalget")).toEqual(["", -800, -2500, -2400, -6000, -6000]);
    expect(await figures("Tabel A.", "Socialudvalget")).toEqual(["", -800, -1300, -1200, -3000, -3000]);
    expect(await bench.cellText("E12")).toBe("-1.700");
    await shot("4-rettet");
    await bench.typeInCell("E6", "-1000");
    await expect.poll(() => figures("Tabel C.", "Socialudvalget")).toEqual(EXPECTED["Tabel C."]!["Socialudvalget"]);
  });

  test("type a function with Danish separators and read the answer", async () => {
    await bench.typeInCell("A112", "=KVANTUM.PAYBACK(C6:H11;C14:H20)");
    await expect.poll(() => bench.cellValue("A112")).toBe(10);
    await shot("5-funktion");
  });

  test("the sheet just made has nothing wrong in it", async () => {
    await view("Kontrol");
    await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
    await pane.getByText("Ingen fejl fundet").or(pane.getByText("0 fejl")).first().waitFor();
    await shot("6-kontrol-egne");
  });

  test("open the published workbook and see all that three offices overlooked", async () => {
    await bench.openFile(PUBLISHED);
    pane = await bench.pane();
    await view("Kontrol");
    await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
    const findings = pane.getByRole("listitem").filter({ has: pane.locator("button[id^=finding-]") });
    await findings.first().waitFor();
    const text = (await findings.allInnerTexts()).join("\n");
    await shot("7-kontrol-udgivet");

    for (const cell of ["E59", "12 celler", "H65", "B25", "B26"]) expect(text).toContain(cell);
    expect(text).toContain("Tabel E har årstallet 2028 to gange");
    expect(text).toContain("den beregnede er 10 år");
  });

  test("the twelve cells of Tabel C, totals and all, are folded under the one cause", async () => {
    await pane.getByRole("button", { name: "Detaljer om E59" }).click();
    await pane.locator("summary").getByText("12 celler").click();
    for (const cell of ["F59", "G60", "H60", "E61", "H61"])
      await pane.getByRole("button", { name: cell, exact: true }).waitFor();
    await shot("8-detaljer");
    await pane.getByRole("button", { name: "Detaljer om E59" }).click();
  });

  test("Enter on a finding goes to its cell, by keyboard alone, with the table's caption in sight", async () => {
    await pane.locator("button[id^=finding-]").filter({ hasText: "E59" }).focus();
    await bench.page.keyboard.press("Enter");
    await expect.poll(() => bench.selectedAddress()).toBe("E59");
    await expect.poll(() => bench.isInSight("A56")).toBe(true);
    const row = pane.locator("button[id^=finding-]").filter({ hasText: "H65" });
    await row.focus();
    await bench.page.keyboard.press("Enter");
    await expect.poll(() => bench.selectedAddress()).toBe("H65");
    expect(await bench.activeSheet()).toBe("Forslag");
    await shot("9-cellen");
  });
});
