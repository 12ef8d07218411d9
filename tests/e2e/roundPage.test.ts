import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MemoryDisk } from "../checker/memoryDisk.ts";
import { published } from "../checker/published.ts";
import { runCommand } from "../checker/runCommand.ts";
import { browserMissing, launchBrowser } from "../harness/browser.ts";

const round = new MemoryDisk({
  "runde/forvaltningen for lange navne/TV03 udbredelse-og-videreudvikling.xlsx": published("TV03-2025.num.xlsx"),
  "runde/BI07.xlsx": published("BI07.num.xlsx"),
  "runde/BI16.xlsx": published("BI16.num.xlsx"),
  "runde/tom.xlsx": "",
});

describe.skipIf(browserMissing("rundens side (tests/e2e)"))(
  "the page of a round, as the receiving office opens it",
  () => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    const requests: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "side-"));
      const { stdout } = await runCommand(["kontrol", "runde", "--format", "html"], round);
      const path = join(folder, "side.html");
      writeFileSync(path, stdout);
      browser = await launchBrowser();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(pathToFileURL(path).href);
    });

    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    const firstCells = (): Promise<string[]> => page.locator("table.files tbody tr td:first-child").allInnerTexts();

    test("it fetches nothing, complains of nothing, and is no wider than the window", async () => {
      expect(requests).toHaveLength(1);
      expect(complaints).toEqual([]);
      for (const width of [1280, 500]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    test("no heading and no word of the files' table is broken in two", async () => {
      const heights = await page.locator("table.files th button, table.files td.state").evaluateAll((cells) =>
        cells
          .filter((cell) => !/\s/.test(cell.textContent.trim()))
          .map((cell) =>
            [...cell.childNodes].map((node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return range.getClientRects().length;
            }),
          ),
      );
      expect(heights.length).toBeGreaterThan(10);
      expect(heights.flat().every((lines) => lines === 1)).toBe(true);
    });

    test("a round held against an earlier one has more columns, and all are in sight", async () => {
      await runCommand(["kontrol", "runde", "--skriv-basis", "b.json"], round);
      const { stdout } = await runCommand(["kontrol", "runde", "--siden", "b.json", "--format", "html"], round);
      const path = join(folder, "siden.html");
      writeFileSync(path, stdout);
      const since = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await since.goto(pathToFileURL(path).href);
      expect(await since.locator("table.files th").count()).toBe(14);
      expect(await since.locator("nav").evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0);
      await since.close();
    });

    test("a press on a heading sorts the files by it, unreadable ones last, and once more the other way", async () => {
      const heading = page.getByRole("button", { name: "Fejl", exact: true });
      await heading.click();
      expect((await firstCells())[0]).toBe("runde/BI16.xlsx");
      await heading.click();
      const sorted = await firstCells();
      expect(sorted[0]).toContain("TV03");
      expect(await page.locator("th[aria-sort=descending]").innerText()).toContain("Fejl");
    });

    test("an unreadable file says why beside its name, and a wrong cell leads to its finding", async () => {
      expect(await page.locator("table.files tr", { hasText: "tom.xlsx" }).innerText()).toContain("Filen er tom");
      await page.locator(".picture td.fejl a").first().click();
      expect(await page.evaluate(() => document.querySelector("tr:target td.state")?.textContent)).toBe("Fejl");
    });

    test("on paper the headings of a table that goes on are drawn, and folded lists are open", async () => {
      await page.emulateMedia({ media: "print" });
      expect(
        await page
          .locator("table.files th button")
          .first()
          .evaluate((own) => getComputedStyle(own).display),
      ).toBe("contents");
      expect(await page.locator("section.clean").count()).toBe(1);
      await page.emulateMedia({ media: "screen" });
    });
  },
);
