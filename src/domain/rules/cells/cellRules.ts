import type { RuleFamily } from "../rule.ts";
import { fejlvaerdi } from "./fejlvaerdi.ts";
import { fejlvaerdiUdenForTabel } from "./fejlvaerdi-uden-for-tabel.ts";
import { forkertTalformat } from "./forkert-talformat.ts";
import { formelBrugerSigSelv } from "./formel-bruger-sig-selv.ts";
import { formelSomTekst } from "./formel-som-tekst.ts";
import { formelUdenResultat } from "./formel-uden-resultat.ts";
import { skjultBeloeb } from "./skjult-beloeb.ts";
import { skjulteDecimaler } from "./skjulte-decimaler.ts";
import { talSomTekst } from "./tal-som-tekst.ts";
import { tekstIBeloeb } from "./tekst-i-beloeb.ts";
import { tekstISum } from "./tekst-i-sum.ts";
import { tusindGangeForStort } from "./tusind-gange-for-stort.ts";
import { tvetydigtBeloeb } from "./tvetydigt-beloeb.ts";

export const cellRules: RuleFamily = {
  title: "Cellernes indhold",
  rules: [
    fejlvaerdi,
    fejlvaerdiUdenForTabel,
    formelBrugerSigSelv,
    tekstISum,
    formelSomTekst,
    formelUdenResultat,
    talSomTekst,
    tekstIBeloeb,
    tvetydigtBeloeb,
    forkertTalformat,
    skjulteDecimaler,
    skjultBeloeb,
    tusindGangeForStort,
  ],
};
