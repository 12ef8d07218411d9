import type { Diagnosis } from "../../diagnosis/diagnosis.ts";
import { hasAmount } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { printedYear } from "../../reconciliation/printed.ts";
import { sumsOf } from "../../reconciliation/columns.ts";
import { type Place, placeIn } from "../rule.ts";

/**
 * Why no other figure says the same: a formula takes it from others, other figures say something else (a finding tells
 * it), or it is typed and stands in one place only.
 */
export type Unconfirmed = "calculated" | "contradicted" | "alone";

/** An amount that no sum and no other table says the same as. */
export interface UnconfirmedAmount {
  readonly why: Unconfirmed;
  readonly at: Place;
  /** What messages call the table. */
  readonly table: string;
  readonly row: string;
  /** "2026" or "I alt". */
  readonly year: string;
}

/** Of every amount, whether other figures say the same: a check that finds nothing tells how much it knows. */
export interface Confirmations {
  readonly twice: number;
  readonly once: number;
  /** As many as `unconfirmed`. */
  readonly none: number;
  /** In reading order, table by table. */
  readonly unconfirmed: readonly UnconfirmedAmount[];
}

type Known = readonly Pick<Diagnosis, "confirmations" | "corrected" | "doubtful">[];

/** What is told to be another amount is confirmed by nothing as it stands. */
function countOf(cell: FoundCell, known: Known): number {
  const isGainsaid = known.some(({ corrected }) => corrected.has(cell));
  return isGainsaid ? 0 : known.reduce((sum, { confirmations }) => sum + (confirmations.get(cell) ?? 0), 0);
}

function whyNot(cell: FoundCell, known: Known): Unconfirmed {
  if (known.some(({ corrected, doubtful }) => corrected.has(cell) || doubtful.has(cell))) return "contradicted";
  return cell.formula === null ? "alone" : "calculated";
}

interface NamedAmount extends Pick<UnconfirmedAmount, "row" | "year"> {
  readonly cell: FoundCell;
}

/** Headings that hold a sum are amounts too; payback and notes are not. */
function amountsIn(table: FoundTable): NamedAmount[] {
  const rows = [...new Set([...amountRowsOf(table), ...sumsOf(table)])].sort((one, other) => one.row - other.row);
  return rows.flatMap((row) =>
    amountCellsOf(row).flatMap((cell, column) =>
      hasAmount(cell) ? [{ cell, row: row.label, year: printedYear(table, column) }] : [],
    ),
  );
}

export function confirmationsOf(tables: readonly FoundTable[], known: Known): Confirmations {
  let [twice, once] = [0, 0];
  const unconfirmed: UnconfirmedAmount[] = [];
  for (const table of tables) {
    for (const { cell, row, year } of amountsIn(table)) {
      const count = countOf(cell, known);
      if (count >= 2) twice += 1;
      else if (count === 1) once += 1;
      else unconfirmed.push({ why: whyNot(cell, known), at: placeIn(table, cell.at), table: table.name, row, year });
    }
  }
  return { twice, once, none: unconfirmed.length, unconfirmed };
}

/** How many are unconfirmed for each reason: together as many as `none`. */
export function unconfirmedCounts({ unconfirmed }: Pick<Confirmations, "unconfirmed">): Record<Unconfirmed, number> {
  const counts = { calculated: 0, contradicted: 0, alone: 0 };
  for (const { why } of unconfirmed) counts[why] += 1;
  return counts;
}
