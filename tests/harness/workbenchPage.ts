import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { bringIntoSight, isDrawn, isInSight, middleOfCell, lastRequests, type WorkbenchWindow } from "./gridInPage.ts";

declare const window: Window & WorkbenchWindow;

/** Names of functions that are offered while one is typed; Enter would choose one of them. */
const SUGGESTIONS = 'ul[data-u-comp="sheets-formula-editor"]';

export interface OpenOptions extends BrowserContextOptions {
  /** Before the page is asked for. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** The workbench as a person sees it: a grid to click and type in, and a pane beside it. */
export class WorkbenchPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #troubles: string[] = [];

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.page = page;
    this.#origin = origin;
    page.on("pageerror", (error) => this.#troubles.push(`error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.#troubles.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${origin}/`)) this.#troubles.push(`request: ${url}`);
    });
  }

  static async open(
    browser: Browser,
    origin: string,
    { prepare, ...options }: OpenOptions = {},
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
      ...options,
    });
    await prepare?.(context);
    const workbench = new WorkbenchPage(context, await context.newPage(), origin);
    await workbench.page.goto(`${origin}/`);
    await workbench.ready();
    return workbench;
  }

  /** Fails when anything went wrong that a test did not ask about: errors, complaints, requests to elsewhere. */
  async close(): Promise<void> {
    await this.#context.close();
    this.expectQuiet();
  }

  expectQuiet(): void {
    const troubles = this.takeTroubles();
    if (troubles.length > 0) throw new Error(`${this.#origin} was not quiet:\n${troubles.join("\n")}`);
  }

  /** What has gone wrong so far, taken off the account of `close`. */
  takeTroubles(): string[] {
    return this.#troubles.splice(0);
  }

  /** The task pane, once office.js has met its host. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector("#pane-place iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The pane has no frame");
    return frame;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    const pane = await this.pane();
    await pane.waitForFunction(
      () => typeof Office !== "undefined" && typeof Excel !== "undefined" && Office.context?.host !== undefined,
    );
  }

  isInSight(address: string): Promise<boolean> {
    return this.page.evaluate(isInSight, address);
  }

  /** From edge to edge, as the grid is scrolled now. */
  async isWideInSight(address: string): Promise<boolean> {
    await this.page.waitForFunction(isDrawn);
    const { width = 0 } = (await this.page.locator("canvas[id^=univer-sheet-main]").boundingBox()) ?? {};
    const { right } = await this.page.evaluate(middleOfCell, address);
    return right <= width;
  }

  async clickCell(address: string): Promise<void> {
    const { x, y } = await this.#placeOf(address);
    await this.page.mouse.click(x, y);
  }

  /** Of a cell with a list. */
  async clickArrow(address: string): Promise<void> {
    const { right, y } = await this.#placeOf(address);
    await this.page.mouse.click(right - 8, y);
  }

  async #placeOf(address: string): Promise<{ x: number; y: number; right: number }> {
    await this.page.waitForFunction(isDrawn);
    if (!(await this.page.evaluate(isInSight, address))) {
      await this.page.evaluate(bringIntoSight, address);
      await this.page.waitForFunction(isInSight, address);
    }
    const box = await this.page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    const middle = await this.page.evaluate(middleOfCell, address);
    if (!box) throw new Error("The grid is not drawn");
    return { x: box.x + middle.x, y: box.y + middle.y, right: box.x + middle.right };
  }

  /** A click that misses, because the grid was just then drawn anew, is made again, as a person would. */
  async selectCell(address: string, tries = 3): Promise<void> {
    await this.clickCell(address);
    try {
      await this.#selected(address);
    } catch (error) {
      if (tries === 1) throw error;
      await this.selectCell(address, tries - 1);
    }
  }

  #selected(address: string): Promise<unknown> {
    const isSelected = (cell: string) =>
      window.workbench!.api.getActiveWorkbook().getActiveRange()?.getA1Notation() === cell;
    return this.page.waitForFunction(isSelected, address, { timeout: 5_000 });
  }

  #isEditing(): Promise<boolean> {
    return this.page.evaluate(() => window.workbench!.api.getActiveWorkbook().isCellEditing());
  }

  /**
   * By mouse and keyboard, ended with Enter. A click on a cell that was clicked just before is a double click,
   * which opens it.
   */
  async typeInCell(address: string, text: string): Promise<void> {
    await this.selectCell(address);
    if (await this.#isEditing()) await this.page.keyboard.press("Escape");
    await this.page.keyboard.type(text);
    await this.page.locator(SUGGESTIONS).waitFor({ state: "detached" });
    await this.page.keyboard.press("Enter");
    await this.#editingEnded();
  }

  /** Until then Excel answers no client. */
  async #editingEnded(): Promise<void> {
    await this.page.waitForFunction(() => !window.workbench!.api.getActiveWorkbook().isCellEditing());
  }

  selectedAddress(): Promise<string> {
    return this.page.evaluate(() => window.workbench!.api.getActiveWorkbook().getActiveRange()?.getA1Notation() ?? "");
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.workbench!.api.getActiveWorkbook().getActiveSheet().getSheetName());
  }

  cellText(address: string): Promise<string> {
    return this.page.evaluate(
      (cell) => window.workbench!.api.getActiveWorkbook().getActiveSheet().getRange(cell).getDisplayValue(),
      address,
    );
  }

  /** What the pane's requests are about while it works, one text per round trip. */
  async requestsOf(work: () => Promise<void>): Promise<string[]> {
    const count = () => this.page.evaluate(() => window.workbench!.syncCount);
    const before = await count();
    await work();
    return this.page.evaluate(lastRequests, (await count()) - before);
  }

  /** As a client reads it: calculated, and with Microsoft's library in between. */
  async cellValue(address: string): Promise<unknown> {
    const [[value] = []] = await this.values(address);
    return value;
  }

  async values(address: string): Promise<unknown[][]> {
    return this.#read(address, "values");
  }

  /** Of several sheets in one round trip: each with the area that is asked for. */
  async valuesOfSheets(
    areas: readonly (readonly [sheet: string, address: string])[],
  ): Promise<Record<string, unknown[][]>> {
    const pane = await this.pane();
    return pane.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          const ranges = asked.map(([sheet, address]) =>
            context.workbook.worksheets.getItem(sheet).getRange(address).load("values"),
          );
          await context.sync();
          return Object.fromEntries(ranges.map((range, index) => [asked[index]![0], range.values as unknown[][]]));
        }),
      areas,
    );
  }

  /** As a client writes: formulas in English, and "" empties a cell. */
  async write(address: string, formulas: unknown[][]): Promise<void> {
    const pane = await this.pane();
    await pane.evaluate(
      ([cells, contents]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(cells).formulas = contents;
          await context.sync();
        }),
      [address, formulas] as const,
    );
  }

  /** In English; of a typed value the value itself. */
  async cellFormula(address: string): Promise<unknown> {
    const [[formula] = []] = await this.#read(address, "formulas");
    return formula;
  }

  async #read(address: string, member: "values" | "formulas"): Promise<unknown[][]> {
    await this.#editingEnded();
    const pane = await this.pane();
    return pane.evaluate(
      ({ cells, what }) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells).load(what);
          await context.sync();
          return range[what] as unknown[][];
        }),
      { cells: address, what: member },
    );
  }

  /** The line below the grid. */
  message(): Promise<string> {
    return this.page.locator("#message").innerText();
  }

  async openFile(path: string): Promise<void> {
    await this.#inNewPane(() => this.page.setInputFiles("#file", path));
  }

  async newWorkbook(): Promise<void> {
    await this.#inNewPane(() => this.page.click("#new"));
  }

  /** Another workbook gets a pane of its own. */
  async #inNewPane(open: () => Promise<void>): Promise<void> {
    const before = await this.pane();
    await open();
    while (!before.isDetached()) {
      if (await this.page.locator("#drop").isVisible()) await this.page.click("#drop");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.ready();
  }

  /** The bytes that "Gem som .xlsx" hands to the browser, and the name they get. */
  async saveFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.click("#save")]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }
}
