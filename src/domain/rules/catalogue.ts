import { cellRules } from "./cells/cellRules.ts";
import { formulaRules } from "./formulas/formulaRules.ts";
import { layoutRules } from "./layout/layoutRules.ts";
import { headingRules } from "./headings/headingRules.ts";
import { sumRules } from "./sums/sumRules.ts";
import { betweenTablesRules } from "./between/betweenTablesRules.ts";
import { paybackRules } from "./payback/paybackRules.ts";
import { signRules } from "./signs/signRules.ts";
import { committeeRules } from "./committees/committeeRules.ts";
import { earlierFundingRules } from "./earlier/earlierFundingRules.ts";
import { hearingRules } from "./hearings/hearingRules.ts";
import { proseRules } from "./prose/proseRules.ts";
import { formRules } from "./form/formRules.ts";
import type { Rule, RuleFamily } from "./rule.ts";

/** In the order that makes a report read well: what the cells hold first, then what they add up to. */
export const ruleFamilies: readonly RuleFamily[] = [
  cellRules,
  formulaRules,
  layoutRules,
  headingRules,
  sumRules,
  betweenTablesRules,
  paybackRules,
  signRules,
  committeeRules,
  earlierFundingRules,
  hearingRules,
  proseRules,
  formRules,
];

export const catalogue: readonly Rule[] = ruleFamilies.flatMap(({ rules }) => rules);
