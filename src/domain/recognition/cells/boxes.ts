const TICKED = /[☑🗹🗵]|\[[x✓]\]/giu;
const EMPTY = /\[ ?\]/g;
/** A filled square is a ticked box beside empty ones, and a bullet where there are none. */
const EMPTY_SQUARE = /□/gu;
const FILLED_SQUARE = /■/gu;

/** Makes every picture of a box met in forms ☒ or ☐, in the texts of one list. */
export function plainBoxesOf(list: readonly string[]): (text: string) => string {
  const hasSquares = list.some((text) => text.includes("□"));
  return (text) => {
    const plain = text.replace(TICKED, "☒").replace(EMPTY, "☐");
    return hasSquares ? plain.replace(FILLED_SQUARE, "☒").replace(EMPTY_SQUARE, "☐") : plain;
  };
}
