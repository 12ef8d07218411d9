import type { ControlArea } from "../case/caseModel.ts";
import type { Committee } from "../case/committees/committees.ts";
import type { FormRole } from "../form/formTable.ts";
import type { Amount } from "../money/amount.ts";
import type { CellRange, CellRef } from "../workbook/address.ts";

/** Which of the form's tables it is; where the form has one per control area, `FoundTable.controlArea` says which. */
export type TableRole = FormRole | "unknown";

/** An amount cell as it stands: text that reads as an amount keeps both. */
export type FoundAmount =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly amount: Amount }
  | {
      readonly kind: "textNumber";
      readonly amount: Amount;
      readonly text: string;
      /** A formula of the tables counts it as nothing, so that it is both its amount and 0; see `passedOver.ts`. */
      readonly isPassedOver?: true;
    }
  /** Nobody can say which amount it is. */
  | { readonly kind: "text"; readonly text: string }
  /** "1,300": what it may mean, the Danish reading first. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly Amount[] }
  /** A number shown as a date or a time: its day number is no amount. */
  | { readonly kind: "date"; readonly shown: "date" | "time" }
  /** A formula whose result the file does not hold. */
  | { readonly kind: "uncalculated" }
  | { readonly kind: "error"; readonly code: string };

export interface FoundCell {
  readonly at: CellRef;
  readonly value: FoundAmount;
  readonly formula: string | null;
}

export interface FoundYearColumn {
  /** The sheet's row where the years go down the rows. */
  readonly column: number;
  readonly header: CellRef;
  readonly year: number;
  /** "2029 og frem", or a last column "Varigt": the permanent level, which goes on after the year. */
  readonly goesOn: boolean;
  /** "2. halvår 2026", "4. kvt. 2026": another column may have the rest of the year. */
  readonly partOfYear: boolean;
}

/**
 * section: a heading. item: an amount row. total: a sum of rows above. payback: a stated payback period. note:
 * text below.
 */
export type FoundRowKind = "section" | "item" | "total" | "payback" | "note";

/**
 * What a note's amounts are: a part of the row above, a count or a price, a row with the years before in it, what the
 * rows above come to, divided otherwise, or what a total is held against and what is left of it.
 */
export type Aside = "part" | "count" | "accumulated" | "divided" | "follows";

/** What a total adds: permanent changes, implementation costs, both (the total impact), or simply the table. */
export type TotalRole = "permanent" | "implementation" | "impact" | "table";

export type Block = "permanent" | "implementation";

export interface FoundRow {
  /** The sheet's column where the years go down the rows. */
  readonly row: number;
  readonly kind: FoundRowKind;
  /** Only of notes; null where they have no amounts that mean anything. */
  readonly aside: Aside | null;
  readonly label: string;
  readonly labelAt: CellRef;
  /** The section heading or the total that the row belongs to decides; null outside Tabel 1. */
  readonly block: Block | null;
  /** The section heading the row stands under. */
  readonly heading: string | null;
  /** Null for all but totals, and headings that hold the sum of the rows below. */
  readonly totalRole: TotalRole | null;
  /**
   * For an item its own column; for a total the control area that its label names. Null where that is silent or
   * unreadable.
   */
  readonly controlArea: ControlArea | null;
  /** Texts of the descriptive columns: null where the table has no such column, "" where the cell is blank. */
  readonly controlAreaText: string | null;
  /** The area whose table prints the row again where that is not its own: never as read, only as a repair assumes. */
  readonly printedUnder?: ControlArea;
  readonly committeeText: string | null;
  /** Whose the row is, where only the workbook's own list of committees or a configuration tells it. */
  readonly ownCommittee: Committee | null;
  readonly appropriationText: string | null;
  readonly incomeExpenditureText: string | null;
  /** A formula writes the I or U: it follows the amounts, and is no word of anybody's about them. */
  readonly isKindCalculated: boolean;
  /** art: "Besparelse", "Varig drift", "Implementering". */
  readonly lineKindText: string | null;
  /** One per year column, in their order. */
  readonly amounts: readonly FoundCell[];
  /** The "I alt" column's cell, null where the table has none. */
  readonly rowTotal: FoundCell | null;
  /** The cell of a payback row that states the years. */
  readonly payback: FoundCell | null;
}

export type PriceLevel =
  | { readonly kind: "year"; readonly year: number }
  /** "løbende p/l" */
  | { readonly kind: "current" }
  | { readonly kind: "missing" };

/** "1.000 kr.", "mio. kr." or "kr."; null where no header says it. */
export type Unit = "thousand" | "million" | "krone";

export interface FoundTable {
  readonly sheet: string;
  readonly role: TableRole;
  readonly controlArea: ControlArea | null;
  /** As printed; null where the table has none. */
  readonly caption: string | null;
  /** Where the caption is printed, or the table's first header cell. */
  readonly captionAt: CellRef;
  /** "Tabel C", or the start of the caption: what messages call it. */
  readonly name: string;
  /** Which of several columns for each year it is about: "Udgift". Null for a whole table. */
  readonly part: string | null;
  /** The role of the whole table, which a part of it has not: it is there, though nothing is compared with it. */
  readonly wholeRole: TableRole;
  readonly range: CellRange;
  readonly unit: Unit | null;
  readonly priceLevel: PriceLevel;
  /** Where the unit and price level are, or should be, printed. */
  readonly unitAt: CellRef;
  /**
   * The years are the headings of the sheet's rows: the table is read as if it stood the usual way, and only its cells'
   * places are those of the sheet.
   */
  readonly yearsDown: boolean;
  readonly yearColumns: readonly FoundYearColumn[];
  readonly rowTotalColumn: number | null;
  readonly controlAreaColumn: number | null;
  readonly rows: readonly FoundRow[];
}
