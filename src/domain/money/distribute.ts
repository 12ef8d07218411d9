import { Amount } from "./amount.ts";

/** Whole units for each share, or why the amount cannot be shared out. */
export type Distribution =
  | { readonly kind: "shared"; readonly parts: readonly Amount[] }
  | { readonly kind: "notWhole" }
  | { readonly kind: "negativeShare"; readonly index: number }
  | { readonly kind: "noShares" };

const ONE = Amount.fromNumber(1);

function places(remainders: readonly Amount[]): number[] {
  const order = remainders.map((_, index) => index);
  return order.sort((a, b) => (remainders[b] ?? Amount.zero).compareTo(remainders[a] ?? Amount.zero) || a - b);
}

function sharedOut(whole: Amount, shares: readonly Amount[], total: Amount): Amount[] {
  const quotas = shares.map((share) => whole.times(share).divideWhole(total));
  const left = whole.minus(Amount.sum(quotas.map(({ quotient }) => quotient))).toNumber();
  const favoured = new Set(places(quotas.map(({ remainder }) => remainder)).slice(0, left));
  return quotas.map(({ quotient }, index) => (favoured.has(index) ? quotient.plus(ONE) : quotient));
}

/**
 * Shares a whole amount out in whole units that add up to it exactly: largest remainder, ties in the order of the
 * shares (assumed). Shares are weights: they need not add up to 1 or 100. A negative amount mirrors the positive one.
 */
export function distribute(amount: Amount, shares: readonly Amount[]): Distribution {
  const negative = shares.findIndex((share) => share.isNegative());
  if (negative >= 0) return { kind: "negativeShare", index: negative };
  const total = Amount.sum(shares);
  if (total.isZero()) return { kind: "noShares" };
  if (!amount.isWhole()) return { kind: "notWhole" };
  const parts = sharedOut(amount.abs(), shares, total);
  return { kind: "shared", parts: amount.isNegative() ? parts.map((part) => part.negated()) : parts };
}
