import { describe, expect, it } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const HEAD = "| 1.000 kr., 2027 p/l | Styringsområde | 2027 | 2028 | 2029 | I alt |";
const MONEY = `| Drift af pladser | Service | 3.400 | 6.600 | 9.800 | 19.800 |
  | Etablering       | Anlæg   | 5.200 | 2.100 | 0     | 7.300  |`;
const TOTAL = "| Udgifter i alt | | 8.600 | 8.700 | 9.800 | 27.100 |";
const PLACES = `| Antal pladser    |         |       |       |       |        |
  | Vuggestue        |         | 24    | 36    | 48    |        |
  | Børnehave        |         | 44    | 66    | 88    |        |`;
const PLACES_IN_ALL = "| I alt | | 68 | 102 | 136 | |";
const UNNAMED_TOTAL = TOTAL.replace("Udgifter i alt", "I alt");

describe("rows under a heading that counts", () => {
  it.each([
    ["below the money", [HEAD, MONEY, TOTAL, PLACES, PLACES_IN_ALL]],
    ["above it", [HEAD, PLACES, PLACES_IN_ALL, "| Udgifter | | | | | |", MONEY, TOTAL]],
    ["between the money and its total", [HEAD, MONEY, PLACES, UNNAMED_TOTAL]],
  ])("are no money %s", (_, lines) => {
    expect(toldAt(lines.join("\n"))).toEqual([]);
  });

  it("leave the money's total to the money", () => {
    const wrong = [HEAD, MONEY, PLACES, UNNAMED_TOTAL.replace("8.600", "8.800")].join("\n");
    expect(toldAt(wrong).length).toBeGreaterThan(0);
  });

  it("are money where they say their control area", () => {
    const row = "| Vuggestue | Service | 24 | 36 | 48 | |";
    expect(toldAt([HEAD, MONEY, TOTAL, "| Antal pladser | | | | | |", row].join("\n"))).toContain("i-alt-kolonne F6");
  });
});

describe("a row that counts by its name where nothing is added", () => {
  const table = (name: string): string => `
    | 1.000 kr. 2027 p/l | Styringsområde | 2027  | 2028  | 2029  |
    | ${name}            |                | 1.200 | 2.400 | 3.100 |
    | Vikarudgift        | Service        | 540   | 1.092 | 1.426 |`;

  it("is asked for no control area", () => {
    expect(toldAt(table("Timer"))).toEqual([]);
    expect(toldAt(table("Vikarer"))).toEqual(["styringsomraade-mangler B2"]);
  });
});
