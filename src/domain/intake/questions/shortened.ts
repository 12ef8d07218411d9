const LONGEST = 60;

/** A label as it stands inside a sentence. */
export function shortened(text: string): string {
  const shown = text.trim();
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1).trimEnd()}…`;
}
