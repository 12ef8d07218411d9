/** Excel counts widths in digits of the standard font (7 pixels in Calibri 11) plus 5 pixels of margin. */
const DIGIT = 7;
const MARGIN = 5;

export function pixels(characters: number): number {
  return Math.round(characters * DIGIT + MARGIN);
}

export function characters(width: number): number {
  return Math.max(0, Math.round(((width - MARGIN) / DIGIT) * 100) / 100);
}
