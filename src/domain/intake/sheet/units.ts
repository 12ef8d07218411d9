import { Amount } from "../../money/amount.ts";
import type { Unit } from "../../recognition/foundTable.ts";

const THOUSAND = Amount.fromNumber(1000);

const CONVERSIONS: Readonly<Record<Unit, (amount: Amount) => Amount>> = {
  thousand: (amount) => amount,
  million: (amount) => amount.times(THOUSAND),
  krone: (amount) => amount.dividedBy(THOUSAND),
};

/** Every amount of a case is in 1.000 kr. */
export function inThousands(amount: Amount, unit: Unit): Amount {
  return CONVERSIONS[unit](amount);
}
