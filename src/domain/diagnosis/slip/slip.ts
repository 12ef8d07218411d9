/** How a right figure becomes a wrong one: "tenfold" is ten times too large, "tenth" ten times too small. */
export type Slip =
  | "sign"
  | "tenfold"
  | "tenth"
  | "thousandfold"
  | "thousandth"
  | "replacedDigit"
  | "interchangedDigits"
  | "addedDigit"
  | "leftOutDigit"
  | "blank"
  | "neighbour"
  | "swapped"
  | "shifted"
  | "repeated"
  | "copied"
  | "leftOutRow"
  | "doubledRow"
  | "accumulated";

/**
 * What a slip costs: the likelier, the cheaper. The order among the typing errors is Scholtus' count of 152 real ones
 * (Statistics Netherlands, 2009): 112 a replaced digit, 15 left out, 14 interchanged, 11 added. A turned sign
 * or a factor is rarer, but hardly ever fits by chance, so that it speaks louder. Every price is near 3: two
 * slips always cost more than the dearest single one. What no slip explains is dearer by just the margin of
 * doubt, for in round figures any change looks like one digit.
 */
export const SLIP_PRICES: Readonly<Record<Slip, number>> = {
  sign: 3,
  thousandfold: 3,
  thousandth: 3,
  tenfold: 3.1,
  tenth: 3.1,
  replacedDigit: 3.2,
  leftOutDigit: 3.3,
  interchangedDigits: 3.3,
  blank: 3.4,
  addedDigit: 3.4,
  neighbour: 3.5,
  swapped: 3.6,
  shifted: 4,
  repeated: 5,
  copied: 4.4,
  leftOutRow: 4,
  doubledRow: 4,
  accumulated: 4,
};

export const UNEXPLAINED_PRICE = 4.6;
export const CHEAPEST = 3;

/** Kroner among thousands, or the other way round: it shows in the size. */
export const isOfSize = (slip: Slip | null): boolean => slip === "thousandfold" || slip === "thousandth";

function isOneDigitOff(one: string, other: string): boolean {
  let different = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) different += 1;
  return one.length === other.length && different === 1;
}

function areInterchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const first = [...one].findIndex((digit, at) => digit !== other[at]);
  if (first < 0 || one[first] !== other[first + 1] || one[first + 1] !== other[first]) return false;
  return one.slice(first + 2) === other.slice(first + 2);
}

/** `long` is `short` with one digit more. */
function hasOneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

/**
 * The slip that makes `to` (the right figure) into `from` (the printed one); null where none does. Whole units,
 * none of them 0.
 */
export function slipBetween(from: number, to: number): Slip | null {
  if (from === -to) return "sign";
  if (from === to * 1000) return "thousandfold";
  if (to === from * 1000) return "thousandth";
  if (from === to * 10) return "tenfold";
  if (to === from * 10) return "tenth";
  if (from < 0 !== to < 0 || from === 0 || to === 0) return null;
  const [printed, right] = [String(Math.abs(from)), String(Math.abs(to))];
  if (isOneDigitOff(printed, right)) return "replacedDigit";
  if (areInterchanged(printed, right)) return "interchangedDigits";
  if (hasOneMore(printed, right)) return "addedDigit";
  return hasOneMore(right, printed) ? "leftOutDigit" : null;
}
