import type { RuleFamily } from "../rule.ts";
import { fastTalBlandtFormler } from "./fast-tal-blandt-formler.ts";
import { foraeldetVaerdi } from "./foraeldet-vaerdi.ts";
import { formelBryderMoenster } from "./formel-bryder-moenster.ts";
import { henvisningTilAndenFil } from "./henvisning-til-anden-fil.ts";
import { konstantISum } from "./konstant-i-sum.ts";
import { kraeverTilfoejelse } from "./kraever-tilfoejelse.ts";
import { sumManglerRaekke } from "./sum-mangler-raekke.ts";

export const formulaRules: RuleFamily = {
  title: "Formler",
  rules: [
    sumManglerRaekke,
    konstantISum,
    fastTalBlandtFormler,
    formelBryderMoenster,
    foraeldetVaerdi,
    henvisningTilAndenFil,
    kraeverTilfoejelse,
  ],
};
