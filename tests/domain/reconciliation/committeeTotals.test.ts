import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const told = (ofCommittee: string, all = "1.100"): string[] =>
  toldAt(`
    | Tabel 1. Aktiviteter (1.000 kr., 2026 p/l) | Udvalg | Styringsområde | 2026 | 2027 | 2028 | 2029
    | Løn | Børne- og Ungdomsudvalget | Service | 800 | 900 | 900 | 1.000
    | Løn | Socialudvalget | Service | 200 | 200 | 200 | 200
    | Byggeri | Børne- og Ungdomsudvalget | Anlæg | 50 | 0 | 0 | 0
    | I alt BUU | | | 850 | ${ofCommittee} | 900 | 1.000
    | Socialudvalget i alt | | | 200 | 200 | 200 | 200
    | I alt | | | 1.050 | ${all} | 1.100 | 1.200`);

test("a total that names a committee adds that committee's rows, wherever they stand", () => {
  expect(told("900")).toEqual([]);
  expect(told("990")).toEqual(["tabel-sum E5"]);
  expect(told("900", "1.010")).toEqual(["tabel-sum E7"]);
});
