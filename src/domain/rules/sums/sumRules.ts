import type { RuleFamily } from "../rule.ts";
import { aarstalForskudt } from "./aarstal-forskudt.ts";
import { afrundingUsandsynlig } from "./afrunding-usandsynlig.ts";
import { akkumuleretAfviger } from "./akkumuleret-afviger.ts";
import { beloebModsiges } from "./beloeb-modsiges.ts";
import { deleGiverIkkeRaekken } from "./dele-giver-ikke-raekken.ts";
import { delStoerreEndRaekken } from "./del-stoerre-end-raekken.ts";
import { fortegnTotal } from "./fortegn-total.ts";
import { iAltKolonne } from "./i-alt-kolonne.ts";
import { iAltUnderAarstal } from "./i-alt-under-aarstal.ts";
import { nettoKolonne } from "./netto-kolonne.ts";
import { raekkeFoelgerIkke } from "./raekke-foelger-ikke.ts";
import { raekkeMangler } from "./raekke-mangler.ts";
import { raekkeSammeFejl } from "./raekke-samme-fejl.ts";
import { sumAfrunding } from "./sum-afrunding.ts";
import { tabelSammeFejl } from "./tabel-samme-fejl.ts";
import { tabelSum } from "./tabel-sum.ts";
import { totalBetegnelse } from "./total-betegnelse.ts";
import { totalKunAndreTabeller } from "./total-kun-andre-tabeller.ts";
import { totalMangler } from "./total-mangler.ts";
import { totalUdenBlok } from "./total-uden-blok.ts";
import { totalUdenRaekker } from "./total-uden-raekker.ts";
import { udvalgModsiges } from "./udvalg-modsiges.ts";

export const sumRules: RuleFamily = {
  title: "Summer i en tabel",
  rules: [
    beloebModsiges,
    raekkeSammeFejl,
    tabelSammeFejl,
    raekkeMangler,
    aarstalForskudt,
    udvalgModsiges,
    tabelSum,
    fortegnTotal,
    afrundingUsandsynlig,
    sumAfrunding,
    iAltKolonne,
    nettoKolonne,
    raekkeFoelgerIkke,
    iAltUnderAarstal,
    totalMangler,
    totalKunAndreTabeller,
    totalBetegnelse,
    totalUdenBlok,
    totalUdenRaekker,
    delStoerreEndRaekken,
    deleGiverIkkeRaekken,
    akkumuleretAfviger,
  ],
};
