import type { RuleFamily } from "../rule.ts";
import { tekstAarstalModTabel } from "./tekst-aarstal-mod-tabel.ts";
import { tekstBeloebModTabel } from "./tekst-beloeb-mod-tabel.ts";
import { tekstDeleModSum } from "./tekst-dele-mod-sum.ts";
import { tekstTilbagebetalingModTabel } from "./tekst-tilbagebetaling-mod-tabel.ts";
import { tekstUdvalgModTabel } from "./tekst-udvalg-mod-tabel.ts";

export const proseRules: RuleFamily = {
  title: "Teksten mod tabellerne",
  rules: [
    tekstBeloebModTabel,
    tekstAarstalModTabel,
    tekstDeleModSum,
    tekstTilbagebetalingModTabel,
    tekstUdvalgModTabel,
  ],
};
