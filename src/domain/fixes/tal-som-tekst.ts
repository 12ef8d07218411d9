import type { Fixer } from "./fix.ts";
import { textsToNumbers } from "./shared/textNumbers.ts";

export const fixTalSomTekst: Fixer = ({ at, related }, context) => textsToNumbers(context, [at, ...related]);
