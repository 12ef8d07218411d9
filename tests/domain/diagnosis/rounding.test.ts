import { expect, test } from "vitest";
import { randomOf } from "../../harness/trials/random.ts";
import { roundingTrial } from "../../harness/trials/roundingTrial.ts";

const TABLES = 1_000;

/** `npm run bench -- rounding` tries 100.000. */
const MOST_WARNED = 0.03;
const LEAST_NOTICED = 0.95;

const random = randomOf(5);
const trials = Array.from({ length: TABLES }, () => roundingTrial(random));

test("tables whose figures were rounded each for itself are not called wrong", () => {
  const accused = trials.filter(({ fejl }) => fejl.length > 0);
  const shown = accused.slice(0, 5).map(({ table, fejl }) => `${table.rows} rækker: ${fejl[0]!.message}`);
  expect(accused.length, shown.join("\n")).toBe(0);
  expect(trials.filter(({ advarsler }) => advarsler.length > 0).length / TABLES).toBeLessThanOrEqual(MOST_WARNED);
});

test("a figure three units or more off is noticed in them", () => {
  const missed = trials.filter(({ isErrorNoticed }) => !isErrorNoticed);
  const shown = missed.slice(0, 5).map(({ table, error }) => `${table.rows} rækker, ${error} forkert`);
  expect(1 - missed.length / TABLES, shown.join("\n")).toBeGreaterThanOrEqual(LEAST_NOTICED);
});
