import type { RuleFamily } from "../rule.ts";
import { bevillingAndetUdvalg } from "./bevilling-andet-udvalg.ts";
import { bevillingMangler } from "./bevilling-mangler.ts";
import { bevillingUdenKode } from "./bevilling-uden-kode.ts";
import { indtaegtUdgiftMangler } from "./indtaegt-udgift-mangler.ts";
import { indtaegtUdgiftUkendt } from "./indtaegt-udgift-ukendt.ts";
import { udvalgBeloebAfviger } from "./udvalg-beloeb-afviger.ts";
import { udvalgBeloebModBetegnelse } from "./udvalg-beloeb-mod-betegnelse.ts";
import { udvalgKunInvestering } from "./udvalg-kun-investering.ts";
import { udvalgMangler } from "./udvalg-mangler.ts";
import { udvalgNavnIAaret } from "./udvalg-navn-i-aaret.ts";
import { udvalgToGange } from "./udvalg-to-gange.ts";
import { udvalgUkendt } from "./udvalg-ukendt.ts";

export const committeeRules: RuleFamily = {
  title: "Udvalg og bevillinger",
  rules: [
    udvalgMangler,
    udvalgUkendt,
    udvalgNavnIAaret,
    udvalgToGange,
    udvalgKunInvestering,
    udvalgBeloebAfviger,
    udvalgBeloebModBetegnelse,
    bevillingMangler,
    bevillingUdenKode,
    bevillingAndetUdvalg,
    indtaegtUdgiftMangler,
    indtaegtUdgiftUkendt,
  ],
};
