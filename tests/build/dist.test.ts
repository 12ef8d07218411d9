import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { environment } from "../../scripts/build/environment.ts";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { type HeaderRule, headersFor, readHeaders } from "../../scripts/build/headers.ts";
import { checksums, CHECKSUMS_FILE } from "../../scripts/build/plugins/checksums.ts";
import { functionPages } from "../../scripts/pages/functionPages.ts";
import { rulePages } from "../../scripts/pages/writeRulePages.ts";
import { callFunction, evaluateFunctions } from "../functions/functionsBundle.ts";

/** Bytes, as a server sends them. */
const MOST_AT_START = 180 * 1024;

const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");
const files = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.replaceAll("\\", "/")}/${name}`.replace(/^dist/, ""));

describe("nothing can be stale", () => {
  const rules = readHeaders(read("_headers"));
  const cachedAs = (file: string): string => headersFor(file, rules)["Cache-Control"] ?? "";
  const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src = ""]) => src);

  test("the pane's scripts are named by their contents, and kept", () => {
    const own = scripts.filter((src) => !src.startsWith("https:"));
    expect(own).toEqual([
      expect.stringMatching(/^static\/functions\.[0-9a-f]{20}\.js$/),
      expect.stringMatching(/^static\/taskpane\.[0-9a-f]{20}\.js$/),
    ]);
    for (const src of own) {
      expect(existsSync(`dist/${src}`)).toBe(true);
      expect(cachedAs(`/${src}`)).toContain("immutable");
    }
  });
  test("what the pane must load before it shows anything is small; all else comes when it is needed", () => {
    const [pane] = scripts.filter((src) => src.startsWith("static/taskpane."));
    expect(gzipSync(readFileSync(`dist/${pane}`)).length).toBeLessThan(MOST_AT_START);
  });
  test("pages, functions.json and what the manifest names are asked for each time", () => {
    const fresh = files.filter((file) => /\.html$|^\/functions\.js(on)?$|^\/manifest\.xml$/.test(file));
    expect(fresh.length).toBeGreaterThan(90);
    expect(fresh.filter((file) => cachedAs(file) !== "no-cache")).toEqual([]);
  });
  test("only what is named by its contents is kept for long, and icons are kept at all, or Excel shows none", () => {
    const kept = files.filter((file) => cachedAs(file).includes("immutable"));
    expect(kept.filter((file) => !/^\/static\/\w+\.[0-9a-f]{20}\.js$/.test(file))).toEqual([]);
    const icons = files.filter((file) => file.endsWith(".png") && file.startsWith("/assets/"));
    expect(icons.length).toBeGreaterThan(3);
    for (const icon of icons) expect(cachedAs(icon)).toMatch(/^public, max-age=\d+$/);
  });
  test("Excel on the web may fetch the functions from its own address", () => {
    for (const file of ["/functions.json", "/functions.js"])
      expect(headersFor(file, rules)["Access-Control-Allow-Origin"]).toBe("*");
    expect(headersFor("/taskpane.html", rules)["Access-Control-Allow-Origin"]).toBeUndefined();
  });
  test("no header has two rules for one file, which servers would join", () => {
    const twice = files.filter((file) => {
      const matching = rules.filter((rule) => Object.keys(headersFor(file, [rule])).length > 0);
      const names = matching.flatMap(([, headers]: HeaderRule) => Object.keys(headers));
      return new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });
});

describe("the policy of the headers is that of the page", () => {
  const policy = headersFor("/taskpane.html", readHeaders(read("_headers")))["Content-Security-Policy"] ?? "";

  test("word for word", () => expect(read("taskpane.html")).toContain(`content="${policy}"`));
  test("and lets in no host but Microsoft's office.js", () => {
    const hosts = new Set([...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([host]) => host));
    expect([...hosts]).toEqual([new URL(environment({}).officeJs).origin]);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
  });
  test.each(["web.config", "staticwebapp.config.json", "../dist-support/nginx.conf"])("%s says the same", (file) => {
    expect(read(file).replaceAll("&quot;", '"')).toContain(policy);
    expect(read(file)).toContain("immutable");
  });
});

describe("the functions", () => {
  test("functions.json is what the source says", () => {
    expect(JSON.parse(read("functions.json"))).toEqual(JSON.parse(functionsMetadata().json));
  });
  test("functions.js needs nothing but CustomFunctions, associates every function, and answers", () => {
    const functions = evaluateFunctions(read("functions.js"));
    expect([...functions.keys()].sort()).toEqual(
      functionsMetadata()
        .associate.map(({ id }) => id)
        .sort(),
    );
    expect(callFunction(functions, "PAYBACK", [[[-100, -100]], [[150, ""]], true])).toBe(1.5);
    expect(callFunction(functions, "AKKUMULERET", [[["1.300"]]])).toMatchObject({ code: "#VALUE!" });
  });
});

test("the build tells its own figures, and they are those of the folder", () => {
  const page = read("it/udgave.html");
  for (const file of files.filter((name) => /^\/(static|taskpane)/.test(name))) {
    const kilobytes = (readFileSync(`dist${file}`).length / 1000).toLocaleString("da-DK", { maximumFractionDigits: 1 });
    expect(page).toContain(`<td>${file.slice(1)}</td><td>${kilobytes}</td>`);
  }
  expect(page).toContain(environment({}).officeJs);
});

test("every file and folder at the top of the delivery is told to the IT department", () => {
  const parts = readFileSync("docs/it/systembeskrivelse.md", "utf8");
  const top = new Set(files.map((file) => file.slice(1).replace(/\/.*/, "/")));
  expect([...top].filter((name) => !parts.includes(`\`${name}`))).toEqual([]);
});

