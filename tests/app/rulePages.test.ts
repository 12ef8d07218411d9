// @vitest-environment jsdom
import axe from "axe-core";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULE_OVERVIEW_PAGE, rulePagePath } from "../../src/app/rulePagePaths.ts";
import { catalogue } from "../../src/domain/rules/catalogue.ts";
import { checkWorkbook } from "../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../src/domain/workbook/sheetNotation.ts";
import { functionPages } from "../../scripts/pages/functionPages.ts";
import { guideFront, guidePages } from "../../scripts/pages/guidePages.ts";
import { rulePage, rulePages } from "../../scripts/pages/writeRulePages.ts";

const pages = rulePages();
const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const named = (file: string): Document => parsed(pages.find((page) => page.file === file)?.html ?? "");
const plain = (text: string): string => text.replaceAll("−", "-");

test("every rule has a page, where the pane's link leads, and the overview links to each of them", () => {
  const files = pages.map(({ file }) => `regler/${file}`);
  expect(files.sort()).toEqual([RULE_OVERVIEW_PAGE, ...catalogue.map(({ id }) => rulePagePath(id))].sort());
  const links = [...named("oversigt.html").querySelectorAll("main ul a")].map(
    (link) => `regler/${link.getAttribute("href")}`,
  );
  expect(links).toEqual(catalogue.map(({ id }) => rulePagePath(id)));
});

test.each(["aarstal-dobbelt", "tekst-i-sum"])("%s reads as agreed", async (id) => {
  const html = pages.find(({ file }) => file === `${id}.html`)?.html ?? "";
  await expect(html.slice(html.indexOf("<body>"))).toMatchFileSnapshot(`../golden/rulePages/${id}.html`);
});

/** Without a page to parse it, which takes far longer than the rule itself. */
const textOf = (html: string): string =>
  plain(
    html
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
const markedRows = (table: string): string[] => table.split("<tr").filter((row) => /class="[^"]*\bat"/.test(row));

test.each(catalogue.map((rule) => [rule.id, rule] as const))(
  "%s: the page says what the rule says of its example, at the cell",
  (id, rule) => {
    const html = pages.find(({ file }) => file === `${id}.html`)?.html ?? "";
    const finding = checkWorkbook(workbookOf(rule.examples.bad)).findings.find((one) => one.rule === id);
    const [, bad = "", good = ""] = html.split("<table");
    for (const said of [rule.title.replace(/\.$/, ""), rule.why, rule.remedy, rule.source, finding?.message])
      expect(textOf(html)).toContain(said);
    expect(markedRows(bad)).toEqual([
      expect.stringMatching(RegExp(`<th scope="row">${(finding?.at.row ?? -1) + 1}\\b`)),
    ]);
    expect(markedRows(good)).toEqual([]);
  },
);

test("a formula, a hidden row, a text and a number that looks like something else can all be seen", () => {
  expect(named("tekst-i-sum.html").querySelector(".at")?.textContent).toBe("0=SUM(C3:C3)");
  expect(named("tekst-i-sum.html").querySelector(".related")?.textContent).toBe("-1.300tekst");
  expect(named("skjult-beloeb.html").querySelector("tr.unseen")?.textContent).toBe("4 skjultFlytning50");
  expect(named("forkert-talformat.html").querySelector(".at")?.textContent).toBe("02-01-2020tallet er 43.832");
  expect(named("skjulte-decimaler.html").querySelector(".at")?.textContent).toBe("540tallet er 540,4");
});

test("whatever a rule says is text on its page", () => {
  const nasty = '<img src=x onerror="alert(1)"> & \'';
  const [empty] = workbookOf("x").sheets;
  const [cell] = empty?.cells.flat() ?? [];
  if (!empty || !cell) throw new Error("No sheet");
  const nastyCell = { ...cell, value: { kind: "text" as const, text: nasty }, formula: `="${nasty}"` };
  const sheet = { ...empty, cells: [[nastyCell]] };
  const said = {
    at: { sheet: sheet.name, row: 0, column: 0 },
    related: [],
    cell: "A1",
    message: nasty,
    expected: nasty,
    found: nasty,
    calculation: [nasty],
  };
  const page = {
    id: "en-regel",
    severity: "fejl" as const,
    severityName: "Fejl",
    onlyFor: null,
    title: nasty,
    why: nasty,
    remedy: nasty,
    source: nasty,
    hasFix: true,
    bad: sheet,
    said,
    good: sheet,
  };
  const family = { title: nasty, pages: [page, { ...page, id: "en-anden" }] };
  const html = rulePage(page, family);
  expect(parsed(html).querySelector("img")).toBe(null);
  expect(parsed(html).body.textContent?.split(nasty)).toHaveLength(15);
});

test("every link of every help page leads to a page, and to a place on it", () => {
  const made = new Map<string, string>([
    ...pages.map(({ file, html }) => [`regler/${file}`, html] as const),
    ...functionPages().map(({ file, html }) => [`funktioner/${file}`, html] as const),
    ["guide/index.html", guideFront()] as const,
    ...guidePages().map(({ file, html }) => [file, html] as const),
  ]);
  // Sizes and headers: only the build knows them.
  made.set("it/udgave.html", "");
  made.set("assets/hjaelp.html", readFileSync("assets/hjaelp.html", "utf8"));
  const broken = [...made].flatMap(([from, html]) =>
    [...html.matchAll(/href="([^"]*)"/g)].flatMap(([, href = ""]) => {
      const { pathname, hash } = new URL(href, `file:///${from}`);
      const page = made.get(pathname.slice(1));
      if (page === undefined) return existsSync(pathname.slice(1)) ? [] : [`${from}: ${href}`];
      return hash === "" || page.includes(`id="${decodeURIComponent(hash.slice(1))}"`) ? [] : [`${from}: ${href}`];
    }),
  );
  expect(broken).toEqual([]);
  expect(made.get("assets/hjaelp.html")).toContain(RULE_OVERVIEW_PAGE);
});

test("the pages are Danish and need nothing from elsewhere", () => {
  for (const { html } of pages) {
    expect(html).toContain('<html lang="da">');
    expect(html).not.toMatch(/https?:|<script|src=/);
  }
});

test.each(["oversigt.html", "udvalg-uden-raekke.html"])(
  "%s has no accessibility faults that can be seen without a screen",
  async (file) => {
    const page = named(file);
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
  },
);
