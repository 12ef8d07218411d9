import { describe, expect, it } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const table = (lowest: string, highest: string, last = "12.000"): string => `
  | 1.000 kr. 2027 p/l | 2027  | 2028  | 2029   |
  | ${lowest}          | 2.000 | 3.000 | 4.000  |
  | Middel             | 4.000 | 6.000 | 8.000  |
  | ${highest}         | 6.000 | 9.000 | ${last} |`;

describe("scenarios that grow alike", () => {
  it.each([
    ["Lav", "Høj"],
    ["Scenarie A", "Scenarie B"],
    ["Minimum", "Maksimum"],
  ])("are no sum of each other: %s, %s", (lowest, highest) => {
    expect(toldAt(table(lowest, highest, "13.000"))).toEqual([]);
  });

  it("leaves the last row of others their sum", () => {
    expect(toldAt(table("Løn", "Udgifter", "13.000"))).toEqual(["tabel-sum D4"]);
  });
});
