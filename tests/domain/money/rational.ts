/** An exact fraction of BigInts, the denominator positive: a reckoning that shares no code and no idea with Amount. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function rational(top: bigint, bottom = 1n): Rational {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** "-1300.5" or "1.3e-7", as a double prints itself. */
export function fromText(text: string): Rational {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const zeros = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return zeros >= 0 ? rational(digits * 10n ** BigInt(zeros)) : rational(digits, 10n ** BigInt(-zeros));
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational => plus(a, rational(-b.top, b.bottom));
export const times = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);
export const dividedBy = (a: Rational, b: Rational): Rational => rational(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, rational(0n));

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function floor({ top, bottom }: Rational): bigint {
  const towardsZero = top / bottom;
  return top < 0n && towardsZero * bottom !== top ? towardsZero - 1n : towardsZero;
}

export const ceiling = ({ top, bottom }: Rational): bigint => -floor(rational(-top, bottom));

/** Half away from zero. */
export function rounded(value: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const scaled = times(value, rational(unit));
  const away = floor(rational(2n * (scaled.top < 0n ? -scaled.top : scaled.top) + scaled.bottom, 2n * scaled.bottom));
  return rational(scaled.top < 0n ? -away : away, unit);
}
