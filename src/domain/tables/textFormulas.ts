import { Amount } from "../money/amount.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import { quoted } from "./formulas.ts";

/** Excel takes no longer text inside a formula than 255 characters. */
const LONGEST_LITERAL = 200;

/** A text of any length inside a formula. */
export function textLiteral(text: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / LONGEST_LITERAL)) }, (_, index) =>
    text.slice(index * LONGEST_LITERAL, (index + 1) * LONGEST_LITERAL),
  );
  return parts.map(quoted).join("&");
}

/** The whole number in a cell as "-1.300", whatever the reader's Excel puts between the thousands. */
export function wholeNumberText(cell: string): string {
  return `SUBSTITUTE(FIXED(${cell},0),",",".")`;
}

/** The tenths in a cell as "-1.300,5". */
export function tenthsText(cell: string): string {
  return `IF(${cell}<0,"-","")&${wholeNumberText(`INT(ABS(${cell})/10)`)}&","&MOD(ABS(${cell}),10)`;
}

const HUNDRED = Amount.fromNumber(100);
const TEN = Amount.fromNumber(10);
/** A sheet adds in binary: six decimals are sure, and halves are rounded as the domain rounds them. */
const DECIMALS = 6;

export function roundedFormula(sum: string): string {
  return `ROUND(ROUND(${sum},${DECIMALS}),0)`;
}

export function rounded(amount: Amount): Amount {
  return amount.rounded(DECIMALS).rounded(0);
}

/** 1.000 kr. to tenths of mio. kr. */
export function tenthsFormula(sum: string): string {
  return `ROUND(ROUND(${sum},${DECIMALS})/100,0)`;
}

export function tenthsOfMillion(amount: Amount): Amount {
  return amount.rounded(DECIMALS).dividedBy(HUNDRED).rounded(0);
}

/** "8,0": tenths as they are printed, always with their one decimal. */
export function tenthsAsText(tenths: Amount): string {
  const text = formatDanishNumber(tenths.dividedBy(TEN));
  return text.includes(",") ? text : `${text},0`;
}
