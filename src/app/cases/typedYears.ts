/** "2026", and as a form prints the level: "2026 p/l", "2026-pl". */
const YEAR = /^\s*(199\d|20\d\d|2100)(?:[\s-]*p\s?\/?\s?l\.?)?\s*$/i;
const COUNT = /^\s*(\d{1,2})(?:\s*år)?\s*$/i;

/** Null for what is no year with four digits. */
export function typedYear(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** "6" or "6 år", from 1 to the most; null for anything else. */
export function typedCount(text: string, most: number): number | null {
  const count = Number(COUNT.exec(text)?.[1] ?? 0);
  return count >= 1 && count <= most ? count : null;
}
