import { aarstalAfviger } from "./aarstal-afviger.ts";
import { aarstalDobbelt } from "./aarstal-dobbelt.ts";
import { aarstalHul } from "./aarstal-hul.ts";
import { afrundingMellemTabeller } from "./afrunding-mellem-tabeller.ts";
import { bevillingMangler } from "./bevilling-mangler.ts";
import { fastTalBlandtFormler } from "./fast-tal-blandt-formler.ts";
import { fejlvaerdi } from "./fejlvaerdi.ts";
import { formelBrugerSigSelv } from "./formel-bruger-sig-selv.ts";
import { formelBryderMoenster } from "./formel-bryder-moenster.ts";
import { fortegnRaekke } from "./fortegn-raekke.ts";
import { fortegnTotal } from "./fortegn-total.ts";
import { henvisningTilAndenFil } from "./henvisning-til-anden-fil.ts";
import { iAltKolonne } from "./i-alt-kolonne.ts";
import { iAltUnderAarstal } from "./i-alt-under-aarstal.ts";
import { konstantISum } from "./konstant-i-sum.ts";
import { kraeverTilfoejelse } from "./kraever-tilfoejelse.ts";
import { prisniveauAfviger } from "./prisniveau-afviger.ts";
import { prisniveauMangler } from "./prisniveau-mangler.ts";
import { sammeRaekkeToGange } from "./samme-raekke-to-gange.ts";
import { skjultBeloeb } from "./skjult-beloeb.ts";
import { styringsomraadeMangler } from "./styringsomraade-mangler.ts";
import { styringsomraadeUkendt } from "./styringsomraade-ukendt.ts";
import { sumAfrunding } from "./sum-afrunding.ts";
import { sumManglerRaekke } from "./sum-mangler-raekke.ts";
import { tabelABC } from "./tabel-a-b-c.ts";
import { tabelModKilde } from "./tabel-mod-kilde.ts";
import { tabelSum } from "./tabel-sum.ts";
import { talSomTekst } from "./tal-som-tekst.ts";
import { tekstIBeloeb } from "./tekst-i-beloeb.ts";
import { tekstISum } from "./tekst-i-sum.ts";
import { tilbagebetalingAfviger } from "./tilbagebetaling-afviger.ts";
import { tilbagebetalingOverSeksAar } from "./tilbagebetaling-over-seks-aar.ts";
import { tomRaekke } from "./tom-raekke.ts";
import { totalBetegnelse } from "./total-betegnelse.ts";
import { totalMangler } from "./total-mangler.ts";
import { udvalgMangler } from "./udvalg-mangler.ts";
import { udvalgUkendt } from "./udvalg-ukendt.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order that makes a report read well: what the cells hold first, then what they add up to. */
export const catalogue: readonly Rule[] = [
  // What cells hold.
  fejlvaerdi,
  formelBrugerSigSelv,
  tekstISum,
  talSomTekst,
  tekstIBeloeb,
  skjultBeloeb,
  // Formulas.
  sumManglerRaekke,
  konstantISum,
  fastTalBlandtFormler,
  formelBryderMoenster,
  henvisningTilAndenFil,
  kraeverTilfoejelse,
  // The layout of a table.
  tomRaekke,
  sammeRaekkeToGange,
  // Years, price levels and units.
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
  // Committees and appropriations.
  udvalgMangler,
  udvalgUkendt,
  bevillingMangler,
];
