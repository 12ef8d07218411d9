import { mkdirSync, readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { casesFromSheets } from "../../src/domain/intake/casesFromSheets.ts";
import { axeViolations } from "../harness/axeInFrame.ts";
import { browserMissing } from "../harness/browser.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";
import { documentOf } from "../harness/wordForms.ts";
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const SHOTS = "test-results/word";
const FORM = "tests/golden/word/TV03-2025.docx";
const TO_CHECK = "Word-formular, der skal kontrolleres";
const COLOUR_SCHEMES = ["light", "dark"] as const;

const withoutBrowser = browserMissing("Word-formularen i ruden (tests/e2e/word)");

describe.skipIf(withoutBrowser)("a Word form in the pane", () => {
  const open = useWorkbench();
  let bench: WorkbenchPage;
  let pane: Frame;

  const shot = (name: string) => bench.page.screenshot({ path: `${SHOTS}/${name}.png` });
  const view = (name: string) => pane.getByRole("tab", { name }).click();
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const picture = () => pane.getByRole("region", { name: "Dokumentet TV03-2025.docx" });

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    bench = await open();
    pane = await bench.pane();
  });

  /** The mark is inside the page's own frame: scrolled to, and not only drawn. */
  async function expectMarkInSight(text: string): Promise<void> {
    const mark = picture().locator("[data-marked]");
    await expect.poll(() => mark.first().textContent()).toContain(text);
    const [own, page] = [await mark.first().boundingBox(), await picture().boundingBox()];
    expect(own && page && own.y >= page.y - 1 && own.y + own.height <= page.y + page.height + 1).toBe(true);
  }

  test("it is checked, and a finding is marked and scrolled to in the document", async () => {
    await view("Kontrol");
    await pane.getByLabel(TO_CHECK).setInputFiles(FORM);
    await pane.getByRole("heading", { name: "Word-formularen «TV03-2025.docx»" }).waitFor();
    const error = button(/^Fejl Tabel E, .*2028/).first();
    await error.click();
    await expectMarkInSight("2028");
    await shot("1-kontrolleret");
    await error.focus();
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await expect.poll(() => picture().locator("[data-marked]").count()).toBeGreaterThan(0);
    await shot("2-naeste");
  });

  test("nothing is wrong with the colours, and nothing sticks out in a narrow pane or a wide one", async () => {
    for (const colorScheme of COLOUR_SCHEMES) {
      await bench.page.emulateMedia({ colorScheme });
      expect(await axeViolations(pane), colorScheme).toEqual([]);
      await shot(`3-${colorScheme}`);
    }
    await bench.page.emulateMedia({ colorScheme: "light" });
    const sticksOut = () => pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    for (const width of [300, 350, 900]) {
      await bench.page.evaluate((pixels) => {
        document.documentElement.style.setProperty("--pane-width", `${pixels}px`);
      }, width);
      expect(await sticksOut(), `${width}`).toBe(false);
      await shot(`4-${width}`);
    }
    await bench.page.evaluate(() => document.documentElement.style.removeProperty("--pane-width"));
  });

  test("dropped on the pane it is checked too", async () => {
    await button("Tilbage til arket").click();
    const content = readFileSync(FORM).toString("base64");
    await pane.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "TV03-2025.docx"));
      const target = document.querySelector("main");
      for (const type of ["dragover", "drop"]) {
        target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, content);
    await picture().waitFor();
    await button("Tilbage til arket").click();
  });

  test("last year's proposal becomes a case, and its tables come out as Word", async () => {
    await view("Sag");
    await pane.getByLabel("Word-formular, der skal læses som sag").setInputFiles(FORM);
    await pane.getByRole("heading", { name: "Læst i Word-formularen «TV03-2025.docx»" }).waitFor();
    await button(/^Gå til Tabel 1, rækken «/)
      .first()
      .click();
    await expectMarkInSight("");
    await shot("5-spoergsmaal");
    const guesses = button(/^Bekræft (de \d+ gæt|gættet)$/);
    while ((await guesses.count()) > 0) await guesses.first().click();
    const administrative = pane.getByRole("combobox", { name: /administrative udgifter\?$/ });
    for (const field of await administrative.all()) await field.selectOption("Nej");
    await button("Gem som sag").click();
    await pane.getByRole("group", { name: "Egen sag TV03-2025" }).waitFor();
    await view("Tabeller");
    await shot("6-tabeller");
    const [download] = await Promise.all([bench.page.waitForEvent("download"), button("Hent som Word").click()]);
    expect(download.suggestedFilename()).toBe("TV03-2025.docx");
    const path = `${SHOTS}/${download.suggestedFilename()}`;
    await download.saveAs(path);
    const [read, written] = [FORM, path].map((file) => documentOf(new Uint8Array(readFileSync(file))).sheets);
    const lines = (sheets: typeof read): unknown =>
      casesFromSheets(sheets ?? [])[0]?.lines.map(({ label, kind, amounts }) => [
        label,
        kind,
        amounts.map((amount) => amount?.toNumber()),
      ]);
    expect(lines(written)).toEqual(lines(read));
  });
});
