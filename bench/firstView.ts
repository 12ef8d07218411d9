/* How late the pane's first view is, beside an empty Fluent page with office.js in the same workbench. */
import { readFileSync, writeFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import webpack from "webpack";
import { common, root, sourceRule } from "../scripts/build/parts.ts";
import { workbenchPane } from "../scripts/build/workbenchPane.ts";
import { launchBrowser } from "../tests/harness/browser.ts";
import { setup as buildOnce } from "../tests/harness/buildOnce.ts";
import { startServer } from "../tests/harness/server.ts";
import { WorkbenchPage } from "../tests/harness/workbenchPage.ts";
import { median } from "./measure.ts";
import { times } from "./printed.ts";

const ROUNDS = 15;
const FOLDER = `${root}.cache/workbench`;
const EMPTY = "tom-fluent";
const OWN_SCRIPTS = /<script defer src="static\/[^"]*"><\/script>/g;

/** The pane's own page, minified and served like it, with the empty page's script in place of ours. */
async function buildEmpty(): Promise<void> {
  const page = workbenchPane(readFileSync(`${root}dist/taskpane.html`, "utf8"));
  const without = page.replaceAll(OWN_SCRIPTS, "");
  if (without === page) throw new Error("taskpane.html has no scripts of ours");
  writeFileSync(
    `${FOLDER}/${EMPTY}.html`,
    without.replace("</head>", `<script defer src="${EMPTY}.js"></script></head>`),
  );
  await new Promise<void>((resolve, reject) =>
    webpack(
      {
        ...common("production"),
        entry: { [EMPTY]: "./tests/harness/emptyFluent.tsx" },
        output: { path: FOLDER, filename: "[name].js" },
        module: { rules: [sourceRule] },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve();
      },
    ),
  );
}

/** Until the heading of the view is drawn, in a frame of its own beside the grid. */
function firstView(page: Page, address: string): Promise<number> {
  return page.evaluate(async (src) => {
    const frame = document.createElement("iframe");
    const start = performance.now();
    frame.src = src;
    document.getElementById("pane-place")!.replaceChildren(frame);
    // No function has a name here: what runs the bench would give it one with a helper that the page lacks.
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!frame.contentDocument?.querySelector("#root main h2"));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  }, address);
}

async function ratio(page: Page, session: CDPSession, cold: boolean): Promise<number> {
  await session.send("Network.setCacheDisabled", { cacheDisabled: cold });
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await firstView(page, "pane.html"));
    empty.push(await firstView(page, `${EMPTY}.html`));
  }
  return median(ours) / median(empty);
}

export async function benchFirstView(): Promise<void> {
  buildOnce();
  await buildEmpty();
  const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  try {
    const { page } = await WorkbenchPage.open(browser, server.origin);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    for (const [name, cold] of [
      ["første gang", true],
      ["åbnet før", false],
    ] as const)
      process.stdout.write(
        `Rudens første billede, ${name}: ${times(await ratio(page, session, cold))} en tom Fluent-side\n`,
      );
  } finally {
    await browser.close();
    await server.close();
  }
}
