import { aarstalAfviger } from "./aarstal-afviger.ts";
import { aarstalDobbelt } from "./aarstal-dobbelt.ts";
import { aarstalHul } from "./aarstal-hul.ts";
import { afrundingMellemTabeller } from "./afrunding-mellem-tabeller.ts";
import { bevillingMangler } from "./bevilling-mangler.ts";
import { fejlvaerdi } from "./fejlvaerdi.ts";
import { fortegnRaekke } from "./fortegn-raekke.ts";
import { fortegnTotal } from "./fortegn-total.ts";
import { iAltKolonne } from "./i-alt-kolonne.ts";
import { iAltUnderAarstal } from "./i-alt-under-aarstal.ts";
import { prisniveauAfviger } from "./prisniveau-afviger.ts";
import { prisniveauMangler } from "./prisniveau-mangler.ts";
import { styringsomraadeMangler } from "./styringsomraade-mangler.ts";
import { styringsomraadeUkendt } from "./styringsomraade-ukendt.ts";
import { sumAfrunding } from "./sum-afrunding.ts";
import { tabelABC } from "./tabel-a-b-c.ts";
import { tabelModKilde } from "./tabel-mod-kilde.ts";
import { tabelSum } from "./tabel-sum.ts";
import { talSomTekst } from "./tal-som-tekst.ts";
import { tekstIBeloeb } from "./tekst-i-beloeb.ts";
import { tekstISum } from "./tekst-i-sum.ts";
import { tilbagebetalingAfviger } from "./tilbagebetaling-afviger.ts";
import { tilbagebetalingOverSeksAar } from "./tilbagebetaling-over-seks-aar.ts";
import { totalBetegnelse } from "./total-betegnelse.ts";
import { totalMangler } from "./total-mangler.ts";
import { udvalgMangler } from "./udvalg-mangler.ts";
import { udvalgUkendt } from "./udvalg-ukendt.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order that makes a report read well: what the cells hold first, then what they add up to. */
export const catalogue: readonly Rule[] = [
  // What cells hold.
  fejlvaerdi,
  tekstISum,
  talSomTekst,
  tekstIBeloeb,
  // Years and price levels.
  aarstalDobbelt,
  aarstalHul,
  aarstalAfviger,
  prisniveauMangler,
  prisniveauAfviger,
  // Sums within a table.
  tabelSum,
  fortegnTotal,
  sumAfrunding,
  iAltKolonne,
  iAltUnderAarstal,
  totalMangler,
  totalBetegnelse,
  // Tables against each other.
  tabelABC,
  tabelModKilde,
  afrundingMellemTabeller,
  // Payback.
  tilbagebetalingAfviger,
  tilbagebetalingOverSeksAar,
  // Signs and classification.
  fortegnRaekke,
  styringsomraadeMangler,
  styringsomraadeUkendt,
  udvalgMangler,
  udvalgUkendt,
  bevillingMangler,
];
