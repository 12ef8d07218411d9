import type { RuleFamily } from "../rule.ts";
import { artModFortegn } from "./art-mod-fortegn.ts";
import { besparelserMedPlus } from "./besparelser-med-plus.ts";
import { fortegnIndtaegt } from "./fortegn-indtaegt.ts";
import { fortegnRaekke } from "./fortegn-raekke.ts";
import { implementeringAlleAar } from "./implementering-alle-aar.ts";
import { styringsomraadeAndenTabel } from "./styringsomraade-anden-tabel.ts";
import { styringsomraadeMangler } from "./styringsomraade-mangler.ts";
import { styringsomraadeModsiges } from "./styringsomraade-modsiges.ts";
import { styringsomraadeUkendt } from "./styringsomraade-ukendt.ts";
import { varigAendringOphoerer } from "./varig-aendring-ophoerer.ts";

export const signRules: RuleFamily = {
  title: "Fortegn, art og styringsområde",
  rules: [
    fortegnRaekke,
    fortegnIndtaegt,
    besparelserMedPlus,
    artModFortegn,
    varigAendringOphoerer,
    implementeringAlleAar,
    styringsomraadeMangler,
    styringsomraadeUkendt,
    styringsomraadeModsiges,
    styringsomraadeAndenTabel,
  ],
};
