import { expect, test } from "vitest";
import { Independent } from "../../../src/domain/constraints/independent.ts";

test("what the promises before say together is nothing new", () => {
  const known = new Independent();
  // 3 = 0 + 1, 4 = 3 + 2
  expect(
    known.adds(
      new Map([
        [3, -1],
        [0, 1],
        [1, 1],
      ]),
    ),
  ).toBe(true);
  expect(
    known.adds(
      new Map([
        [4, -1],
        [3, 1],
        [2, 1],
      ]),
    ),
  ).toBe(true);
  expect(
    known.adds(
      new Map([
        [4, -1],
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
    ),
  ).toBe(false);
  expect(
    known.adds(
      new Map([
        [4, -1],
        [0, 1],
        [2, 1],
      ]),
    ),
  ).toBe(true);
});
