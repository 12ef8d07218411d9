import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../harness/axeInFrame.ts";
import { browserMissing, launchBrowser } from "../harness/browser.ts";
import { pictureOf } from "../harness/pictureOf.ts";
import { type RunningServer, startServer } from "../harness/server.ts";

declare const window: Window & {
  readonly paneStates: { readonly ids: readonly string[]; show(id: string): Promise<void> };
};

const SHOTS = "test-results/tilstande";
const HEIGHT = 800;
const PANE = 350;
const NARROWEST = 300;
/** The pane at 200 %: half as many pixels of the page's own. */
const MAGNIFIED = { width: PANE / 2, height: HEIGHT / 2 };

/** A new rule is no other state. */
const withoutCount = (outline: string): string => outline.replace(/\d+ regler/g, "… regler");

/**
 * The pictures themselves are kept nowhere: another machine has other fonts, and a line that breaks one word earlier
 * moves all that is below it. What is compared is what must be the same everywhere: the outline that a screen reader
 * gets, ground and ink, and that nothing sticks out.
 */
describe.skipIf(browserMissing("rudens tilstande (tests/e2e/states)"))("every view of the pane in every state", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let ids: readonly string[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: PANE, height: HEIGHT } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    await page.goto(`${server.origin}/tilstande.html`);
    await page.waitForFunction(() => "paneStates" in window);
    ids = await page.evaluate(() => window.paneStates.ids);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    expect(troubles).toEqual([]);
  });

  /** Drawn, and nothing on its way. */
  async function show(id: string): Promise<void> {
    await page.evaluate((named) => window.paneStates.show(named), id);
    await page.waitForFunction(
      () =>
        document.querySelector("main") !== null &&
        !document.body.innerText.includes("Henter …") &&
        document.getAnimations().every(({ effect }) => effect?.getComputedTiming().iterations === Infinity),
    );
  }

  /** Pixels, of the page or of what scrolls in it. */
  const sticksOut = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector("main")!;
      return Math.max(document.documentElement.scrollWidth - window.innerWidth, scrollWidth - clientWidth);
    });

  test("is read out as it is written down, has no fault of accessibility, and fits at 350 and 300 pixels and at 200 %", async () => {
    const outlines: string[] = [];
    for (const id of ids) {
      await show(id);
      if (id === LONG) expect(await page.locator("button[id^=finding-]").count()).toBeLessThan(MOST_ROWS);
      else outlines.push(`# ${id}\n${withoutCount(await page.locator("main").ariaSnapshot())}\n`);
      expect(await axeViolations(page.mainFrame()), id).toEqual([]);
      expect(await sticksOut(), `${id} at ${PANE}`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
      expect(await sticksOut(), `${id} at ${NARROWEST}`).toBeLessThanOrEqual(0);
      await page.setViewportSize(MAGNIFIED);
      expect(await sticksOut(), `${id} at 200 %`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: PANE, height: HEIGHT });
    }
    await expect(outlines.join("\n")).toMatchFileSnapshot("../golden/states.txt");
  });

  test("720 findings have few rows in the page wherever one is, the report's buttons in sight, and a last one", async () => {
    await show(LONG);
    const rows = page.locator("button[id^=finding-]");
    const report = page.getByRole("button", { name: "Lav rapport" });
    for (let step = 0; step < STEPS; step += 1) {
      await page.locator("main").evaluate((main, down) => main.scrollTo(0, main.scrollHeight * down), step / STEPS);
      await expect.poll(() => rows.count()).toBeGreaterThan(0);
      expect(await rows.count(), `step ${step}`).toBeLessThan(MOST_ROWS);
      const { y = HEIGHT, height = 0 } = (await report.boundingBox()) ?? {};
      expect(y + height, `step ${step}`).toBeLessThan(HEIGHT);
    }
    await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await rows.first().focus();
    await page.keyboard.press("End");
    const last = page.locator(":focus");
    await expect.poll(() => last.getAttribute("id")).toBe("finding-719");
    await expect.poll(async () => (await last.boundingBox())?.y ?? HEIGHT).toBeLessThan(HEIGHT);
  });

  test.each([
    ["light", { colorScheme: "light", forcedColors: "none" }, [0.9, 1]],
    ["dark", { colorScheme: "dark", forcedColors: "none" }, [0, 0.3]],
    ["contrast", { colorScheme: "dark", forcedColors: "active" }, [0, 0.1]],
  ] as const)("has the ground of the theme %s, something on it, and colours that can be told apart", async (...row) => {
    const [look, media, [darkest, lightest]] = row;
    await page.emulateMedia(media);
    for (const id of ids.filter((one) => !WITHOUT_FLUENT.includes(one))) {
      await show(id);
      const { ground, ink } = await pictureOf(page, `${SHOTS}/${id}-${look}.png`);
      expect(ground, id).toBeGreaterThanOrEqual(darkest);
      expect(ground, id).toBeLessThanOrEqual(lightest);
      expect(ink, id).toBeGreaterThan(LEAST_INK);
      expect(ink, id).toBeLessThan(MOST_INK);
      if (look !== "light") expect(await axeViolations(page.mainFrame(), ["color-contrast"]), id).toEqual([]);
    }
  });
});

/** Which of its rows are there depends on how high they are. */
const LONG = "720-fund";
const MOST_ROWS = 40;
const STEPS = 20;
/** The page's own looks, for a pane that never started. */
const WITHOUT_FLUENT = ["ikke-excel", "uden-net"];
const LEAST_INK = 0.01;
const MOST_INK = 0.4;
