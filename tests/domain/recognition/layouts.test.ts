import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import type { Cell, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { BLANK_CELL } from "../../../src/domain/workbook/snapshot.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const PLAIN = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021
  | Varige ændringer                                    |                |      |      |
  | Kortere forløb                                      | Service        |      | -350 | -1.350
  | Vedligehold                                         | Service        |      | 50   | 50
  | Samlet varig ændring                                |                | 0    | -300 | -1.300
  | Implementeringsomkostninger                         |                |      |      |
  | Projektledelse                                      | Service        | 540  | 60   |
  | Ombygning                                           | Anlæg          | 200  |      |
  | Samlede implementeringsomkostninger                 |                | 740  | 60   |
  | Samlet økonomisk påvirkning                         |                | 740  | -240 | -1.300
  | Tilbagebetalingstid baseret på serviceeffektivisering | 3            |      |      |
  |                                                     |                |      |      |
  | Tabel 2. Varige ændringer, service                  |                |      |      |
  |                                                     | 1.000 kr. 2020 p/l | |     |
  |                                                     | 2019           | 2020 | 2021 |
  | Kortere forløb                                      |                | -350 | -1.350 |
  | Vedligehold                                         |                | 50   | 50   |
  | Varige ændringer totalt, service                    | 0              | -300 | -1.300 |
  |                                                     |                |      |      |
  | Tabel 3. Serviceinvesteringer i forslaget           |                |      |      |
  |                                                     | 1.000 kr. 2020 p/l | |     | Innovationspulje (sæt X)
  |                                                     | 2019           | 2020 | 2021 |
  | Projektledelse                                      | 540            | 60   |      |
  | Investeringer totalt, service                       | 540            | 60   |      |
  |                                                     |                |      |      |
  | Tabel 4. Anlægsinvesteringer i forslaget            |                |      |      |
  |                                                     | 1.000 kr. 2020 p/l | |     |
  |                                                     | 2019           | 2020 | 2021 |
  | Ombygning                                           | 200            |      |      |
  | Investeringer totalt, anlæg                         | 200            |      |      |`;

type Change = (sheet: SheetSnapshot) => SheetSnapshot;

const text = (value: string): Cell => ({ ...BLANK_CELL, value: { kind: "text", text: value } });

const replaced =
  (from: string, to: string): Change =>
  () =>
    sheetOf(PLAIN.replaceAll(from, to));

function mapCells(change: (cell: Cell, row: number, column: number) => Cell): Change {
  return (sheet) => ({ ...sheet, cells: sheet.cells.map((row, y) => row.map((cell, x) => change(cell, y, x))) });
}

const withColumn =
  (at: number, cellOf: (row: number) => Cell): Change =>
  (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, y) => [...row.slice(0, at), cellOf(y), ...row.slice(at)]),
  });

const withRow =
  (at: number, ...cells: readonly Cell[]): Change =>
  (sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells.slice(0, at),
      sheet.cells[0]!.map((_, x) => cells[x] ?? BLANK_CELL),
      ...sheet.cells.slice(at),
    ],
  });

function yearIn({ value }: Cell): number | null {
  return value.kind === "number" && value.value >= 2019 && value.value <= 2021 ? value.value : null;
}

const withYears = (spell: (year: number) => string): Change =>
  mapCells((cell) => {
    const year = yearIn(cell);
    return year === null ? cell : text(spell(year));
  });

/** The same tables as people lay them out. */
const LAYOUTS: Readonly<Record<string, Change>> = {
  "as printed": (sheet) => sheet,
  "started in column D": (sheet) => ({ ...sheet, origin: { row: 6, column: 3 } }),
  "blank columns to the left": (sheet) => withColumn(0, () => BLANK_CELL)(withColumn(0, () => BLANK_CELL)(sheet)),
  "a blank row after every heading": (sheet) => withRow(7, BLANK_CELL)(withRow(3, BLANK_CELL)(sheet)),
  "a blank row below every header": (sheet) => withRow(16, BLANK_CELL)(withRow(2, BLANK_CELL)(sheet)),
  "years as text": withYears(String),
  "budget years": withYears((year) => `B${year}`),
  "years in words": withYears((year) => `Budget ${year}`),
  "years with a star": withYears((year) => `${year}*`),
  "captions without numbers": (sheet) =>
    mapCells((cell) => (cell.value.kind === "text" ? text(cell.value.text.replace(/^Tabel \d\. /, "")) : cell))(sheet),
  "captions numbered otherwise": (sheet) =>
    mapCells((cell) =>
      cell.value.kind === "text" ? text(cell.value.text.replace(/^Tabel (\d)\. /, "1.$1 TABEL $1 – ")) : cell,
    )(sheet),
  "captions numbered as chapters": (sheet) =>
    mapCells((cell) => (cell.value.kind === "text" ? text(cell.value.text.replace(/^Tabel (\d)\. /, "1.$1 ")) : cell))(
      sheet,
    ),
  "the unit on a line of its own": (sheet) =>
    mapCells((cell, row) =>
      row === 2 && cell.value.kind === "text" && /kr/.test(cell.value.text) ? BLANK_CELL : cell,
    )(withRow(1, text("1.000 kr. 2020 p/l"))(sheet)),
  "an explanation below the caption": withRow(1, text("Beløbene er i faste priser og omfatter alle tre målgrupper.")),
  "a misread l": replaced("p/l", "p/1"),
  "a numbering column": withColumn(0, (row) => ([3, 4, 7, 8].includes(row) ? text(`${row}.`) : BLANK_CELL)),
  "a comment column": withColumn(5, (row) =>
    row === 1 ? text("Bemærkning") : row === 3 ? text("Antal borgere: 40 pr. år") : BLANK_CELL,
  ),
  "an empty column between": withColumn(2, () => BLANK_CELL),
  "a note between the rows": withRow(4, text("Note: forudsætter, at investeringer i it er gennemført.")),
  "'heraf' rows": withRow(4, text("- heraf løn"), BLANK_CELL, BLANK_CELL, {
    ...BLANK_CELL,
    value: { kind: "number", value: -200 },
  }),
  "a staff row": withRow(5, text("Medarbejdere (åv)"), BLANK_CELL, BLANK_CELL, {
    ...BLANK_CELL,
    value: { kind: "number", value: -2 },
  }),
  "areas in capitals": replaced("| Service ", "| SERVICE "),
  "the control area merged over its rows": (sheet) => ({
    ...mapCells((cell, row, column) => (row === 4 && column === 1 ? BLANK_CELL : cell))(sheet),
    merges: [{ top: 3, left: 1, bottom: 4, right: 1 }],
  }),
  "the caption merged over the table": (sheet) => ({ ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] }),
  "blocks headed by their sums": (sheet) =>
    mapCells((cell, row, column) => {
      const amounts = row === 2 ? [0, -300, -1300] : row === 6 ? [740, 60] : [];
      const amount = amounts[column - 2];
      return amount === undefined ? cell : { ...BLANK_CELL, value: { kind: "number", value: amount } };
    })(sheet),
  "a total without a name": mapCells((cell, row, column) => (row === 18 && column === 0 ? BLANK_CELL : cell)),
  "totals in other words": (sheet) =>
    mapCells((cell) => {
      const words: Record<string, string> = {
        "Samlet varig ændring": "Varige ændringer i alt",
        "Samlede implementeringsomkostninger": "Implementering i alt",
        "Samlet økonomisk påvirkning": "Samlet nettoeffekt",
        "Varige ændringer totalt, service": "Sum",
        "Investeringer totalt, service": "I alt service",
      };
      return cell.value.kind === "text" && words[cell.value.text] ? text(words[cell.value.text]!) : cell;
    })(sheet),
  "dashes for nothing": mapCells((cell, row, column) =>
    row > 2 && row < 11 && column > 1 && cell.value.kind === "blank" && ![6].includes(row) ? text("-") : cell,
  ),
  "non-breaking blanks": mapCells((cell) =>
    cell.value.kind === "text" ? text(cell.value.text.replaceAll(" ", "\u00a0")) : cell,
  ),
  "line breaks in cells": mapCells((cell) =>
    cell.value.kind === "text"
      ? text(cell.value.text.replace("Styringsområde", "Styrings-\nområde").replace("1.000 kr. ", "1.000 kr.\n"))
      : cell,
  ),
  "a sum column": withColumn(5, (row) => (row === 1 ? text("I alt") : BLANK_CELL)),
};

const SIDE_BY_SIDE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |      |      |      |  |                               |      |
  | 1.000 kr. 2020 p/l | Styringsområde                 | 2019 | 2020 | 2021 |  |                               |      |
  | Varige ændringer   |                                |      |      |      |  | Tabel 2. Varige ændringer, service | | |
  | Kortere forløb     | Service                        |      | -350 | -1.350 |  | 1.000 kr. 2020 p/l          | 2019 | 2020 | 2021
  | Vedligehold        | Service                        |      | 50   | 50   |  | Kortere forløb                |      | -350 | -1.350
  | Samlet varig ændring |                              |      | -300 | -1.300 |  | Vedligehold                 |      | 50   | 50
  | Implementeringsomkostninger |                       |      |      |      |  | Varige ændringer totalt, service | | -300 | -1.300
  | Projektledelse     | Service                        | 540  | 60   |      |  |                               |      |
  | Samlede implementeringsomkostninger |               | 540  | 60   |      |  | Tabel 3. Serviceinvesteringer i forslaget | |
  | Samlet økonomisk påvirkning |                       | 540  | -240 | -1.300 |  | 1.000 kr. 2020 p/l          | 2019 | 2020 | 2021
  |                    |                                |      |      |      |  | Projektledelse                | 540  | 60   |
  |                    |                                |      |      |      |  | Investeringer totalt, service | 540  | 60   |`;

const ROLES = ["summary", "permanentChanges", "investments Service", "investments Anlæg"];

function rolesOf(sheet: SheetSnapshot): string[] {
  return recogniseSheet(sheet).map(({ role, controlArea }) =>
    role === "investments" ? `${role} ${controlArea}` : role,
  );
}

const fejlOf = (sheet: SheetSnapshot): string[] =>
  checkWorkbook({ sheets: [sheet], activeSheet: sheet.name })
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ at, message }) => `${toA1(at)} ${message}`);

