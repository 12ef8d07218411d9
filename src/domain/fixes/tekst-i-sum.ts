import type { Fixer } from "./fix.ts";
import { textsToNumbers } from "./shared/textNumbers.ts";

/** The formula is right; the texts it passes over are not. */
export const fixTekstISum: Fixer = ({ related }, context) => textsToNumbers(context, related);
