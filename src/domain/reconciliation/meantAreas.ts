import { Amount } from "../money/amount.ts";
import type { ControlArea } from "../case/caseModel.ts";
import { amountOf } from "../recognition/amountCell.ts";
import { type FoundRow, type FoundTable } from "../recognition/foundTable.ts";
import { controlAreaOf } from "../recognition/words.ts";
import { type CaseTables, isLeading } from "./caseTables.ts";
import { itemsOf } from "./columns.ts";
import { amountInSource, type Comparison, comparisons, foundIn, sourceColumn } from "./comparisons.ts";
import { wrongTotals } from "./totals.ts";

/** A row of Tabel 1 that the tables per control area all show under another one than it says. */
interface Move {
  readonly source: FoundTable;
  readonly row: FoundRow;
  readonly to: ControlArea;
}

const ofAreas = (tables: CaseTables): Comparison[] => comparisons(tables).filter(({ table }) => table.controlArea !== null);

function rowAmount(row: FoundRow, table: FoundTable, column: number, source: FoundTable): Amount {
  const cell = row.amounts[sourceColumn(source, table.yearColumns[column]!.year)];
  return (cell && amountOf(cell)) ?? Amount.zero;
}

/** What the table has more than its source, year by year. */
function surplus({ table, siblings, reading }: Comparison): Amount[] {
  return table.yearColumns.map((_, column) => foundIn(siblings, table, column).minus(amountInSource(reading, table, column)));
}

/** The rows of which the table lacks, or has too much, exactly what they say in every year. */
function movesFor(comparison: Comparison, areas: readonly ControlArea[]): Move[] {
  const { table, reading } = comparison;
  const own = table.controlArea!;
  const tooMuch = surplus(comparison);
  return itemsOf(reading.source).flatMap((row): Move[] => {
    if (!row.controlArea || !row.controlAreaText) return [];
    const comesIn = row.controlArea !== own;
    const to = comesIn ? own : areas.find((area) => area !== own);
    const accounts = tooMuch.every((difference, column) => {
      const amount = rowAmount(row, table, column, reading.source);
      return difference.equals(comesIn ? amount : amount.negated());
    });
    return to && accounts ? [{ source: reading.source, row, to }] : [];
  });
}

function moved(tables: CaseTables, { source, row, to }: Move): CaseTables {
  const change = (own: FoundRow): FoundRow => (own === row ? { ...own, controlArea: to } : own);
  return tables.map((table) => (table === source ? { ...table, rows: table.rows.map(change) } : table));
}

/** Years in which the tables per control area, or the totals per control area, do not hold. */
function faults(tables: CaseTables): number {
  const inTables = ofAreas(tables).reduce((sum, { wrong }) => sum + wrong.length, 0);
  return inTables + tables.filter(isLeading).flatMap(wrongTotals).filter(({ row }) => row.controlArea !== null).length;
}

/**
 * The tables with the control area that is meant where one row's is mistaken: every table per control area, and every
 * total per control area, then holds. The cell's text stays as printed.
 */
export function withMeantAreas(tables: CaseTables): CaseTables {
  const wrong = ofAreas(tables).filter((comparison) => comparison.wrong.length > 0);
  const areas = [...new Set(wrong.flatMap(({ table }) => table.controlArea ?? []))];
  const moves = wrong.slice(0, 1).flatMap((comparison) => movesFor(comparison, areas));
  let meant: CaseTables | null = null;
  for (const move of moves) {
    const after = moved(tables, move);
    if (faults(after) > 0) continue;
    // Two rows that could be meant: nobody knows which.
    if (meant) return tables;
    meant = after;
  }
  return meant ?? tables;
}

/** The row's control area is not the one its cell says. */
export const isMeantElsewhere = ({ controlArea, controlAreaText }: FoundRow): boolean =>
  controlArea !== null && Boolean(controlAreaText) && controlAreaOf(controlAreaText!) !== controlArea;

/** The tables as they are printed, mistaken control areas and all. */
export function asPrinted(tables: CaseTables): CaseTables {
  const printed = (row: FoundRow): FoundRow => (row.kind === "item" && isMeantElsewhere(row) ? { ...row, controlArea: controlAreaOf(row.controlAreaText!) } : row);
  return tables.map((table) => ({ ...table, rows: table.rows.map(printed) }));
}
