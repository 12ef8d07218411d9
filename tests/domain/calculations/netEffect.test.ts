import { expect, test } from "vitest";
import { accumulate } from "../../../src/domain/calculations/accumulate.ts";
import { netEffect } from "../../../src/domain/calculations/netEffect.ts";
import { numbers, rows } from "./yearAmounts.ts";

test("TV03-2025: savings and operation of the three units", () => {
  const permanent = rows(`
    .  -400 -1000 -1200 -3000 -3000
    .  -400 -1000 -1200 -3000 -3000
    .  -400 -1000 -1200 -3000 -3000
    .  .      600   600  1500  1500
    .  .      600   600  1500  1500
    .  .      600   600  1500  1500`);
  expect(numbers(netEffect(permanent))).toEqual([0, -1200, -1200, -1800, -4500, -4500]);
});

test("rows of different length", () => expect(numbers(netEffect(rows("1\n2 3")))).toEqual([3, 3]));
test("a row that ends early, a blank, and years nobody has an amount in", () =>
  expect(numbers(netEffect(rows("1 .\n. . 3"), 4))).toEqual([1, 0, 3, 0]));
test("no rows, no years", () => expect(netEffect([])).toEqual([]));

test("running totals carry a blank year on", () => {
  expect(rows("-100 . -50.5").map((row) => numbers(accumulate(row)))).toEqual([[-100, -100, -150.5]]);
});
