import type { Rule } from "./rule.ts";

/** Every rule, in the order that makes a report read well: what the tables hold first, then how they agree. */
export const catalogue: readonly Rule[] = [];
