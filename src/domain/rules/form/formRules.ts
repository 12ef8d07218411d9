import type { RuleFamily } from "../rule.ts";
import { afsnitNummerSpringer } from "./afsnit-nummer-springer.ts";
import { afsnitTomt } from "./afsnit-tomt.ts";
import { fodnoteMangler } from "./fodnote-mangler.ts";
import { forvaltningIkkeAfkrydset } from "./forvaltning-ikke-afkrydset.ts";
import { pladsholder } from "./pladsholder.ts";
import { sagstypeITvivl } from "./sagstype-i-tvivl.ts";
import { sagsnummerAfviger } from "./sagsnummer-afviger.ts";
import { tidsplanUdenPenge } from "./tidsplan-uden-penge.ts";

export const formRules: RuleFamily = {
  title: "Resten af formularen",
  rules: [
    sagstypeITvivl,
    forvaltningIkkeAfkrydset,
    pladsholder,
    afsnitTomt,
    afsnitNummerSpringer,
    sagsnummerAfviger,
    tidsplanUdenPenge,
    fodnoteMangler,
  ],
};
