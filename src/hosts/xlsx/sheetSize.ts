/** The last row and column of an Excel sheet (XFD1048576), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Excel holds at most this many characters of choices in a drop-down list itself. */
export const LONGEST_LIST = 255;
