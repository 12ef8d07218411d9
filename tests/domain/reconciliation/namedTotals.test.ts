import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const told = (rows: string): string[] =>
  toldAt(`
    | Tabel 1. Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | 2029
    ${rows.trim()}`);

const building = (ofDrift: string): string => `
    | Byggeri | Anlæg | 1.000 | 0 | 0 | 0
    | Afledt drift | Service | 0 | 50 | 50 | 50
    | Afledt drift i alt | | 0 | ${ofDrift} | 50 | 50
    | Anlæg i alt | | 1.000 | 0 | 0 | 0`;

test("a total that is called as some of the rows adds those", () => {
  expect(told(building("50"))).toEqual([]);
  expect(told(building("500"))).toEqual(["tabel-sum D4"]);
});

const net = (last: string): string => `
    | Udgifter | | | | |
    | Løn | Service | 800 | 900 | 900 | 1.000
    | Drift | Service | 10 | 10 | 10 | 10
    | Udgifter i alt | | 810 | 910 | 910 | 1.010
    | Indtægter | | | | |
    | Refusion | Service | 100 | 100 | 100 | 100
    | Salg | Service | 5 | 5 | 5 | 5
    | Indtægter i alt | | 105 | 105 | 105 | 105
    | Netto (udgifter uden indtægter) | | 705 | 805 | 805 | ${last}`;

test("income with plus is taken from what is paid, where the net says so", () => {
  expect(told(net("905"))).toEqual([]);
  expect(told(net("950"))).toEqual(["tabel-sum F10"]);
});
