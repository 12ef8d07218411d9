import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../../src/domain/rules/catalogue.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const ROOM = "src/domain/rules";

/** A rule's file is named as the rule, in small letters; what else stands in a family's folder is its list. */
const paths = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .flatMap(({ name }) => readdirSync(`${ROOM}/${name}`).map((file) => `${name}/${file}`))
  .filter((path) => /\/[a-z0-9-]+\.ts$/.test(path));

const findingsOf = (sheet: string, rule: string): readonly Finding[] =>
  checkWorkbook(workbookOf(sheet)).findings.filter((finding) => finding.rule === rule);

test("every rule file is in the catalogue, once, under its own name", () => {
  expect(catalogue.map(({ id }) => `${id}.ts`).sort()).toEqual(paths.map((path) => basename(path)).sort());
});

test("every rule file exports the camel-case of its id", async () => {
  for (const path of paths) {
    const module: object = await import(/* @vite-ignore */ `../../../${ROOM}/${path}`);
    expect(Object.keys(module).map((name) => name.toLowerCase())).toContain(basename(path, ".ts").replaceAll("-", ""));
  }
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s: texts are whole sentences", (_id, rule) => {
  for (const text of [rule.title, rule.why, rule.remedy, rule.source]) expect(text).toMatch(/^\p{Lu}.*[.?]$/su);
  const [finding] = findingsOf(rule.examples.bad, rule.id);
  expect(finding?.message).toMatch(/^\p{Lu}.*[.?]$/su);
  expect(finding?.message).not.toMatch(/undefined|null|NaN|\[object/);
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))(
  "%s: the bad example gives one finding, the good none",
  (_id, rule) => {
    expect(findingsOf(rule.examples.bad, rule.id)).toHaveLength(1);
    expect(findingsOf(rule.examples.good, rule.id)).toEqual([]);
  },
);

test.each(catalogue.map((rule) => [rule.id, rule] as const))(
  "%s: the good example has no fejl of any rule",
  (_id, rule) => {
    const { findings, tables } = checkWorkbook(workbookOf(rule.examples.good));
    expect(tables.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
  },
);
