import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const proposal = (label: string, running: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer
  | Mindre sygefravær | Service | -300 | -600 | -600
  | Samlet varig ændring | | -300 | -600 | -600
  | Implementeringsomkostninger
  | Kursus | Service | 900 | |
  | Samlede implementeringsomkostninger | | 900 | 0 | 0
  | Samlet økonomisk påvirkning | | 600 | -600 | -600
  | ${label} | | ${running}
  | Tilbagebetalingstid baseret på serviceeffektivisering | | 2 år
  | Tilbagebetalingstid baseret på totaløkonomi | | 2 år`;

test("a running sum that meets the total in most years is called what it is", () => {
  expect(toldAt(proposal("Akkumuleret økonomisk påvirkning", "600 | 0 | -600"))).toEqual([]);
});

test("of three years one step and the first year prove it", () => {
  expect(toldAt(proposal("Akkumuleret", "600 | 50 | -600"))).toEqual(["akkumuleret-afviger D10"]);
  expect(toldAt(proposal("Akkumuleret", "600 | 0 | -650"))).toEqual(["akkumuleret-afviger E10"]);
});

const groups = (total: string): string => `
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027
  | Personale | Service | 600 | 600
  | Kontorhold | Service | 50 | 50
  | Service i alt | | 650 | 650
  | Ombygning | Anlæg | 1.200 | 0
  | Anlæg i alt | | 1.200 | 0
  |
  | Udgifter i alt (netto) | | ${total} | 650`;

test("a total alone below the totals of groups is theirs, though one of two years is wrong", () => {
  expect(toldAt(groups("1.850"))).toEqual([]);
  expect(toldAt(groups("2.000"))).toEqual(["tabel-sum C8"]);
});

test("a row called anything is no running sum of another for one step in three years", () => {
  expect(
    toldAt(`
    | Udgifter (1.000 kr., 2026 p/l) | 2026 | 2027 | 2028
    | Husleje | 125 | 650 | 100
    | Rengøring | 300 | 1.000 | 1.000
    | I alt | 425 | 1.650 | 1.100
    | Medfinansiering | 225 | 140 | 350
    | Tilskud | 125 | 900 | 875`),
  ).toEqual([]);
});
