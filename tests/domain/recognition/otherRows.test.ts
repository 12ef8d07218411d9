import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { isPartOfRowAbove } from "../../../src/domain/recognition/rows/rowWords.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const kinds = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ rows }) =>
    rows.map(({ kind, aside }) => (aside ? `${kind} ${aside}` : kind)),
  );

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

const HEADER = `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 |`;

describe("parts and counts", () => {
  const heraf = (total: number): string => `${HEADER}
    | Færre vikarer  | Service | -1300 | -1250 |
    | Heraf:         |         |       |       |
    | Løn            |         | -800  | -800  |
    | Øvrig drift    |         | -500  | -450  |
    | Administration | Service | -500  | -550  |
    | I alt          |         | ${total} | -1800 |`;

  test("the rows below «Heraf:» are parts of the one above it", () => {
    expect(kinds(heraf(-1800))).toEqual(["item", "note", "note part", "note part", "item", "total"]);
    expect(wrong(heraf(-1800))).toEqual([]);
    expect(wrong(heraf(-1900))).toEqual(["tabel-sum 8,3"]);
  });

  test.each(["→ heraf løn", "…heraf løn", "Heri løn"])("«%s» is a part", (label) => {
    expect(isPartOfRowAbove(label)).toBe(true);
  });

  test.each(["Timer", "ÅV", "Belægningsprocent", "Gns. løn"])("«%s» below the total is added to nothing", (label) => {
    const sheet = `${HEADER}
      | Færre vikarer  | Service | -1300 | -1250 |
      | Administration | Service | -500  | -550  |
      | I alt          |         | -1800 | -1800 |
      | ${label}       |         | 95    | 96    |`;
    expect(kinds(sheet).at(-1)).toBe("note count");
    expect(wrong(sheet)).toEqual([]);
  });
});

test.each(["Samlet effekt", "Nettoeffekt", "Samlet nettovirkning"])(
  "a total called «%s» is no other table's",
  (label) => {
    const sheet = `${HEADER}
    | Færre vikarer  | Service | -1300 | -1250 |
    | Administration | Service | -500  | -550  |
    | ${label}       |         | -1800 | -1800 |`;
    expect(wrong(sheet)).toEqual([]);
  },
);

test("a row of a control area is money, whatever its name counts: a wrong total does not make it a count", () => {
  const sheet = `${HEADER}
    | Elever   | Service | -1300 | -1250 |
    | Moms i % | Service | -500  | -550  |
    | I alt    |         | -1300 | -1250 |`;
  expect(kinds(sheet)).toEqual(["item", "item", "total"]);
  expect(wrong(sheet).length).toBeGreaterThan(0);
});

test("a row of percentages is no money, as numbers or in words, whatever it is called", () => {
  const rows = (share: string): string => `${HEADER}
    | Færre vikarer  | Service | -1300 | -1250 |
    | Administration | Service | -500  | -550  |
    | Effekt i forhold til rammen | | ${share} |
    | I alt          |         | -1800 | -1800 |`;
  for (const share of ["'1,5 % | '2,5 %", "'2 pct. | '3 procent", "0,015 {0.0%} | 0,025 {0.0%}"]) {
    expect(wrong(rows(share))).toEqual([]);
    expect(kinds(rows(share))).toEqual(["item", "item", "note count", "total"]);
  }
});

test("what is carried in from the year before is added to nothing", () => {
  const sheet = `
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
    | Primo              | 0    | -150 | -400
    | Kortere forløb     | -100 | -200 | -300
    | Færre køb          | -50  | -50  | -50
    | I alt, service     | -150 | -250 | -350
    | Ultimo             | -150 | -400 | -750`;
  expect(wrong(sheet)).toEqual([]);
});

test("a follow-up table pasted below a total with the rest of the form is no part of the table", () => {
  const sheet = `
    | Tabel 4. Serviceinvesteringer i forslaget |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028 | 2029 |
    | Kompetencemidler   | 50   | 500  | 200  |      |
    | Projektledelse     | 150  | 600  | 600  |      |
    | Investeringer totalt, service | 200 | 1100 | 800 | |

    | 1.9 OPFØLGNING |
    | Succeskriterier | Hvordan måles succeskriteriet | Hvem er ansvarlig? | Hvornår gennemføres opfølgningen? |
    | Færre anbringelser | Data fra registre | BBU | 2028 |
    | Flere i netværk    | Data fra registre | BBU | 2028 |`;
  expect(kinds(sheet)).toEqual(["item", "item", "total"]);
  expect(wrong(sheet)).toEqual([]);
});