describe.each(Object.entries(LAYOUTS))("%s", (_name, change) => {
  const sheet = change(sheetOf(PLAIN));

  test("every table is known for what it is", () => {
    expect(rolesOf(sheet)).toEqual(ROLES);
  });

  test("nothing is called wrong", () => {
    expect(fejlOf(sheet)).toEqual([]);
  });

  test("a wrong total is found where it stands", () => {
    const wrong = mapCells((cell) =>
      cell.value.kind === "number" && cell.value.value === -240
        ? { ...cell, value: { kind: "number", value: -250 } }
        : cell,
    )(sheet);
    expect(fejlOf(wrong)).toHaveLength(1);
  });
});

test("tables side by side, each beginning in its own row, keep to their own columns", () => {
  const sheet = sheetOf(SIDE_BY_SIDE);
  expect(recogniseSheet(sheet).map(({ name, role, rows }) => [name, role, rows.length])).toEqual([
    ["Tabel 1", "summary", 8],
    ["Tabel 2", "permanentChanges", 3],
    ["Tabel 3", "investments", 2],
  ]);
  expect(fejlOf(sheet)).toEqual([]);
});

test("a caption may stand in the header, and a header may repeat its years", () => {
  const sheet = sheetOf(`
    | Tabel 2. Varige ændringer, service | 2019 | 2020
    | 1.000 kr. 2020 p/l                 | 2019 | 2020
    | Kortere forløb                     |      | -350
    |                                    |      |
    | Tabel 3. Serviceinvesteringer i forslaget (1.000 kr. 2020 p/l) | 2019 | 2020
    | Montering                          | 150  |`);
  const found = recogniseSheet(sheet).map(({ name, role, unit, priceLevel }) => [name, role, unit, priceLevel.kind]);
  expect(found).toEqual([
    ["Tabel 2", "permanentChanges", "thousand", "year"],
    ["Tabel 3", "investments", "thousand", "year"],
  ]);
});

test("a heading with the words of a caption does not cut Tabel 1 in two", () => {
  const sheet = sheetOf(PLAIN.replace("| Varige ændringer                  ", "| Varige ændringer, service         "));
  expect(rolesOf(sheet)).toEqual(ROLES);
  expect(fejlOf(sheet)).toEqual([]);
});
