// @vitest-environment jsdom
import axe from "axe-core";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guideFront, guidePages } from "../../scripts/pages/guidePages.ts";
import { functionPages } from "../../scripts/pages/functionPages.ts";
import { rulePages } from "../../scripts/pages/writeRulePages.ts";
import { type Indexed, search } from "../../src/guide/guideSearch.ts";

const front = guideFront();
const made = new Map<string, string>([
  ["guide/index.html", front],
  ...guidePages().map(({ file, html }) => [file, html] as const),
  ...rulePages().map(({ file, html }) => [`regler/${file}`, html] as const),
  ...functionPages().map(({ file, html }) => [`funktioner/${file}`, html] as const),
  ["assets/hjaelp.html", readFileSync("assets/hjaelp.html", "utf8")],
]);
const guides = [...made].filter(([file]) => /^(guide|it)\//.test(file));
const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const index = JSON.parse(parsed(front).getElementById("index")?.textContent ?? "[]") as Indexed[];

function leadsNowhere(from: string, address: string): boolean {
  const { pathname, hash } = new URL(address, `file:///${from}`);
  const path = pathname.slice(1);
  const page = made.get(path);
  if (page === undefined) return !existsSync(path) && !existsSync(`docs/${path}`) && path !== "it/udgave.html";
  return hash !== "" && !page.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}

test("every link, picture and place that is searched for is there", () => {
  const links = guides.flatMap(([from, html]) =>
    [...parsed(html).querySelectorAll("a[href], img[src]")].map(
      (element) => [from, element.getAttribute("href") ?? element.getAttribute("src") ?? ""] as const,
    ),
  );
  const own = links.filter(([, address]) => !/^https:/.test(address));
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter(([from, address]) => leadsNowhere(from, address))).toEqual([]);
  expect(index.filter(({ page }) => leadsNowhere("guide/index.html", page))).toEqual([]);
});

test.each([
  ["navn?", "#NAVN?"],
  ["tilbagebetaling", "PAYBACK"],
  ["fortryd", "fortrudt"],
  ["tabel c", "Tabel C"],
  ["iis", "Webserveren"],
])("who searches for «%s» finds a page about %s", (wanted, title) => {
  const titles = search(wanted, index).map((found) => found.title);
  expect(titles.join("\n")).toContain(title);
});

test("nothing is found for nothing, and for words that stand nowhere", () => {
  expect(search("  ", index)).toEqual([]);
  expect(search("xyzzy", index)).toEqual([]);
});

test("a button that a guide names is one that the pane has", () => {
  const pane = ["src/app", "src/taskpane"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.tsx?$/.test(entry.name))
      .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, "utf8")),
  );
  const OFFICE = /^(Hjem|Gennemse|Bevar kildens formatering|hvilket)$/;
  const named = readdirSync("docs/guide")
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => [...readFileSync(`docs/guide/${name}`, "utf8").matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)])
    .map(([, label = ""]) => label)
    .filter((label) => !/^[a-zæøå]/.test(label) && !OFFICE.test(label));
  expect(named.length).toBeGreaterThan(10);
  /* Alone on its line or between its quotes: "Ny sag" is no button where the pane says "Ny". */
  const stands = (label: string): RegExp =>
    new RegExp(`(^\\s*|["'\`>«])${label.replace(/[?.()]/g, "\\$&")}(\\s*$|["'\`<»])`, "m");
  expect([...new Set(named)].filter((label) => !pane.some((text) => stands(label).test(text)))).toEqual([]);
});

test("every page is Danish and asks for nothing elsewhere", () => {
  for (const [file, html] of guides) {
    const page = parsed(html);
    expect(page.documentElement.lang, file).toBe("da");
    expect([...page.querySelectorAll("script[src], img[src^='http'], link[href^='http']")], file).toEqual([]);
  }
});

test.each(["guide/index.html", "guide/aerindet.html", "it/installation.html", "it/systembeskrivelse.html"])(
  "%s has no accessibility fault that can be seen without a screen",
  async (file) => {
    const page = parsed(made.get(file) ?? "");
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
  },
);
