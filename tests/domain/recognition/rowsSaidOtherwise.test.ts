import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

const linesOf = (sheet: string): string[] =>
  casesFromSheets([sheetOf(sheet)]).flatMap(({ lines }) =>
    lines.map(({ label, controlArea, heading }) => `${label} ${controlArea}${heading ? ` under ${heading}` : ""}`),
  );

const HEADER = `
  | Tabel 1. Oversigt over ønskets aktiviteter |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028`;

describe("a row that is called a total", () => {
  const priced = (last: number): string => `${HEADER}
    | Antal forløb           |         | 40   | 80   | 80
    | Pris pr. forløb        |         | 25   | 25   | 25
    | Forløb i alt           | Service | 1000 | 2000 | 2000
    | Antal pladser          |         | 4    | 4    | 4
    | Pladser i alt          | Anlæg   | 400  | 400  | 400
    | Administration         | Service | 300  | 300  | 300
    | Udgifter i alt (netto) |         | 1700 | 2700 | ${last}`;

  test("is a row where nothing above can be added and the total below counts it", () => {
    expect(told(priced(2700))).toEqual([]);
    expect(linesOf(priced(2700))).toEqual(["Forløb i alt Service", "Pladser i alt Anlæg", "Administration Service"]);
    expect(told(priced(2070))).toEqual(["tabel-sum E9"]);
  });

  test("is a total where the one below does not count it", () => {
    const sheet = `${HEADER}
      | Antal forløb           |         | 40   | 80   | 80
      | Forløb i alt           | Service | 1000 | 2000 | 2000
      | Administration         | Service | 300  | 300  | 300
      | Udgifter i alt (netto) |         | 300  | 300  | 300`;
    expect(told(sheet)).toContain("total-uden-raekker A4");
  });
});

describe("a row that leaves its control area to its heading", () => {
  const headed = (area: string): string => `${HEADER}
    | Service       |         | | |
    | Løn           |         | 900  | 900  | 900
    | Drift         |         | 100  | 100  | 100
    | Service i alt |         | 1000 | 1000 | 1000
    | Anlæg         |         | | |
    | Ombygning     | ${area} | 3000 | |
    | Anlæg i alt   |         | 3000 | |
    | I alt         |         | 4000 | 1000 | 1000`;

  test("has it, and is asked for none", () => {
    expect(told(headed(""))).toEqual([]);
    expect(linesOf(headed(""))).toEqual([
      "Løn Service under Service",
      "Drift Service under Service",
      "Ombygning Anlæg under Anlæg",
    ]);
  });

  test("keeps the one that it says itself", () => {
    expect(linesOf(headed("Service"))).toContain("Ombygning Service under Anlæg");
  });
});

test("a figure in the column of the control areas is stated beside the years, and no line of the case", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
    | Varige ændringer |
    | Energi               | Service | | -800 | -1600 | -1600 | -1600 | -1600
    | Samlet varig ændring |         | | -800 | -1600 | -1600 | -1600 | -1600
    | Implementeringsomkostninger |
    | Solceller                           | Anlæg | 3000 | 1000 | | | |
    | Samlede implementeringsomkostninger |       | 3000 | 1000 | | | |
    | Samlet økonomisk påvirkning         |       | 3000 | 200 | -1600 | -1600 | -1600 | -1600
    | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år
    | Tilbagebetalingstid baseret på totaløkonomi           | 4 år
    | Nutidsværdi (3,5 %) | 2850
    | Intern rente        | 23 %`;
  expect(told(sheet)).toEqual([]);
  expect(linesOf(sheet)).toEqual(["Energi Service", "Solceller Anlæg"]);
  expect(checkWorkbook(workbookOf(sheet)).inventory.unread).toMatchObject([{ at: { row: 11, column: 1 }, count: 1 }]);
});

describe("«heraf» rows that are all there is", () => {
  const parted = (works: string): string => `
    | Tabel 1. Oversigt over ønskets aktiviteter |
    | Mio. kr., 2026 p/l | 2026 | 2027 | 2028
    | Samlede udgifter   | 12,4 | 10,2 | 9,7
    | heraf service      | 8,4  | 8,2  | 8,2
    | heraf anlæg        | 4,0  | ${works} | 1,5`;

  test("are the rows of the total above them", () => {
    expect(told(parted("2,0"))).toEqual([]);
    expect(linesOf(parted("2,0"))).toEqual([
      "heraf service null under Samlede udgifter",
      "heraf anlæg null under Samlede udgifter",
    ]);
  });

  test("and told where they are not", () => {
    expect(told(parted("2,9"))).toEqual(["tabel-sum C3"]);
  });
});

describe("«Udvalg» in front of the names of the rows", () => {
  const grouped = (dagtilbud: number): string => `
    | Tabel 1. Oversigt over ønskets aktiviteter |
    | Udvalg | Aktivitet (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | I alt
    | SUD    | Botilbud                        | Service        | 500  | 500  | 1000
    |        | Dagtilbud                       | Service        | 200  | 200  | ${dagtilbud}
    | SUD    | I alt SUD                       |                | 700  | 700  | 1400
    | BUU    | Skoler                          | Service        | 300  | 300  | 600
    |        | Klubber                         | Anlæg          | 100  | 100  | 200
    | BUU    | I alt BUU                       |                | 400  | 400  | 800
    | Total  |                                 |                | 1100 | 1100 | 2200`;

  test("names a group of them, and no total is a line", () => {
    expect(told(grouped(400))).toEqual([]);
    expect(linesOf(grouped(400))).toEqual(["Botilbud Service", "Dagtilbud Service", "Skoler Service", "Klubber Anlæg"]);
    expect(told(grouped(440))).toEqual(["i-alt-kolonne F4"]);
  });
});

test("a table that is not recognised is not said to be unchecked where its «I alt» is", () => {
  const sheet = `
    | Overblik (1.000 kr., 2026 p/l) |
    |                | 2026 | 2027 | I alt
    | Udgifter i alt | 1400 | 500  | 1900
    |
    | Tabel 1. Oversigt over ønskets aktiviteter |
    | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | I alt
    | Løn                 | Service        | 1400 | 500  | 1900
    | Udgifter i alt      |                | 1400 | 500  | 1900`;
  const [note] = checkWorkbook(workbookOf(sheet)).findings;
  expect(note?.message).toContain("Kun dens egne summer er kontrolleret");
});
