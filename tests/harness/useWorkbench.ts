import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startServer, type RunningServer } from "./server.ts";
import { WorkbenchPage, type OpenOptions } from "./workbenchPage.ts";

/**
 * A browser and a server for the tests of a file. They share a page, for opening one is what takes the time,
 * and each test gets a new workbook in it. The page must have been quiet after every test.
 */
export function useWorkbench(options: OpenOptions = {}): () => Promise<WorkbenchPage> {
  let browser: Browser;
  let server: RunningServer;
  let shared: WorkbenchPage | null = null;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });
  afterEach(() => shared?.expectQuiet());
  afterAll(async () => {
    await shared?.close();
    await Promise.all([browser?.close(), server?.close()]);
  });

  return async () => {
    if (shared) await shared.newWorkbook();
    return (shared ??= await WorkbenchPage.open(browser, server.origin, options));
  };
}
