import { Amount } from "../../../src/domain/money/amount.ts";
import { formatDanishNumber } from "../../../src/domain/money/danishNumber.ts";
import type { TableRole } from "../../../src/domain/recognition/foundTable.ts";
import type { Place } from "../../../src/domain/rules/rule.ts";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { recalculated } from "../recalculated.ts";
import { type Figure, placeKey } from "./subject.ts";

/** One cell that somebody got wrong. */
export interface Damage {
  readonly at: Place;
  readonly value: CellValue;
  /** How it came about, for whoever reads of the trial. */
  readonly how: string;
  /**
   * No other table prints it, so one promise at most concerns it: nobody can know which figure of its column is
   * wrong.
   */
  readonly isAlone: boolean;
}

const ALONE: readonly TableRole[] = ["earlierFunding", "administration"];

type Typed = Pick<Figure, "at" | "isText" | "table">;

/** In the way the right figure is kept: as a number, or as the text of one. */
export function figureDamage({ at, isText, table }: Typed, value: number | null, how: string): Damage {
  const isAlone = ALONE.includes(table.role);
  if (value === null) return { at, value: { kind: "blank" }, how, isAlone };
  const text = (): string => formatDanishNumber(Amount.fromNumber(value));
  return { at, value: isText ? { kind: "text", text: text() } : { kind: "number", value }, how, isAlone };
}

/** The workbook with the damage done, and everything that adds it calculated anew. */
export function damaged(workbook: WorkbookSnapshot, damages: readonly Damage[]): WorkbookSnapshot {
  const values = new Map(damages.map(({ at, value }) => [placeKey(at), value]));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line, y) =>
      line.map((cell, x) => {
        const at = { sheet: sheet.name, row: y + sheet.origin.row, column: x + sheet.origin.column };
        const value = values.get(placeKey(at));
        return value ? { ...cell, value } : cell;
      }),
    ),
  }));
  return recalculated({ ...workbook, sheets });
}
