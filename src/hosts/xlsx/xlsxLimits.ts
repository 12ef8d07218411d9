import { PACKAGE_LIMITS } from "../package/packageLimits.ts";

/**
 * What a workbook may hold. A round's largest real workbook is a few hundred kB; a sheet of 100,000 rows × 12 columns
 * stays inside.
 */
export const LIMITS = {
  ...PACKAGE_LIMITS,
  sheets: 500,
  names: 100_000,
  /** Cells with content, whole workbook. */
  cells: 2_000_000,
  /** Cells of the smallest rectangles around the content, whole workbook; empty cells whose look is remembered. */
  area: 5_000_000,
  /** Characters, as in Excel. */
  cellText: 32_767,
  sharedTexts: 1_000_000,
  /** Characters, whole workbook, after shared formulas have been spelt out. */
  formulaText: 50_000_000,
  /** Of each kind: formats of numbers, fonts, fills, borders, and their combinations. */
  styles: 70_000,
  merges: 100_000,
  columnRuns: 20_000,
} as const;

export type Limit = keyof typeof LIMITS;
