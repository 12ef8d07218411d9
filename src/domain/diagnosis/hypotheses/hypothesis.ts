import type { ReadingChoice } from "../../constraints/readingChoice.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { brokenIn, type Changes, type SheetState } from "../sheetState.ts";
import type { Slip } from "../slip/slip.ts";
import type { TableRepair } from "../tableRepair.ts";

/** What does not hold of a sheet, handed to every kind of hypothesis. */
export interface Doubt {
  readonly state: SheetState;
  /** The broken promises. */
  readonly broken: readonly number[];
  /** The cells that stand in one of them. */
  readonly cells: ReadonlySet<number>;
}

export function doubtIn(state: SheetState): Doubt {
  const broken = brokenIn(state);
  return { state, broken, cells: new Set(broken.flatMap((id) => state.numbers.equations[id]!.cells)) };
}

/** A figure of the row stands in a promise that does not hold. */
export const isDoubtful = ({ state, cells }: Pick<Doubt, "state" | "cells">, { amounts }: FoundRow): boolean =>
  amounts.some((cell) => cells.has(state.numbers.indexOf.get(cell) ?? -1));

interface Assumed {
  /** One decision, one price, however many cells it concerns. */
  readonly price: number;
}

/** Several figures are wrong for one reason. */
export interface FiguresAssumed extends Assumed {
  readonly kind: "figures";
  readonly slip: Slip;
  /** The row, or the first row, that is wrong; its table. */
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** What the figures repeat, where they do. */
  readonly repeats: FoundTable | null;
  readonly changes: Changes;
  /** All rows of a table in one or two of its years. */
  readonly isColumn?: boolean;
  /** Of the changed cells, totals that only follow. */
  readonly followers: ReadonlySet<number>;
}

/** What a table says beside its figures is wrong. */
export interface TableAssumed extends Assumed {
  readonly kind: "table";
  readonly repair: TableRepair;
  /** Words of the case say it too: no explanation by figures alone, and no other reading of the row, is as good. */
  readonly isSaid?: boolean;
  /** No table shows anything of what it comes to: it explains everything away, and nobody can be sure of it. */
  readonly isMute?: boolean;
}

/** Something is read in another way than the likeliest: no fault, but what is told of it depends on that. */
export interface ReadingAssumed extends Assumed {
  readonly kind: "reading";
  readonly choice: ReadingChoice;
  /** Of each that is read in another way: what is read. */
  readonly keys: readonly string[];
}

export type Hypothesis = FiguresAssumed | TableAssumed | ReadingAssumed;
