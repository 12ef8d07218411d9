import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, launchBrowser } from "../harness/browser.ts";
import { type RunningServer, startServer } from "../harness/server.ts";
import { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/fund";
const PUBLISHED = "tests/golden/published/TV03-2025.num.xlsx";
const ACCEPTED = "Kontrol – accepterede";
const CAPTION_C = "Tabel C. Bevillingsmæssig effekt - hvis forslaget indarbejdes (bruttoeffektivisering)";

/** Nobody can tell whether a row or the total is wrong. */
const UNSURE = [
  ["Tabel 3. Serviceinvesteringer i forslaget", "", ""],
  ["1.000 kr. 2020 p/l", 2019, 2020],
  ["Flytteudgifter", 120, 60],
  ["Montering", 150, 30],
  ["Investeringer totalt, service", 280, 90],
];

const withoutBrowser = browserMissing("arbejdet med fund i arbejdsbænken (tests/e2e)");

describe.skipIf(withoutBrowser)("an economist works with the findings of TV03-2025", () => {
  let server: RunningServer;
  let browser: Browser;
  let bench: WorkbenchPage;
  let pane: Frame;

  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const details = (cell: string) => pane.getByRole("button", { name: `Detaljer om ${cell}` });

  async function openAndCheck(file: string): Promise<void> {
    await bench.openFile(file);
    pane = await bench.pane();
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await press("Kontrollér");
    await pane.locator("button[id^=finding-]").first().waitFor();
  }

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = await startServer();
    browser = await launchBrowser();
    bench = await WorkbenchPage.open(browser, server.origin);
    await openAndCheck(PUBLISHED);
  });

  afterAll(async () => {
    await bench?.close();
    await browser?.close();
    await server?.close();
  });

  test("a finding leads to its rule's page, which opens beside the workbook", async () => {
    await details("E59").click();
    const opened = bench.page.context().waitForEvent("page");
    await pane.getByRole("link", { name: "Læs mere om reglen" }).click();
    const page = await opened;
    await page.getByRole("heading", { name: "Tabel A er ikke Tabel B plus Tabel C" }).waitFor();
    expect(page.url()).toBe(`${server.origin}/regler/tabel-a-b-c.html`);
    await page.close();
    await details("E59").click();
  });

  test("one cause with twelve cells unfolds to them, is mended after seeing before and after, and taken back", async () => {
    const printed = await bench.values("E59:H61");
    await details("E59").click();
    await pane.locator("summary").getByText("12 celler").click();
    await pane.getByRole("button", { name: "H61", exact: true }).waitFor();
    await shot("1-celler");
    await press("Ret 12 celler");
    await pane.getByRole("region", { name: "Rettelse" }).getByText("−2.400").waitFor();
    expect(await bench.values("E59:H61")).toEqual(printed);
    await shot("2-ret");
    await press("Skriv rettelsen");
    await pane.getByText("12 celler er rettet.").waitFor();
    await expect
      .poll(() => bench.values("E59:H61"))
      .toEqual([
        [-2000, -2400, -6000, -6000],
        [-1000, -1200, -3000, -3000],
        [-3000, -3600, -9000, -9000],
      ]);
    await expect.poll(() => details("E59").count()).toBe(0);
    const next = pane.locator(":focus");
    await expect.poll(() => next.innerText()).toMatch(/^H65/);
    const bar = await pane.getByText("12 celler er rettet.").boundingBox();
    await expect
      .poll(async () => (await next.boundingBox())?.y ?? 0, { message: "not behind the bar" })
      .toBeGreaterThan(bar!.y + bar!.height);
    await shot("3-rettet");
    await press("Fortryd");
    await pane.getByText("Rettelsen er fortrudt").waitFor();
    await expect.poll(() => pane.locator(":focus").innerText()).toBe("Luk");
    expect(await bench.values("E59:H61")).toEqual(printed);
    await details("E59").waitFor();
  });

  test("how many amounts others confirm is told below", async () => {
    const told = "139 beløb: 127 bekræftes af andre tal, 12 modsiges af andre tal";
    await pane.locator("summary").getByText(told).click();
    await shot("4-bekraeftet");
  });

  test("accept one with a reason: it is folded away, and the workbook says who and why", async () => {
    await details("E59").click();
    await press("Accepter");
    await pane.getByRole("textbox", { name: /Begrundelse/ }).fill("Vedtaget sådan, rettes i næste sag.");
    await pane.getByRole("textbox", { name: /Dit navn/ }).fill("Anna Holm");
    await shot("5-accepter");
    await press("Accepter fundet");
    await pane.getByText("Accepteret (1)").click();
    await pane.getByText(/«Vedtaget sådan, rettes i næste sag\.» Anna Holm/).waitFor();
    await expect.poll(() => details("E59").count()).toBe(0);
    expect(await bench.activeSheet()).toBe("Forslag");
    await shot("6-accepteret");
    await bench.page.getByText(ACCEPTED, { exact: true }).first().click();
    await expect.poll(() => bench.activeSheet()).toBe(ACCEPTED);
    const [row] = await bench.values("A5:J5");
    expect(row).toEqual([
      "tabel-a-b-c",
      "Forslag",
      "E59",
      CAPTION_C,
      "Socialudvalget",
      "2026",
      "-800",
      "-2.000",
      "Vedtaget sådan, rettes i næste sag.",
      "Anna Holm",
    ]);
    await shot("7-arket");
    await bench.page.getByText("Forslag", { exact: true }).last().click();
    await expect.poll(() => bench.activeSheet()).toBe("Forslag");
  });

  test("a cell typed over in the meantime is left alone", async () => {
    await details("H65").click();
    await press("Ret");
    await bench.typeInCell("H65", "2030");
    await press("Skriv rettelsen");
    await pane.getByText(/H65 på arket .* er flyttet eller ændret i mellemtiden .* Intet er skrevet/).waitFor();
    expect(await bench.cellValue("H65")).toBe(2030);
  });

  test("it checks again by itself when asked to", async () => {
    await pane.getByRole("switch", { name: "Kontrollér igen af sig selv" }).check();
    await bench.typeInCell("H65", "2029");
    await expect.poll(() => details("H65").count()).toBe(0);
    await pane.getByRole("switch", { name: "Kontrollér igen af sig selv" }).uncheck();
  });

  test("cells are coloured in the sheet, and the colours go without a trace", async () => {
    const fills = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Forslag");
          const formats = sheet.getRange().conditionalFormats.load("items/type");
          const cell = sheet.getRange("B25").format.fill.load("color");
          await context.sync();
          return [formats.items.length, cell.color];
        }),
      );
    const [, own] = await fills();
    await press("Markér i arket");
    await pane.getByRole("button", { name: "Fjern markeringer" }).waitFor();
    expect((await fills())[0]).toBeGreaterThan(0);
    expect((await fills())[1]).toBe(own);
    await bench.selectCell("B27");
    await shot("8-markeret");
    await press("Fjern markeringer");
    await pane.getByRole("button", { name: "Markér i arket" }).waitFor();
    expect(await fills()).toEqual([0, own]);
  });

  test("the report is a sheet of its own", async () => {
    await press("Lav rapport");
    await pane.getByText("Rapporten står på arket «Kontrol».").waitFor();
    await expect.poll(() => bench.activeSheet()).toBe("Kontrol");
    expect(await bench.cellValue("A1")).toBe("Kontrolrapport");
    expect(await details("B25").count()).toBeGreaterThan(0);
    await shot("9-rapport");
  });

  test("the page to print is downloaded", async () => {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), press("Hent til udskrift")]);
    expect(download.suggestedFilename()).toBe("kontrolrapport.html");
  });

  test("saved and opened again, the workbook still knows what was accepted and what the last check found", async () => {
    const file = join(tmpdir(), `kvantum-ark-fund-${process.pid}.xlsx`);
    writeFileSync(file, (await bench.saveFile()).bytes);
    await bench.openFile(file);
    pane = await bench.pane();
    await bench.page.getByText("Forslag", { exact: true }).last().click();
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await press("Kontrollér");
    await pane.getByText("Accepteret (1)").waitFor();
    expect(await details("E59").count()).toBe(0);
    await shot("10-genåbnet");
  });

  test("what nobody can be sure of is a choice: shown, written and taken back like any other", async () => {
    await bench.newWorkbook();
    pane = await bench.pane();
    await bench.write("A1:C5", UNSURE);
    await pane.getByRole("tab", { name: "Kontrol" }).click();
    await press("Kontrollér");
    await details("B5").click();
    await shot("11-valg");
    await pane.getByRole("button", { name: /^Ret sådan: Række «Montering» er 160/ }).press("Enter");
    await pane.getByRole("region", { name: "Rettelse" }).getByText("150 → 160").waitFor();
    await shot("12-valgt");
    await press("Skriv rettelsen");
    await pane.getByText("1 celle er rettet.").waitFor();
    expect(await bench.values("B3:B5")).toEqual([[120], [160], [280]]);
    await press("Fortryd");
    await expect.poll(() => bench.values("B3:B5")).toEqual([[120], [150], [280]]);
  });
});
