import type { Asked } from "./asked.ts";
import { OWN_TIME } from "./speaksOf.ts";

/** "Den årlige nettobesparelse", "over tre år", "i perioden": as good as a year, where it is clear what the amount is of. */
const OVER_YEARS = /(?<!\p{L})(?:\p{L}*perioden|årlige?|(?:over|på) (?:\p{L}+ ){1,2}år)(?!\p{L})/iu;

export const isTimed = ({ years, sentence }: Pick<Asked, "years" | "sentence">): boolean =>
  years.kind !== "none" || OWN_TIME.test(sentence.text) || OVER_YEARS.test(sentence.text);
