import { blankArea, blankAreaAndWrongAmount, otherArea } from "./areaMishaps.ts";
import { itemAndTotal, mistypedFigures, wrongRowAlone, wrongRowBesideWrongTotal } from "./figureMishaps.ts";
import { swappedFigures, swappedRows } from "./swapMishaps.ts";
import type { Mishap } from "./trial.ts";

/** Everything that is tried, under the names of the table that is printed. */
export const MISHAPS = {
  "1 tal": mistypedFigures(1),
  "2 tal": mistypedFigures(2),
  "3 tal": mistypedFigures(3),
  "4 tal": mistypedFigures(4),
  "hel række": wrongRowAlone,
  "hel række + total": wrongRowBesideWrongTotal,
  "uden område": blankArea,
  "uden område + tal": blankAreaAndWrongAmount,
  "andet område": otherArea,
  "tal byttet om": swappedFigures,
  "rækker byttet om": swappedRows,
  "tal og total": itemAndTotal,
} as const satisfies Readonly<Record<string, Mishap>>;

export type MishapName = keyof typeof MISHAPS;
export const MISHAP_NAMES = Object.keys(MISHAPS) as MishapName[];
