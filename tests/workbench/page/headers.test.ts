import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersFor, readHeaders } from "../../../scripts/build/headers.ts";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

describe.skipIf(browserMissing("svarhovederne i browseren (tests/workbench/page/headers)"))(
  "the headers of the build",
  () => {
    const open = useWorkbench();

    test("are those under which all these tests run the pane and its scripts", async () => {
      const bench = await open();
      const pane = await bench.pane();
      const rules = readHeaders(readFileSync("dist/_headers", "utf8"));
      const scripts = await pane.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
      const ofBuild = scripts.filter((path) => path.startsWith("/static/"));
      expect(ofBuild.length).toBeGreaterThan(1);
      for (const path of ["/pane.html", ...ofBuild]) {
        const given = await pane.evaluate(async (address) => [...(await fetch(address)).headers], path);
        const asked = headersFor(path === "/pane.html" ? "/taskpane.html" : path, rules);
        const wanted = Object.entries(asked).map(([name, value]) => [name.toLowerCase(), value]);
        expect(given).toEqual(expect.arrayContaining(wanted));
      }
    });

    test("let in no script from elsewhere, no inline script and no request away", async () => {
      const bench = await open();
      const pane = await bench.pane();
      const refused = await pane.evaluate(async () => {
        const seen: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
        const append = (more: Partial<HTMLScriptElement>) =>
          document.head.append(Object.assign(document.createElement("script"), more));
        append({ src: "https://example.org/x.js" });
        append({ textContent: "window.wasRun = true" });
        await fetch("https://example.org/").catch(() => null);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [...new Set(seen)].sort();
      });
      expect(refused).toEqual(["connect-src", "script-src-elem"]);
      expect(await pane.evaluate(() => "wasRun" in window)).toBe(false);
      /* The browser tells of what it refused, and of nothing else. */
      const EXPECTED = /Content Security Policy|^request: https:\/\/example\.org\//;
      expect(bench.takeTroubles().filter((trouble) => !EXPECTED.test(trouble))).toEqual([]);
    });
  },
);
