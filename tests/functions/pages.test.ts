// @vitest-environment jsdom
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";
import { atAddress } from "../../scripts/build/environment.ts";
import { functionPages } from "../../scripts/pages/functionPages.ts";
import { guidePages } from "../../scripts/pages/guidePages.ts";
import { functionHelp } from "../../src/app/functionHelp.ts";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

const pages = functionPages();

const { json } = functionsMetadata();
const { functions } = JSON.parse(json) as Metadata;
const HELP = "https://localhost:3000/funktioner/";

test("the help button of Excel's formula builder leads to a page", () => {
  expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(pages.map(({ file }) => `${HELP}${file}`));
});

test("an installed build helps from its own address", () => {
  const installed = atAddress(json, { address: "https://ark.example.dk/kvantum" });
  expect(installed).toContain('"https://ark.example.dk/kvantum/funktioner/payback.html"');
  expect(installed).not.toContain("localhost");
});

test("the general help leads to the list of them, which has each", () => {
  expect(readFileSync("assets/hjaelp.html", "utf8")).toContain('href="../guide/funktioner.html"');
  const list = guidePages().find(({ file }) => file === "guide/funktioner.html")?.html;
  for (const { file } of pages) expect(list).toContain(`href="../funktioner/${file}"`);
});

describe.each(pages)("$file", ({ file, html }) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const text = page.body.textContent ?? "";
  const metadata = functions.find(({ helpUrl }) => helpUrl === `${HELP}${file}`);

  test("shows the signature with Danish separators, every parameter, and the example", () => {
    const help = functionHelp.find(({ id }) => id === metadata?.id);
    expect(text).toContain(`=${help?.signature}`);
    expect([...page.querySelectorAll("dt code")].map((code) => code.textContent)).toEqual(
      metadata?.parameters.map(({ name }) => name),
    );
    expect(page.querySelectorAll("table")).toHaveLength(2);
  });

  test("is Danish, and needs nothing from elsewhere", () => {
    expect(page.documentElement.lang).toBe("da");
    expect(html).not.toMatch(/https?:|<script/);
  });

  test("has no accessibility faults that can be seen without a screen", async () => {
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const { violations } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
  });
});
