/**
 * The product's own file of a case: `{ "format": "kvantum-ark/sag", "version": 2, … }`. Version 2 added earlier
 * funding, location and hearings, all of which may be left out; so version 1 is read as it stands.
 */
export const CASE_FORMAT = "kvantum-ark/sag";
export const CASE_VERSION = 2;
export const FIRST_VERSION = 1;

/** A sheet that is read, printed and kept on one page holds no more. */
export const MOST_YEARS = 20;
export const MOST_LINES = 500;

/** In characters. A label stands in one cell of Tabel 1. */
export const LONGEST = {
  id: 40,
  title: 300,
  label: 500,
  heading: 300,
  appropriation: 60,
  body: 200,
  conclusion: 1000,
  address: 300,
} as const;

/** Agreements of earlier funding, or hearings. */
export const MOST_ROWS = 100;

/** 1.000 kr.: more than the whole municipality's budget a hundred times over; doubles are exact far beyond. */
export const LARGEST_AMOUNT = 1e10;
