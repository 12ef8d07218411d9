import type { CellStyle } from "../workbook/plan.ts";

/** As six hexadecimal digits. */
export const HEAD_COLOUR = "E7ECF3";
export const LINE_COLOUR = "8A94A3";

const HEADS: readonly CellStyle[] = ["columnHeader", "narrowHeader", "upperHeader", "yearHeader"];
const BOLD: readonly CellStyle[] = [...HEADS, "section", "totalLabel", "totalAmount"];
const RIGHT: readonly CellStyle[] = ["amount", "amountOrBlank", "totalAmount", "yearHeader", "payback"];

/** Above the figures: printed again on each page that the table goes on to. */
export const isHead = (style: CellStyle): boolean => HEADS.includes(style);

interface WordLooks {
  readonly bold: boolean;
  readonly right: boolean;
  readonly shaded: boolean;
}

/** How a cell of the form looks in Word, whether it is pasted there or written: plain lines, a light head. */
export function wordLooks(style: CellStyle): WordLooks {
  return { bold: BOLD.includes(style), right: RIGHT.includes(style), shaded: isHead(style) };
}
