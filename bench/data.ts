/** Pseudo-random whole numbers that are the same in every run. */
function wholeNumbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

/** Rows × years of amounts, about one in eight blank as Excel hands blanks over. `unit` 1: whole; 0.01: with øre. */
export function amountRange(rows: number, years: number, unit: number): unknown[][] {
  const next = wholeNumbers(rows * years + Math.sign(unit));
  const cell = () => (next(8) === 0 ? "" : (Math.sign(unit) * Math.round(next(300_000) * Math.abs(unit) * 100)) / 100);
  return Array.from({ length: rows }, () => Array.from({ length: years }, cell));
}

const SPELLINGS = ["SUD", "Socialudvalget", "BIU", "SOU", "Teknik- og Miljøudvalget", "KFF", "ØU"];

export function committeeColumn(rows: number): unknown[][] {
  const next = wholeNumbers(7);
  return Array.from({ length: rows }, () => [SPELLINGS[next(SPELLINGS.length)]]);
}
