import { expect, test } from "vitest";
import { committeeDistribution } from "../../../src/domain/calculations/committeeDistribution.ts";
import { numbers, rows } from "./yearAmounts.ts";

const ORDER = ["ØU", "SUD", "TMU", "BIU"];

function distributed(text: string) {
  const committeeRows = text
    .trim()
    .split("\n")
    .map((line) => {
      const [committee = "", ...years] = line.trim().split(/\s+/);
      return { committee, amounts: rows(years.join(" "))[0] ?? [] };
    });
  const { committees, total } = committeeDistribution(committeeRows, ORDER);
  return [
    ...committees.map(({ committee, amounts }) => [committee, ...numbers(amounts)]),
    ["total", ...numbers(total)],
  ];
}

test("TV03-2025 Tabel A: only the committees it touches, in the official order", () => {
  const tableA = distributed(`
    BIU  .  -400 -1000 -1200 -3000 -3000
    SUD  .  -400 -1000 -1200 -3000 -3000
    SUD  .  -400 -1000 -1200 -3000 -3000
    SUD  .  .      600   600  1500  1500
    SUD  .  .      600   600  1500  1500
    BIU  .  .      600   600  1500  1500`);
  expect(tableA).toEqual([
    ["SUD", 0, -800, -800, -1200, -3000, -3000],
    ["BIU", 0, -400, -400, -600, -1500, -1500],
    ["total", 0, -1200, -1200, -1800, -4500, -4500],
  ]);
});

test("a shorter row leaves no gap in the others", () => {
  expect(distributed("ØU 1 2\nTMU 5")).toEqual([
    ["ØU", 1, 2],
    ["TMU", 5, 0],
    ["total", 6, 2],
  ]);
});

test("a committee outside the order is a programmer's error, for its amounts would be lost", () => {
  expect(() => distributed("XYZ 1")).toThrow(RangeError);
});
