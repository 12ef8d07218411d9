import type { FoundTable } from "../../recognition/foundTable.ts";
import type { StatedAmount } from "../amounts/amountsInText.ts";
import type { Figure, Figures } from "../amounts/proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";
import type { StatedYears } from "../years/yearsInText.ts";
import type { Meant } from "./meantRows.ts";
import type { Piece } from "./piece.ts";
import type { Subject } from "./speaksOf.ts";

export interface Context {
  readonly figures: Figures;
  /** What was granted before: an amount of these is no other table's. */
  readonly earlier: readonly Figure[];
  /** Tabel 1 or a budgetnotat's activities; null where the case has none. */
  readonly whole: FoundTable | null;
  /** What the rows are called, and the case: whoever asks money for that asks for all of it. */
  readonly labels: readonly string[];
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** An amount, and what its sentence says of it. */
export interface Asked {
  readonly sentence: ProseSentence;
  readonly amount: StatedAmount;
  readonly piece: Piece;
  readonly years: StatedYears;
  readonly meant: Meant;
  readonly subject: Subject;
  /** A text of agreement that names no several things: it is of what is asked for in all. */
  readonly isOfTotal: boolean;
}
