import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startServer, type RunningServer } from "./server.ts";
import { WorkbenchPage, type OpenOptions } from "./workbenchPage.ts";

/**
 * A browser and a server for the tests of a file. Tests that ask for nothing special share a page and get a new workbook in
 * it. Every page must have been quiet.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<WorkbenchPage> {
  let browser: Browser;
  let server: RunningServer;
  let shared: WorkbenchPage | null = null;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  afterEach(async () => {
    shared?.expectQuiet();
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await shared?.close();
    await Promise.all([browser?.close(), server?.close()]);
  });

  return async (options) => {
    if (!options && shared) await shared.newWorkbook();
    if (!options) return (shared ??= await WorkbenchPage.open(browser, server.origin));
    const page = await WorkbenchPage.open(browser, server.origin, options);
    opened.push(page);
    return page;
  };
}