test("the help pages are built, and every address of the manifest leads to a file", () => {
  for (const { file, html } of rulePages()) expect(read(`regler/${file}`)).toBe(html);
  for (const { file, html } of functionPages()) expect(read(`funktioner/${file}`)).toBe(html);
  const urls = [...read("manifest.xml").matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"]*)"/g)];
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.map(([, path = ""]) => path).filter((path) => !existsSync(`dist/${path}`))).toEqual([]);
});

describe("where it comes from", () => {
  const bom = JSON.parse(read("sbom/bom.json")) as {
    readonly bomFormat: string;
    readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
    readonly components: readonly { readonly group?: string; readonly name: string; readonly version: string }[];
  };
  const bundled = bom.components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`);

  test("a CycloneDX bill of materials names what is bundled, and no day", () => {
    expect([bom.bomFormat, bom.metadata.component.name, bom.metadata.timestamp]).toEqual([
      "CycloneDX",
      "kvantum-ark",
      undefined,
    ]);
    expect(bundled).toEqual(expect.arrayContaining([expect.stringMatching(/^decimal\.js /)]));
  });
  test("and each of it has its licence in the one file", () => {
    const licences = read("tredjepartslicenser.txt");
    expect(bundled.filter((component) => !licences.includes(`${component} (`))).toEqual([]);
  });
  test("the checksums are those of the folder", () => {
    expect(read(CHECKSUMS_FILE)).toBe(checksums("dist"));
    expect(checksums("dist").split("\n").length).toBe(files.length);
  });
  test("source maps lie beside the folder, and nothing in it points at them", () => {
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      expect(readFileSync(`dist${file}`, "utf8")).not.toContain("sourceMappingURL");
    }
    expect(readdirSync("dist-support/maps").length).toBe(readdirSync("dist/static").length);
  });
  test("nothing names the machine it was built on", () => {
    const texts = files.filter((file) => /\.(js|json|html|txt|xml|config)$/.test(file));
    expect(texts.filter((file) => readFileSync(`dist${file}`, "utf8").includes(process.cwd()))).toEqual([]);
  });
});
