import type { FigureChange, WrongFigures } from "../../diagnosis/diagnosis.ts";
import { Amount } from "../../money/amount.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { rowsLeftOut } from "../../reconciliation/formulas/rowsLeftOut.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { lineName } from "../../recognition/lineAt.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";

/** What a total's figure lacks. */
function lackOf({ figure, to }: FigureChange): Amount {
  return to.minus(amountOf(figure.cell) ?? Amount.zero);
}

const amountIn = ({ amounts }: FoundRow, column: number): Amount =>
  (amounts[column] && amountOf(amounts[column])) ?? Amount.zero;

const named = (table: FoundTable, rows: readonly FoundRow[]): string =>
  rows.map(({ label, row }) => `«${label}» (${lineName(table, row)})`).join(" og ");

/** The formula itself passes over rows that have what the total lacks. */
function byFormula(table: FoundTable, changes: readonly FigureChange[]): string | null {
  const [first] = changes;
  const missed = first ? (rowsLeftOut(table, first.figure.row)[first.figure.column] ?? []) : [];
  const explains = changes.every((change) => {
    const { column } = change.figure;
    return Amount.sum(missed.map((row) => amountIn(row, column))).equals(lackOf(change));
  });
  if (!first || missed.length === 0 || !explains) return null;
  return `${named(table, missed)} er ikke med i formlen ${first.figure.cell.formula ?? ""}`;
}

/** The only row with what the total lacks, or has too much, in every year. */
function byFigures({ table, changes, slip }: WrongFigures): string | null {
  if (slip !== "leftOutRow" && slip !== "doubledRow") return null;
  const isMissing = slip === "leftOutRow";
  const off = (change: FigureChange): Amount => (isMissing ? lackOf(change) : lackOf(change).negated());
  const rows = itemsOf(table).filter(
    (row) =>
      row !== changes[0]?.figure.row &&
      changes.every((change) => amountIn(row, change.figure.column).equals(off(change))),
  );
  return rows.length === 1 ? `${named(table, rows)} er ${isMissing ? "ikke talt med" : "talt med to gange"}` : null;
}

/** "«Færre vikarer» (række 4) er ikke talt med"; null where neither formula nor figures say which row it is. */
export const leftOutText = (fault: WrongFigures): string | null =>
  byFormula(fault.table, fault.changes) ?? byFigures(fault);
