import type { RuleFamily } from "../rule.ts";
import { tidligereMidlerFoerAftale } from "./tidligere-midler-foer-aftale.ts";
import { tidligereMidlerPrisniveau } from "./tidligere-midler-prisniveau.ts";

export const earlierFundingRules: RuleFamily = {
  title: "Tidligere afsatte midler",
  rules: [tidligereMidlerPrisniveau, tidligereMidlerFoerAftale],
};
