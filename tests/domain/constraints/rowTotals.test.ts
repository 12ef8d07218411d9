import { describe, expect, it } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const PLACES = `
  | Antal pladser | 2027 | 2028 | 2029 | I alt |
  | Vuggestue     | 24   | 36   | 48   | 48    |
  | Børnehave     | 44   | 66   | 88   | 88    |
  | I alt         | 68   | 102  | 136  | 136   |`;

const NEW_PLACES = `
  | Antal nye pladser | 2027 | 2028 | 2029 | I alt |
  | Vuggestue         | 24   | 36   | 48   | 108   |
  | Børnehave         | 44   | 66   | 88   | 198   |
  | Fritidshjem       | 10   | 15   | 0    | 25    |`;

const AREA = `
  | Alle beløb i 1.000 kr., 2027 p/l |
  | Tabel 1. Areal (m2) |
  |              | 2027  | 2028  | 2029  | I alt |
  | Skole        | 4.200 | 4.200 | 5.350 | 5.350 |
  | KKFO         | 850   | 1.100 | 1.275 | 1.275 |
  | Samlet areal | 5.050 | 5.300 | 6.625 | 6.625 |`;

describe("«I alt» of counts", () => {
  it("may be what there are at last", () => {
    expect([PLACES, AREA].map(toldAt)).toEqual([[], []]);
  });

  it("is held to the years where other rows show that it adds them", () => {
    expect(toldAt(NEW_PLACES)).toEqual([]);
    expect(toldAt(NEW_PLACES.replace("198", "188"))).toEqual(["i-alt-kolonne E3"]);
  });

  it("is held to the years in every row of money", () => {
    const money = "| 1.000 kr. 2027 p/l | 2027 | 2028 | I alt |\n| Løn | 150 | 220 | 380 |";
    expect(toldAt(money)).toEqual(["i-alt-kolonne D2"]);
    expect(toldAt(`| Tabel 3. Udgifter til pladser (1.000 kr.) |\n${money}`)).toContain("i-alt-kolonne D3");
  });
});

describe("«I alt» that names its years", () => {
  const table = (title: string): string => `
    | 1.000 kr. 2027 p/l | 2026 | 2027 | 2028 | 2029 | ${title} |
    | Løn                | 800  | 1.230 | 1.640 | 1.310 | 2.950 |
    | Drift              | 145  | 220  | 310  | 255  | 565 |
    | I alt              | 945  | 1.450 | 1.950 | 1.565 | 3.515 |`;

  it.each(["I alt 2028-29", "I alt 2028 – 2029"])("is no sum of the others: %s", (title) => {
    expect(toldAt(table(title))).toEqual([]);
  });

  it.each(["I alt 2026-29", "I alt 2026-2029", "I alt"])("is the sum of all where it names them: %s", (title) => {
    expect(toldAt(table(title))).toContain("i-alt-kolonne F2");
  });
});
