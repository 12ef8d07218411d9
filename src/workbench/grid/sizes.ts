/** Excel's own for Calibri 11. */
export const STANDARD_PIXELS = 64;
export const STANDARD_ROW_PIXELS = 20;
