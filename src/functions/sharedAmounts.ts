import { Amount } from "../domain/money/amount.ts";
import { formatDanishNumber } from "../domain/money/danishNumber.ts";
import { distribute } from "../domain/money/distribute.ts";
import { columns, readAmounts, type AmountRange } from "./typedArguments.ts";
import { invalidValue } from "./errors.ts";
import { toNumbers } from "./yearTotals.ts";

interface Shares {
  readonly weights: readonly Amount[];
  /** A column of shares lays the parts out below each other, a row side by side. */
  readonly downwards: boolean;
}

function readShares(value: unknown): Shares {
  const range = readAmounts("andele", value, Amount.fromNumber);
  const downwards = columns(range) === 1;
  if (!downwards && range.length !== 1) throw invalidValue("andele skal være én kolonne eller én række.");
  return { weights: range.flat().map((share) => share ?? Amount.zero), downwards };
}

const LARGEST = Amount.fromNumber(Number.MAX_SAFE_INTEGER);

function parts(amount: Amount | null, place: string, weights: readonly Amount[]): number[] {
  const distribution = distribute(amount ?? Amount.zero, weights);
  if (amount && amount.abs().compareTo(LARGEST) > 0)
    throw invalidValue(`beløb, ${place}: beløbet er for stort til, at delene kan give det præcist.`);
  switch (distribution.kind) {
    case "shared":
      return toNumbers(distribution.parts);
    case "notWhole":
      throw invalidValue(
        `beløb, ${place}: ${formatDanishNumber(amount ?? Amount.zero)} er ikke et helt tal. Afrund det først.`,
      );
    case "negativeShare":
      throw invalidValue(`andele: andel ${distribution.index + 1} er negativ.`);
    case "noShares":
      throw invalidValue("andele: summen af andelene er 0.");
  }
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

function partsOfRows(amounts: AmountRange, weights: readonly Amount[]): number[][][] {
  return amounts.map((row, r) => row.map((amount, c) => parts(amount, `række ${r + 1}, kolonne ${c + 1}`, weights)));
}

/** FORDEL: a row of amounts becomes a row per share (shares in a column), a column a column per share (in a row). */
export function sharedAmounts(amounts: unknown, shares: unknown): number[][] {
  const { weights, downwards } = readShares(shares);
  const rows = partsOfRows(readAmounts("beløb", amounts), weights);
  return downwards ? rows.flatMap(transposed) : rows.map((row) => row.flat());
}
