import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";

const PLANTED = "src/domain/money/planted.ts";

async function violations(folder: string): Promise<string[]> {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.cjs");
  const { output } = await cruise([folder], options);
  return (output as ICruiseResult).summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
}

afterAll(() => rmSync(PLANTED, { force: true }));

test("every import follows the map of the house", async () => {
  expect(await violations("src")).toEqual([]);
});

test("the net still bites: a planted import from the domain to the screen is caught", async () => {
  mkdirSync("src/domain/money", { recursive: true });
  writeFileSync(PLANTED, 'export { useState } from "react";\n');
  const found = await violations("src/domain/money");
  rmSync(PLANTED);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(PLANTED);
});
