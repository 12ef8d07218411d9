import type { RuleFamily } from "../rule.ts";
import { godkendelseAfventer } from "./godkendelse-afventer.ts";
import { godkendelseMangler } from "./godkendelse-mangler.ts";
import { godkendelseUdenDato } from "./godkendelse-uden-dato.ts";

export const hearingRules: RuleFamily = {
  title: "Hvem er hørt?",
  rules: [godkendelseUdenDato, godkendelseAfventer, godkendelseMangler],
};
