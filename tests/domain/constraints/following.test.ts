import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";
import { promisesOf } from "./promises.ts";

const follows = (sheet: string): string[] => promisesOf(workbookOf(sheet)).filter((text) => text.startsWith("follows"));

const unchecked = (sheet: string): number => checkWorkbook(workbookOf(sheet)).inventory.unchecked;

/** The cells that a finding would write, or offers to. */
const offered = (sheet: string): string[][] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ repair, alternatives }) =>
    [...repair, ...alternatives.flatMap(({ changes }) => changes)].map(({ at }) => toA1(at)),
  );

const need = (last: string): string => `
  | Aktiviteter (1.000 kr., 2026 p/l) | 2026 | 2027 | 2028 | 2029
  | Rådgivere | 1.250 | 2.400 | 2.400 | 2.350
  | Kurser | 310 | 150 | 120 | 75
  | I alt | 1.560 | 2.550 | 2.520 | 2.425
  | Betales af puljen | 900 | 1.200 | 1.150 | 800
  | ${last}`;

describe("a row that is what others come to, under any name", () => {
  test("what a total is held against, and what is left of it, is checked in every year", () => {
    expect(toldAt(need("Partnernes del | 660 | 1.350 | 1.370 | 1.625"))).toEqual([]);
    expect(unchecked(need("Partnernes del | 660 | 1.350 | 1.370 | 1.625"))).toBe(0);
    const slip = need("Partnernes del | 660 | 1.350 | 1.450 | 1.625");
    expect(toldAt(slip)).toEqual(["raekke-foelger-ikke D6"]);
    expect(offered(slip)).toEqual([["D6", "D5"]]);
  });

  test.each([
    [
      "Nuværende | 12.400 | 12.350 | 12.300 | 12.300",
      "Forslag | -1.150 | -2.300 | -2.450 | -2.600",
      "11.250 | 10.050 | 9.850 | 9.700",
    ],
    [
      "Udgift før | 8.430 | 8.430 | 8.430 | 8.430",
      "Udgift efter | 8.120 | 7.560 | 7.120 | 6.980",
      "-310 | -870 | -1.310 | -1.450",
    ],
    [
      "Udgifter | 5.420 | 6.635 | 5.710 | 7.880",
      "Indtægter | 1.210 | 1.350 | 1.400 | 1.425",
      "4.210 | 5.285 | 4.310 | 6.455",
    ],
  ])("«%s», «%s» and a third row", (one, other, third) => {
    const sheet = (figures: string): string => `
      | Område Nord (1.000 kr. 2026 p/l) | 2026 | 2027 | 2028 | 2029
      | ${one}
      | ${other}
      | Herefter | ${figures}
      | Note`;
    expect(toldAt(sheet(third))).toEqual([]);
    expect(unchecked(sheet(third))).toBe(0);
    expect(toldAt(sheet(third.replace(/\d(?=\d\d$)/, (digit) => String((Number(digit) + 5) % 10))))).toHaveLength(1);
  });

  test("a frame that is used up, row by row", () => {
    expect(
      follows(`
        | Rammen (1.000 kr.) | 2026 | 2027 | 2028 | 2029
        | Behov | 3.420 | 3.630 | 3.710 | 3.880
        | Puljemidler | 1.000 | 1.150 | 900 | 650
        | Fondsmidler | 420 | 380 | 560 | 710
        | Kommunens andel | 2.000 | 2.100 | 2.250 | 2.520`)[0],
    ).toContain("B5 + B3 + B4 = B2");
  });

  test("the appropriation is of what is asked for, and not of all that it costs", () => {
    const note = (asked: string): string => `${need("Søges | 660 | 1.350 | 1.370 | 1.625")}
      |
      | Tabel 2. Serviceudgifter
      | (1.000 kr., 2026 p/l) | Udvalg | Bevilling | I/U | 2026 | 2027 | 2028 | 2029
      | Forløb | Socialudvalget | 1234 Drift | U | ${asked}
      | Serviceudgifter i alt | | | | ${asked}`;
    expect(toldAt(note("660 | 1.350 | 1.370 | 1.625"))).toEqual([]);
    expect(toldAt(note("1.560 | 2.550 | 2.520 | 2.425"))).toEqual([]);
    expect(toldAt(note("1.560 | 2.550 | 2.530 | 2.425"))).toEqual(["tabel-mod-kilde G11"]);
  });
});

describe("rows that look so, and are something else", () => {
  test.each([
    [
      "whole hundreds that come out so",
      "Nord | 100 | 200 | 300 | 400",
      "Syd | 200 | 200 | 300 | 300",
      "Øst | 300 | 400 | 600 | 800",
    ],
    [
      "rows that grow alike",
      "Lav | 1.000 | 1.100 | 1.210 | 1.331",
      "Mellem | 2.000 | 2.200 | 2.420 | 2.662",
      "Høj | 3.000 | 3.300 | 3.630 | 3.990",
    ],
    [
      "what is phased in",
      "Team 1 | -120 | -240 | -240 | -240",
      "Team 2 | -80 | -160 | -160 | -160",
      "Leder | -200 | -400 | -400 | -350",
    ],
    [
      "nothing is left to find in one year",
      "Behov | 1.250 | 1.180 | 1.400 | 1.320",
      "Afsat | 1.000 | 1.300 | 1.100 | 1.050",
      "Mangler | 250 | 0 | 300 | 270",
    ],
    [
      "what is carried over",
      "Tildelt | 1.200 | 1.250 | 1.300 | 1.350",
      "Brugt | 1.050 | 1.180 | 1.400 | 1.310",
      "Videreført | 150 | 220 | 120 | 160",
    ],
  ])("%s", (_, ...rows) => {
    const sheet = `
      | Udgifter (1.000 kr. 2026 p/l) | 2026 | 2027 | 2028 | 2029
      | ${rows.join("\n| ")}
      | Inventar | 45 | 35 | 15 | 65`;
    expect(toldAt(sheet)).toEqual([]);
  });

  test("one year that is off by another row of the table has that row in it", () => {
    const sheet = (moving: string): string => `
      | Husene (1.000 kr. 2026 p/l) | 2026 | 2027 | 2028 | 2029
      | Flytning | | | ${moving} |
      | Husleje | 1.450 | 1.120 | 1.710 | 2.435
      | Drift | 390 | 846 | 560 | 1.213
      | Husene koster | 1.840 | 1.966 | 2.425 | 3.648
      | Rengøring | 75 | 75 | 75 | 75`;
    expect(toldAt(sheet("155"))).toEqual([]);
    expect(toldAt(sheet(""))).toEqual(["raekke-foelger-ikke D5"]);
  });

  test("rows that one total adds side by side come to none of each other, though two parts are what another row is", () => {
    const sheet = (kept: string): string => `
      | Tabel 2. Varige ændringer, service (1.000 kr. 2026 p/l) | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      | Flytning, løn          | -1.830 | -4.880 | -3.660 | -3.050 | -2.210 | -1.440
      | Flytning, øvrig drift  | -4.270 | -1.220 | -2.440 | -3.050 | -3.890 | -4.660
      | Kørsel                 | ${kept} | 6.100 | 6.100 | 6.100 | 6.100 | 6.100
      | Hurtigere visitation   | 300    | 490    | 440    | 310    | 320    | 330
      | Varige ændringer i alt | -100   | 490    | 440    | 310    | 320    | 330`;
    expect(toldAt(sheet("5.700"))).toEqual([]);
  });
});
