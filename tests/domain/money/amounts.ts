import fc from "fast-check";
import { Amount } from "../../../src/domain/money/amount.ts";

/** Whole ører as a BigInt beside the amount: an independent reckoning that cannot round. */
export interface Counted {
  readonly ore: bigint;
  readonly amount: Amount;
}

export function fromOre(ore: bigint): Amount {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, "0");
  return Amount.fromDecimalText(`${ore < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** Up to 1e15 with øre, the size that neither Excel nor a double can hold without loss. */
export const countedAmount: fc.Arbitrary<Counted> = fc
  .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
  .map((ore) => ({ ore, amount: fromOre(ore) }));

export const anyAmount = countedAmount.map(({ amount }) => amount);
