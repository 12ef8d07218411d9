/** How a right figure becomes a wrong one. */
export type Slip =
  | "sign"
  | "tenfold"
  | "thousandfold"
  | "replacedDigit"
  | "interchangedDigits"
  | "addedDigit"
  | "leftOutDigit"
  | "blank"
  | "neighbour"
  | "swapped"
  | "shifted"
  | "repeated";
