/** A table whose figures are nearly all whole fifties or tens was typed so: an odd figure in it is the odd one out. */
const GRAINS = [1000, 500, 100, 50, 10, 1];
const NEARLY_ALL = 0.85;
const FEWEST = 6;
/** A sum is as odd as its oddest part. */
export const ALL_BUT_ONE = 0.97;

/** The largest grain that so many of the figures are whole in, in the figures' own units; 1 where there is none. */
export function grainOf(figures: readonly number[], unit: number, share = NEARLY_ALL): number {
  const filled = figures.filter((figure) => figure !== 0);
  if (filled.length < FEWEST) return 1;
  const shareOf = (grain: number): number =>
    filled.filter((figure) => figure % (grain * unit) === 0).length / filled.length;
  return (GRAINS.find((grain) => shareOf(grain) >= share) ?? 0) * unit || 1;
}
