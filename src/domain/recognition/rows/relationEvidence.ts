import type { Figures } from "./rowSums.ts";

/** What the years in which a row comes to others say that it is no chance. */
export interface Evidence {
  /** Years that say something which no year before them has said. */
  readonly years: number;
  /** How unlikely it is that amounts which have nothing to do with each other come out so, in halvings. */
  readonly bits: number;
}

const GRAINS = [1000, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01];
const FINEST = 0.001;
const DUST = 1e-6;

const isWholeIn = (grain: number, figure: number): boolean =>
  Math.abs(figure / grain - Math.round(figure / grain)) < DUST;

/** The largest amount that all are whole in: figures of whole hundreds meet by chance a hundred times as often. */
const grainOf = (years: readonly Figures[]): number =>
  GRAINS.find((grain) => years.every((figures) => figures.every((figure) => isWholeIn(grain, figure)))) ?? FINEST;

/** How far the figures are from those of another year, all made larger or smaller alike. */
function apartFrom(other: Figures, figures: Figures): number {
  const largest = other.reduce((most, figure, at) => (Math.abs(figure) > Math.abs(other[most]!) ? at : most), 0);
  const times = figures[largest]! / other[largest]!;
  return figures.reduce((most, figure, at) => Math.max(most, Math.abs(figure - times * other[at]!)), 0);
}

const TWO_AND_THEIRS = 3;

/** Of two rows and what they come to any may be the one that follows: of many rows it is the last. */
const smallest = (figures: Figures): number =>
  Math.abs(
    figures.length === TWO_AND_THEIRS
      ? figures.reduce((least, own) => (Math.abs(own) < Math.abs(least) ? own : least))
      : figures.at(-1)!,
  );

/** A year that differs by no more says the same once again: rows that grow alike stay what they are to each other. */
const LEAST_TELLING = 3;

/**
 * `years`: of each year in which it holds the figures of the rows, and last what they come to. A year tells as many
 * halvings as there are amounts that might have stood in its place.
 */
export function evidenceOf(years: readonly Figures[]): Evidence {
  const grain = grainOf(years);
  const telling: Figures[] = [];
  let bits = 0;
  for (const figures of years) {
    const least = telling.reduce((own, other) => Math.min(own, apartFrom(other, figures)), smallest(figures));
    if (least < LEAST_TELLING * grain) continue;
    bits += Math.log2(least / grain);
    telling.push(figures);
  }
  return { years: telling.length, bits };
}
