import type { RuleFamily } from "../rule.ts";
import { aarstalAfviger } from "./aarstal-afviger.ts";
import { aarstalDobbelt } from "./aarstal-dobbelt.ts";
import { aarstalHul } from "./aarstal-hul.ts";
import { antalAar } from "./antal-aar.ts";
import { beloebLignerKroner } from "./beloeb-ligner-kroner.ts";
import { enhedAfviger } from "./enhed-afviger.ts";
import { enhedMangler } from "./enhed-mangler.ts";
import { foersteAarLangtFraPrisniveau } from "./foerste-aar-langt-fra-prisniveau.ts";
import { prisniveauAfviger } from "./prisniveau-afviger.ts";
import { prisniveauMangler } from "./prisniveau-mangler.ts";
import { prisniveauModstrid } from "./prisniveau-modstrid.ts";

export const headingRules: RuleFamily = {
  title: "År, prisniveau og enhed",
  rules: [
    aarstalDobbelt,
    aarstalHul,
    aarstalAfviger,
    foersteAarLangtFraPrisniveau,
    antalAar,
    prisniveauMangler,
    prisniveauAfviger,
    prisniveauModstrid,
    enhedMangler,
    enhedAfviger,
    beloebLignerKroner,
  ],
};
