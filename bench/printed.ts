const WIDTH = 18;

/** One decimal, as Danes print it; "-" for a share of nothing. */
export const percent = (share: number): string =>
  Number.isNaN(share) ? "-" : `${(share * 100).toFixed(1).replace(".", ",")} %`;

export const times = (ratio: number): string => `${ratio.toFixed(2).replace(".", ",")} gange`;

/** A line of a table: the name to the left, all else to the right. */
export const row = ([name = "", ...cells]: readonly string[]): string =>
  [name.padEnd(WIDTH), ...cells.map((cell) => cell.padStart(WIDTH))].join("");
