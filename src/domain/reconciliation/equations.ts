import { Amount } from "../money/amount.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { amountRowsOf, cellsLikeRowTotals } from "./cells.ts";
import { cellsOfColumn, closingTotal, itemsOf, mayBeRounding } from "./columns.ts";
import { type Comparison, comparisons, sourceColumn, yearAt } from "./comparisons.ts";
import { netGrossRows } from "./netGrossTriple.ts";
import { totalReadings } from "./totals.ts";
import { twinsOf } from "./twins.ts";

export interface SheetCell {
  readonly sheet: string;
  readonly cell: FoundCell;
}

/** Something the tables promise: what `left` adds up to equals what `right` adds up to. */
export interface Equation {
  /** twin: the same row in two tables. The other kinds are promises; a twin only helps to tell which row is meant. */
  readonly kind: "sum" | "rowTotal" | "rowTotals" | "source" | "twin" | "netGross";
  /** Equations of the same witness say the same thing, and count once. */
  readonly witness: string;
  /** What the reader is told bears witness, where the cell in doubt stands on the other side: "totalen", "Tabel 2". */
  readonly leftName: string;
  readonly rightName: string;
  readonly left: readonly FoundCell[];
  readonly right: readonly FoundCell[];
  /** The cell a reader looks at to see it: the total, the same row in the other table. */
  readonly shownBy: SheetCell | null;
  /** left minus right. */
  readonly difference: Amount;
}

type Draft = Omit<Equation, "difference"> & {
  /** What is rounded as the left side is. */
  readonly beside?: readonly FoundCell[];
};

function completed(draft: Draft): Equation[] {
  const cells = [...draft.left, ...draft.right];
  if (cells.some((cell) => hasError(cell) || cell.value.kind === "text")) return [];
  const sum = (side: readonly FoundCell[]): Amount => Amount.sum(side.map(amountOf));
  const stated = sum(draft.left);
  const difference = stated.minus(sum(draft.right));
  // What rounding explains neither speaks for a cell nor against it.
  return !difference.isZero() && mayBeRounding(stated, difference, draft.right, draft.beside) ? [] : [{ ...draft, difference }];
}

const shown = ({ sheet }: FoundTable, cell: FoundCell | undefined): SheetCell | null => (cell ? { sheet, cell } : null);

function sums(table: FoundTable, id: number): Draft[] {
  return totalReadings(table).flatMap(({ total, rows }) => [
    ...total.amounts.map((cell, column): Draft => ({ kind: "sum", witness: `sum ${id}`, leftName: "totalen", rightName: "rækkerne", left: [cell], right: cellsOfColumn(rows, column), shownBy: shown(table, cell), beside: total.amounts })),
    ...(total.rowTotal
      ? [{ kind: "rowTotals" as const, witness: `rowTotals ${id}`, leftName: "totalen", rightName: "rækkerne", left: [total.rowTotal], right: rows.flatMap(({ rowTotal }) => rowTotal ?? []), shownBy: shown(table, total.rowTotal), beside: cellsLikeRowTotals(table) }]
      : []),
  ]);
}

function rowTotals(table: FoundTable): Draft[] {
  const beside = cellsLikeRowTotals(table);
  return amountRowsOf(table).flatMap(({ rowTotal, amounts, row }): Draft[] =>
    rowTotal && rowTotal.value.kind !== "blank"
      ? [{ kind: "rowTotal", witness: `row ${table.sheet} ${row}`, leftName: "I alt", rightName: "årene", left: [rowTotal], right: amounts, shownBy: shown(table, rowTotal), beside }]
      : [],
  );
}

function comparisonDrafts({ table, siblings, reading }: Comparison, id: number): Draft[] {
  const columns = table.yearColumns.map((_, column) => sourceColumn(reading.source, yearAt(table, column, reading.source)));
  const pairs = siblings.length > 1 ? [] : twinsOf(itemsOf(table), reading.rows, columns);
  return table.yearColumns.flatMap(({ year }, column): Draft[] => {
    const at = columns[column]!;
    const columnOfSibling = (sibling: FoundTable): number => (sibling === table ? column : sibling.yearColumns.findIndex((other) => other.year === year));
    const left = siblings.flatMap((sibling) => cellsOfColumn(itemsOf(sibling), columnOfSibling(sibling)));
    const both = { witness: `source ${id}`, leftName: table.name, rightName: reading.source.name };
    if (at < 0) return [];
    return [
      { kind: "source", ...both, beside: itemsOf(table).flatMap(({ amounts }) => amounts), left, right: cellsOfColumn(reading.rows, at), shownBy: shown(table, closingTotal(table)?.amounts[column] ?? left[0]) },
      ...pairs.map(([row, twin]): Draft => ({ kind: "twin", ...both, left: [row.amounts[column]!], right: [twin.amounts[at]!], shownBy: shown(table, row.amounts[column]) })),
    ];
  });
}

function netGross(tables: CaseTables): Draft[] {
  return netGrossRows(tables).map(({ net, parts, names: [leftName = "", ...others] }) => {
    return { kind: "netGross", witness: "netGross", leftName, rightName: others.join(" og "), left: net, right: parts, shownBy: null };
  });
}

/** Everything the tables of a case promise about each other, kept or broken. */
export function equationsOf(tables: CaseTables): Equation[] {
  return [
    ...tables.flatMap(sums),
    ...tables.flatMap(rowTotals),
    ...comparisons(tables).flatMap(comparisonDrafts),
    ...netGross(tables),
  ].flatMap(completed);
}
