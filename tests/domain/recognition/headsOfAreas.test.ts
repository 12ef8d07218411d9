import { describe, expect, it } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const annex = (plant: string, row = "9.850"): string => `
  | 1.000 kr. (2027 p/l) | Styringsområde | 2027  | 2028   | 2029  |
  | A. Anlæg             |                | 4.200 | ${plant} | 2.950 |
  | A1 Byggeri           | Anlæg          | 4.200 | ${row} | 2.310 |
  | A2 Inventar          | Anlæg          | 0     | 310    | 640   |
  | B. Drift             |                | 95    | 205    | 420   |
  | B1 Rengøring         | Service        | 60    | 120    | 245   |
  | B2 Varme             | Service        | 35    | 85     | 175   |
  | A+B                  |                | 4.295 | 10.365 | 3.370 |`;

describe("rows without a control area above the rows that come to them", () => {
  it("are headings with their sum, and are asked for none", () => {
    expect(toldAt(annex("10.160"))).toEqual([]);
  });

  it("are held to their rows", () => {
    expect(toldAt(annex("10.610"))).toEqual(["tabel-sum D2"]);
    // Either of the two rows below may be it: the heading is where it is seen.
    expect(toldAt(annex("10.160", "9.580"))).toEqual(["tabel-sum D2"]);
  });
});
