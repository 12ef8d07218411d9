import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(
    ({ rule, repair }) => `${rule} ${repair.map(({ at, value }) => `${toA1(at)}=${value.toString()}`).join(" ")}`,
  );

/** The service of Tabel 1 has a row whose sign is wrong in every year; with it taken away its total would hold. */
const SIGN = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Færre vikarer | Service | | | -7.400 | -7.400 | -7.400 | -7.400
  | Kortere forløb | Service | | -2.930 | -5.695 | -5.645 | -5.705 | -5.585
  | Hurtigere vejledning | Service | | -3.888 | -3.888 | -3.888 | -3.888 | -3.888
  | Flere på ydelse | Overførsler | | | 9.215 | 9.275 | 9.225 | 9.215
  | Samlet varig ændring, service | | | 958 | -9.207 | -9.157 | -9.217 | -9.097
  | Samlet varig ændring, overførsler | | | | 9.215 | 9.275 | 9.225 | 9.215
  | Samlet varig ændring | | | 958 | 8 | 118 | 8 | 118
  | Implementeringsomkostninger | | | | | | |
  | Opstart | Service | 8.225 | | | | |
  | Samlede implementeringsomkostninger | | 8.225 | | | | |
  | Samlet økonomisk påvirkning | | 8.225 | 958 | 8 | 118 | 8 | 118
  |
  | Tabel 2. Varige ændringer, service | | | | | |
  | 1.000 kr. 2027 p/l | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Færre vikarer og kortere forløb | | -2.930 | -13.095 | -13.045 | -13.105 | -12.985
  | Hurtigere vejledning | | 3.888 | 3.888 | 3.888 | 3.888 | 3.888
  | Varige ændringer totalt, service | | 958 | -9.207 | -9.157 | -9.217 | -9.097`;

test("that a total holds with a row taken away is no promise: the row has the wrong sign in every year", () => {
  expect(told(SIGN).filter((one) => one.includes("="))).toEqual([
    "raekke-samme-fejl D6=3888 E6=3888 F6=3888 G6=3888 H6=3888",
  ]);
});

/** Two alternatives, and the tables by committee are of the first; one of its rows is a thousand times too large. */
const ALTERNATIVES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | | | | | | |
  | 1.000 kr. 2027 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Varige ændringer | | | | | | |
  | Model 1 | | | | | | |
  | Færre vikarer | Service | -3.460 | -3.460 | -3.460 | -3.460 | -3.460 | -3.460
  | Bedre vagtplaner | Service | -3.760.000 | -3.760.000 | -3.760.000 | -3.760.000 | -3.760.000 | -3.760.000
  | Lejemål | Service | | | -400 | -1.500 | -1.500 | -1.500
  | Nye løsninger | Service | | 5.100 | 5.130 | 5.140 | 5.200 | 5.100
  | Samlet varig ændring, model 1 | | -7.220 | -2.120 | -2.490 | -3.580 | -3.520 | -3.620
  | Model 2 | | | | | | |
  | Færre visitationer | Service | | | -4.300 | -4.300 | -4.300 | -4.300
  | Samlet varig ændring, model 2 | | | | -4.300 | -4.300 | -4.300 | -4.300
  | Implementeringsomkostninger | | | | | | |
  | Model 1 | | | | | | |
  | Opstart | Service | 5.879 | 3.610 | 5.600 | | |
  | Samlede implementeringsomkostninger, model 1 | | 5.879 | 3.610 | 5.600 | | |
  | Model 2 | | | | | | |
  | Indretning | Anlæg | 3.230 | 2.730 | | | |
  | Samlede implementeringsomkostninger, model 2 | | 3.230 | 2.730 | | | |
  | Samlet økonomisk påvirkning, model 1 | | -1.341 | 1.490 | 3.110 | -3.580 | -3.520 | -3.620
  | Samlet økonomisk påvirkning, model 2 | | 3.230 | 2.730 | -4.300 | -4.300 | -4.300 | -4.300
  |
  | Tabel A. Måltalseffekt – hvis forslaget indarbejdes (nettoeffektivisering) | | | | | | |
  | 1.000 kr. 2027 p/l | Bevilling | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Kultur- og Fritidsudvalget | 1310 | -7.220 | -2.120 | -2.490 | -3.580 | -3.520 | -3.620
  | Total | | -7.220 | -2.120 | -2.490 | -3.580 | -3.520 | -3.620
  |
  | Tabel B. Bevillingsmæssig effekt – varig drift | | | | | | |
  | 1.000 kr. 2027 p/l | Bevilling | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Kultur- og Fritidsudvalget | 1310 | | 5.100 | 5.130 | 5.140 | 5.200 | 5.100
  | Total | | | 5.100 | 5.130 | 5.140 | 5.200 | 5.100
  |
  | Tabel C. Bevillingsmæssig effekt – hvis forslaget indarbejdes (bruttoeffektivisering) | | | | | | |
  | 1.000 kr. 2027 p/l | Bevilling | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
  | Kultur- og Fritidsudvalget | 1310 | -7.220 | -7.220 | -7.620 | -8.720 | -8.720 | -8.720
  | Total | | -7.220 | -7.220 | -7.620 | -8.720 | -8.720 | -8.720`;

test("of which alternative two tables are is read anew together, once the row that hid it is mended", () => {
  expect(told(ALTERNATIVES).filter((one) => one.includes("="))).toEqual([
    "raekke-samme-fejl C6=-3760 D6=-3760 E6=-3760 F6=-3760 G6=-3760 H6=-3760",
  ]);
});
