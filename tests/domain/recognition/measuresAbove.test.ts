import { describe, expect, it } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const pool = (rest: string): string => `
  | Udmøntning (1.000 kr., 2026 p/l) | Udvalg | 2026  | 2027  | 2028  | 2029  |
  | Pulje til rådighed               |        | 9.000 | 9.000 | 6.000 | 6.100 |
  | Gadeplansindsats                 | SUD    | 2.150 | 2.150 | 1.900 | 1.200 |
  | Lektiecaféer                     | BUU    | 1.400 | 1.650 | 1.650 | 1.410 |
  | Klubber i ferien                 | KFU    | 880   | 920   | 0     | 1.205 |
  | Udmøntet i alt                   |        | 4.430 | 4.720 | 3.550 | 3.815 |
  | Rest i puljen                    |        | 4.570 | ${rest} | 2.450 | 2.285 |`;

describe("a pool above its rows, and what is left of it below their total", () => {
  it("are asked for no committee", () => {
    expect(toldAt(pool("4.280"))).toEqual([]);
  });

  it("are held against the total", () => {
    expect(toldAt(pool("4.820"))).toEqual(["raekke-foelger-ikke D7"]);
  });

  it("of one committee is money to be named, where the total adds it", () => {
    const added = pool("4.280").replace("4.430 | 4.720 | 3.550 | 3.815", "13.430 | 13.720 | 9.550 | 9.915");
    expect(toldAt(added)).toContain("udvalg-mangler A2");
  });
});
