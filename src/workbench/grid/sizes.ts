/** Excel's own for Calibri 11. */
export const STANDARD_PIXELS = 64;
export const STANDARD_ROW_PIXELS = 20;
/** Room for the numbers of the rows as Excel has it; the grid's own is wider than four digits need. */
export const ROW_HEADER_PIXELS = 36;
