/** The last row and column of an Excel sheet (XFD1048576), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
