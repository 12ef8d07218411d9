import { Amount } from "../../../src/domain/money/amount.ts";
import { formatDanishNumber } from "../../../src/domain/money/danishNumber.ts";
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
}

/** In the way the right figure is kept: as a number, or as the text of one. */
export function figureDamage(
  { at, isText }: Pick<Figure, "at" | "isText">,
  value: number | null,
  how: string,
): Damage {
  if (value === null) return { at, value: { kind: "blank" }, how };
  const text = (): string => formatDanishNumber(Amount.fromNumber(value));
  return { at, value: isText ? { kind: "text", text: text() } : { kind: "number", value }, how };
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
