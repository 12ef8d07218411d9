import type { RuleFamily } from "../rule.ts";
import { administrationOverBesparelse } from "./administration-over-besparelse.ts";
import { afrundingMellemTabeller } from "./afrunding-mellem-tabeller.ts";
import { bevillingstabelMangler } from "./bevillingstabel-mangler.ts";
import { investeringstabelMangler } from "./investeringstabel-mangler.ts";
import { raekkeForkertTabel } from "./raekke-forkert-tabel.ts";
import { sammeRaekkeAndreTal } from "./samme-raekke-andre-tal.ts";
import { tabel2Mangler } from "./tabel-2-mangler.ts";
import { tabelABC } from "./tabel-a-b-c.ts";
import { tabelAMangler } from "./tabel-a-mangler.ts";
import { tabelBMangler } from "./tabel-b-mangler.ts";
import { tabelCMangler } from "./tabel-c-mangler.ts";
import { tabelDMangler } from "./tabel-d-mangler.ts";
import { tabelEMangler } from "./tabel-e-mangler.ts";
import { tabelModKilde } from "./tabel-mod-kilde.ts";
import { udvalgUdenRaekke } from "./udvalg-uden-raekke.ts";

export const betweenTablesRules: RuleFamily = {
  title: "Tabeller mod hinanden",
  rules: [
    tabelABC,
    udvalgUdenRaekke,
    tabelModKilde,
    raekkeForkertTabel,
    sammeRaekkeAndreTal,
    afrundingMellemTabeller,
    tabel2Mangler,
    investeringstabelMangler,
    tabelAMangler,
    tabelBMangler,
    tabelCMangler,
    tabelDMangler,
    tabelEMangler,
    bevillingstabelMangler,
    administrationOverBesparelse,
  ],
};
