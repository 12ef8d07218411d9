import type { CellValue, SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import type { Random } from "../trials/random.ts";
import type { BuiltSheet, SheetFigure } from "./builtSheet.ts";

/** One figure that somebody has typed wrong. */
export interface Slip {
  readonly figure: SheetFigure;
  readonly value: number;
  readonly sheet: SheetSnapshot;
}

function swapped(value: number): number {
  const digits = [...String(Math.abs(value))];
  const at = digits.findIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
  if (at < 1) return value;
  [digits[at - 1], digits[at]] = [digits[at]!, digits[at - 1]!];
  return Math.sign(value) * Number(digits.join(""));
}

function mistyped(random: Random, value: number): number {
  switch (random.below(6)) {
    case 0:
      return value * 10;
    case 1:
      return Math.trunc(value / 10);
    case 2:
      return -value;
    case 3:
      return swapped(value);
    case 4:
      return value + Math.sign(value) * 1000;
    default:
      return value + 10 * random.between(1, 9) * (random.chance(0.5) ? 1 : -1);
  }
}

/** As the sheet writes its amounts: a number stays a number, a text a plain text. */
function valueLike(before: CellValue, value: number): CellValue {
  if (before.kind !== "text") return { kind: "number", value };
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");
  return { kind: "text", text: `${value < 0 ? "-" : ""}${digits}` };
}

function withCell(sheet: SheetSnapshot, { row, column }: SheetFigure, value: number): SheetSnapshot {
  const cells = sheet.cells.map((own, y) =>
    y !== row
      ? own
      : own.map((cell, x) => (x === column ? { ...cell, value: valueLike(cell.value, value), formula: null } : cell)),
  );
  return { ...sheet, cells };
}

/** Null where chance gave a figure that stays as it was. */
export function slipIn(random: Random, { sheet, figures }: BuiltSheet): Slip | null {
  const figure = random.pick(figures.filter(({ kind }) => kind !== "aside"));
  const value = mistyped(random, figure.value);
  return value === figure.value || figure.value === 0 ? null : { figure, value, sheet: withCell(sheet, figure, value) };
}
