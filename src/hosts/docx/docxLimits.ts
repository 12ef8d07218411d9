/**
 * What a document may hold beyond the package's own limits (hosts/package/limits.ts): a form of 40 pages has some
 * 2,000 cells and 150,000 characters.
 */
export const DOCX_LIMITS = {
  /** Paragraphs and tables. */
  blocks: 200_000,
  /** Places in the grids of all tables, left-out cells included. */
  cells: 1_000_000,
  /** Characters. */
  text: 20_000_000,
  /** Word itself allows 63. */
  columns: 100,
} as const;

export type DocxLimit = keyof typeof DOCX_LIMITS;
