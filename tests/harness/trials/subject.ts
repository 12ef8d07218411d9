import { amountOf } from "../../../src/domain/recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../../src/domain/recognition/foundTable.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding, Place } from "../../../src/domain/rules/rule.ts";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";

/** A typed figure of a right case. */
export interface Figure {
  readonly at: Place;
  readonly amount: number;
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** Its year column's number; the number of years for the "I alt" column. */
  readonly year: number;
  readonly isText: boolean;
}

/** A workbook whose figures are all right, and what the check says of it before anything is done to it. */
export interface Subject {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly FoundTable[];
  readonly figures: readonly Figure[];
  readonly before: readonly Finding[];
}

export const placeKey = ({ sheet, row, column }: Place): string => `${sheet}!${row}:${column}`;
/** Without its words: "har 10 beløb, der er tekst" is the same complaint when it comes to be 9. */
export const findingKey = ({ rule, at }: Finding): string => `${rule} ${placeKey(at)}`;

function figureOf(table: FoundTable, row: FoundRow, cell: FoundCell, year: number): Figure[] {
  const amount = amountOf(cell);
  if (!amount || cell.formula !== null) return [];
  const at = { sheet: table.sheet, ...cell.at };
  return [{ at, amount: amount.toNumber(), table, row, year, isText: cell.value.kind === "textNumber" }];
}

/** Earlier funding stands in one table only: where its total is a formula, any amount is as good as the other. */
const isConfirmedByNothing = ({ role, rows }: FoundTable): boolean =>
  role === "unknown" ||
  (role === "earlierFunding" &&
    rows.some(({ kind, amounts }) => kind === "total" && amounts.some(({ formula }) => formula !== null)));

function figuresOf(table: FoundTable): Figure[] {
  if (isConfirmedByNothing(table)) return [];
  return table.rows
    .filter(({ kind, totalRole }) => kind === "item" || kind === "total" || totalRole !== null)
    .flatMap((row) =>
      [...row.amounts, row.rowTotal].flatMap((cell, year) => (cell ? figureOf(table, row, cell, year) : [])),
    );
}

export function subjectOf(name: string, workbook: WorkbookSnapshot): Subject {
  const tables = workbook.sheets.flatMap(recogniseSheet);
  return { name, workbook, tables, figures: tables.flatMap(figuresOf), before: checkWorkbook(workbook).findings };
}

/** A right case that the check calls wrong proves nothing of what a slip does; the tests of right cases are others. */
export const isFreeOfFejl = ({ before }: Subject): boolean => before.every(({ severity }) => severity !== "fejl");
