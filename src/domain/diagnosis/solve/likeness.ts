import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";

/** Amounts of one table are of one size: one that is so much larger than all others was written in kroner. */
const MUCH_LARGER = 50;
const AGAINST_THE_SIZE = 1.5;
/** Costs of implementation are positive. */
const AGAINST_THE_BLOCK = 1.5;

/** What speaks against `to` as a figure of the row, the other rows of its table known. */
export function againstTheSize(
  table: FoundTable,
  row: FoundRow,
  to: number,
  valueOf: (cell: FoundCell) => number,
): number {
  if (row.kind !== "item") return 0;
  const others = itemsOf(table).filter((other) => other !== row);
  const largest = others.reduce(
    (most, { amounts }) => amounts.reduce((own, cell) => Math.max(own, Math.abs(valueOf(cell))), most),
    0,
  );
  return largest > 0 && Math.abs(to) > MUCH_LARGER * largest ? AGAINST_THE_SIZE : 0;
}

/** In 1.000 kr.: a billion kroner in one amount, as the rule beloeb-ligner-kroner has it. */
const HUGE = 1_000_000;
const AGAINST_THE_UNIT = 4;
/** The form asks for whole thousands. */
const AGAINST_WHOLE_AMOUNTS = 1.5;

/** What speaks against `to` as amounts in the table's unit, where `from` is printed; `one`: the unit itself. */
export function againstTheUnit(
  { unit }: FoundTable,
  from: readonly number[],
  to: readonly number[],
  one: number,
): number {
  if (unit === "krone" || unit === "million") return 0;
  const isHuge = to.some((value) => Math.abs(value) >= HUGE * one);
  const areWhole = (values: readonly number[]): boolean => values.every((value) => value % one === 0);
  return (isHuge ? AGAINST_THE_UNIT : 0) + (areWhole(from) && !areWhole(to) ? AGAINST_WHOLE_AMOUNTS : 0);
}

/** Income is negative, always; an expenditure that falls is so too, and said more seldom. */
const AGAINST_INCOME = 1.5;
const AGAINST_EXPENDITURE = 0.7;

/** What the row's I or U says against amounts of that sign. */
export function againstItsKind({ incomeExpenditureText, isKindCalculated }: FoundRow, sum: number): number {
  if (isKindCalculated) return 0;
  if (sum > 0 && /^i/i.test(incomeExpenditureText ?? "")) return AGAINST_INCOME;
  return sum < 0 && /^u/i.test(incomeExpenditureText ?? "") ? AGAINST_EXPENDITURE : 0;
}

/** What speaks against a whole row of savings among the costs. */
export const againstTheBlock = ({ role }: FoundTable, { block }: FoundRow, sum: number): number =>
  sum < 0 && (block === "implementation" || role === "investments" || role === "investmentDistribution")
    ? AGAINST_THE_BLOCK
    : 0;
