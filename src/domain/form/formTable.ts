import type { CaseKind, ControlArea } from "../case/caseModel.ts";

/** What each table is about; the readers of a sheet know it under the same word. */
export type FormRole =
  | "summary" // Tabel 1
  | "permanentChanges" // Tabel 2
  | "investments" // Tabel 3 (service) and 4 (anlæg)
  | "netEffect" // Tabel A
  | "operation" // Tabel B
  | "grossSaving" // Tabel C
  | "investmentDistribution" // Tabel D (anlæg) and E (service)
  | "administration" // the annex's Tabel 2
  | "activities" // budget note
  | "appropriations" // budget note, one per control area
  | "earlierFunding"; // budget note

export type FormTableId =
  | "1"
  | "2"
  | "3"
  | "4"
  | "administration"
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "activities"
  | "appropriations"
  | "earlierFunding";

/** The rows of another table that a table adds up to: they must agree in every year. */
export interface Draw {
  readonly source: "summary" | "activities";
  readonly block: "permanent" | "implementation" | null;
  /** Only rows of the table's own control area. */
  readonly byArea: boolean;
  /** Only rows that cost (1) or save (-1) over the years. */
  readonly sign: 1 | -1 | null;
}

/** A row that is printed, or must be, and that somebody has to fill in. */
export type AskedRow =
  /** An amount in at least one year. */
  | "line"
  /** A sum in every year. */
  | "total"
  /** A number of years. */
  | "payback";

export interface FormTable {
  readonly id: FormTableId;
  readonly kind: CaseKind;
  readonly role: FormRole;
  /** What the table speaks of; "each": one table for every control area that has money. */
  readonly area: ControlArea | "each" | null;
  /** Null where the table stands by itself. The money it draws is what calls for the table. */
  readonly draws: Draw | null;
  /** Without one of these the sheet is not finished, and the table is not missed yet. */
  readonly missedBeside: readonly FormRole[];
  readonly asks: readonly AskedRow[];
}
