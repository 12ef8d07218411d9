import type { RuleFamily } from "../rule.ts";
import { forslagUdenBesparelse } from "./forslag-uden-besparelse.ts";
import { tilbagebetalingAfviger } from "./tilbagebetaling-afviger.ts";
import { tilbagebetalingDecimaler } from "./tilbagebetaling-decimaler.ts";
import { tilbagebetalingKunService } from "./tilbagebetaling-kun-service.ts";
import { tilbagebetalingMangler } from "./tilbagebetaling-mangler.ts";
import { tilbagebetalingOverSeksAar } from "./tilbagebetaling-over-seks-aar.ts";
import { tilbagebetalingUlaeselig } from "./tilbagebetaling-ulaeselig.ts";

export const paybackRules: RuleFamily = {
  title: "Tilbagebetalingstid",
  rules: [
    tilbagebetalingAfviger,
    tilbagebetalingUlaeselig,
    tilbagebetalingOverSeksAar,
    tilbagebetalingMangler,
    tilbagebetalingKunService,
    tilbagebetalingDecimaler,
    forslagUdenBesparelse,
  ],
};
