import type { ComparisonCommands } from "./comparisonCommands.ts";

const NAMES: Readonly<Record<keyof ComparisonCommands, true>> = { compare: true, compareAgain: true };

/** All there are, for code that has not fetched them yet. */
export const COMPARISON_COMMANDS = Object.keys(NAMES) as (keyof ComparisonCommands)[];
