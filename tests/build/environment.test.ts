import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { environment } from "../../scripts/build/environment.ts";
import { contentSecurityPolicy } from "../../scripts/build/headers.ts";
import { manifestFor } from "../../scripts/build/manifest.ts";
import { servedFile } from "../../scripts/serve/staticFiles.ts";

const source = readFileSync("manifest.xml", "utf8");
const ADDIN_URL = "https://ark.example.dk/kvantum/";

describe("a manifest for each installation", () => {
  const manifests = [{}, { ADDIN_URL, ADDIN_ENV: "test" }, { ADDIN_URL }].map((variables) =>
    manifestFor(environment(variables), source, "1.2.3"),
  );

  test("each has an id of its own, and the local one is that of manifest.xml", () => {
    const ids = manifests.map((text) => /<Id>([^<]+)/.exec(text)?.[1] ?? "");
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(source).toContain(ids[0]);
  });
  test("and its own address, name and version", () => {
    const [local = "", trial = "", installed = ""] = manifests;
    expect(local).toContain('"https://localhost:3000/taskpane.html"');
    for (const text of [trial, installed]) {
      expect(text).toContain('"https://ark.example.dk/kvantum/taskpane.html"');
      expect(text).not.toContain("localhost");
      expect(text).toContain("<Version>1.2.3.0<");
    }
    expect(trial).toContain('<DisplayName DefaultValue="Kvantum-ark (test)"/>');
    expect(installed).toContain('<DisplayName DefaultValue="Kvantum-ark"/>');
  });
  test.each([
    [{ ADDIN_URL: "http://ark.example.dk" }, "https-adresse"],
    [{ ADDIN_URL: "ark.example.dk" }, "https-adresse"],
    [{ ADDIN_URL: "https://ark.example.dk/?v=1" }, "https-adresse"],
    [{ OFFICE_JS_URL: "office.js" }, "OFFICE_JS_URL"],
    [{ ADDIN_ENV: "drift" }, "lokal, test, produktion"],
  ])("%o is refused with a reason", (variables, reason) => {
    expect(() => environment(variables)).toThrow(reason);
  });
});

test("another cloud's office.js is let in, and Microsoft's public one is not", () => {
  const officeJs = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
  const policy = contentSecurityPolicy(environment({ OFFICE_JS_URL: officeJs }));
  expect(policy).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(policy).not.toContain("microsoft.com");
});

test.each(["/../package.json", "/%2e%2e/package.json", "/static", "/%zz", "/a\\..\\b", "/nothing.html"])(
  "the server for a pilot gives nothing for %s",
  (path) => {
    expect(existsSync("dist")).toBe(true);
    expect(servedFile("dist", path)).toBe(null);
  },
);

test("it gives a file with the headers of the build", () => {
  expect(servedFile("dist", "/taskpane.html")?.headers).toMatchObject({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
});
