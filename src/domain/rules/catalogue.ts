import { aarstalAfviger } from "./aarstal-afviger.ts";
import { aarstalDobbelt } from "./aarstal-dobbelt.ts";
import { aarstalHul } from "./aarstal-hul.ts";
import { administrationOverBesparelse } from "./administration-over-besparelse.ts";
import { afrundingMellemTabeller } from "./afrunding-mellem-tabeller.ts";
import { afrundingUsandsynlig } from "./afrunding-usandsynlig.ts";
import { akkumuleretAfviger } from "./akkumuleret-afviger.ts";
import { antalAar } from "./antal-aar.ts";
import { artModFortegn } from "./art-mod-fortegn.ts";
import { beloebLignerKroner } from "./beloeb-ligner-kroner.ts";
import { beloebModsiges } from "./beloeb-modsiges.ts";
import { bevillingAndetUdvalg } from "./bevilling-andet-udvalg.ts";
import { bevillingMangler } from "./bevilling-mangler.ts";
import { bevillingUdenKode } from "./bevilling-uden-kode.ts";
import { bevillingstabelMangler } from "./bevillingstabel-mangler.ts";
import { delStoerreEndRaekken } from "./del-stoerre-end-raekken.ts";
import { enhedAfviger } from "./enhed-afviger.ts";
import { enhedMangler } from "./enhed-mangler.ts";
import { fastTalBlandtFormler } from "./fast-tal-blandt-formler.ts";
import { fejlvaerdiUdenForTabel } from "./fejlvaerdi-uden-for-tabel.ts";
import { fejlvaerdi } from "./fejlvaerdi.ts";
import { foersteAarLangtFraPrisniveau } from "./foerste-aar-langt-fra-prisniveau.ts";
import { foraeldetVaerdi } from "./foraeldet-vaerdi.ts";
import { forkertTalformat } from "./forkert-talformat.ts";
import { formelBrugerSigSelv } from "./formel-bruger-sig-selv.ts";
import { formelBryderMoenster } from "./formel-bryder-moenster.ts";
import { forslagUdenBesparelse } from "./forslag-uden-besparelse.ts";
import { formelSomTekst } from "./formel-som-tekst.ts";
import { formelUdenResultat } from "./formel-uden-resultat.ts";
import { fortegnIndtaegt } from "./fortegn-indtaegt.ts";
import { fortegnRaekke } from "./fortegn-raekke.ts";
import { fortegnTotal } from "./fortegn-total.ts";
import { godkendelseAfventer } from "./godkendelse-afventer.ts";
import { godkendelseMangler } from "./godkendelse-mangler.ts";
import { godkendelseUdenDato } from "./godkendelse-uden-dato.ts";
import { henvisningTilAndenFil } from "./henvisning-til-anden-fil.ts";
import { iAltKolonne } from "./i-alt-kolonne.ts";
import { iAltUnderAarstal } from "./i-alt-under-aarstal.ts";
import { implementeringAlleAar } from "./implementering-alle-aar.ts";
import { indtaegtUdgiftMangler } from "./indtaegt-udgift-mangler.ts";
import { indtaegtUdgiftUkendt } from "./indtaegt-udgift-ukendt.ts";
import { investeringstabelMangler } from "./investeringstabel-mangler.ts";
import { konstantISum } from "./konstant-i-sum.ts";
import { kraeverTilfoejelse } from "./kraever-tilfoejelse.ts";
import { prisniveauAfviger } from "./prisniveau-afviger.ts";
import { prisniveauMangler } from "./prisniveau-mangler.ts";
import { prisniveauModstrid } from "./prisniveau-modstrid.ts";
import { udvalgModsiges } from "./udvalg-modsiges.ts";
import { aarstalForskudt } from "./aarstal-forskudt.ts";
import { raekkeMangler } from "./raekke-mangler.ts";
import { tabelSammeFejl } from "./tabel-samme-fejl.ts";
import { raekkeSammeFejl } from "./raekke-samme-fejl.ts";
import { sammeRaekkeAndreTal } from "./samme-raekke-andre-tal.ts";
import { sammeRaekkeToGange } from "./samme-raekke-to-gange.ts";
import { skjultBeloeb } from "./skjult-beloeb.ts";
import { skjulteDecimaler } from "./skjulte-decimaler.ts";
import { styringsomraadeMangler } from "./styringsomraade-mangler.ts";
import { styringsomraadeModsiges } from "./styringsomraade-modsiges.ts";
import { styringsomraadeUkendt } from "./styringsomraade-ukendt.ts";
import { sumAfrunding } from "./sum-afrunding.ts";
import { sumManglerRaekke } from "./sum-mangler-raekke.ts";
import { tabel2Mangler } from "./tabel-2-mangler.ts";
import { tabelABC } from "./tabel-a-b-c.ts";
import { tabelAMangler } from "./tabel-a-mangler.ts";
import { tabelBMangler } from "./tabel-b-mangler.ts";
import { tabelCMangler } from "./tabel-c-mangler.ts";
import { tabelDMangler } from "./tabel-d-mangler.ts";
import { tabelEMangler } from "./tabel-e-mangler.ts";
import { tabelIkkeGenkendt } from "./tabel-ikke-genkendt.ts";
import { tabelModKilde } from "./tabel-mod-kilde.ts";
import { tabelSum } from "./tabel-sum.ts";
import { tabelbogstavForkert } from "./tabelbogstav-forkert.ts";
import { tabelnummerToGange } from "./tabelnummer-to-gange.ts";
import { talSomTekst } from "./tal-som-tekst.ts";
import { tekstIBeloeb } from "./tekst-i-beloeb.ts";
import { tekstISum } from "./tekst-i-sum.ts";
import { tidligereMidlerFoerAftale } from "./tidligere-midler-foer-aftale.ts";
import { tidligereMidlerPrisniveau } from "./tidligere-midler-prisniveau.ts";
import { tilbagebetalingAfviger } from "./tilbagebetaling-afviger.ts";
import { tilbagebetalingDecimaler } from "./tilbagebetaling-decimaler.ts";
import { tilbagebetalingKunService } from "./tilbagebetaling-kun-service.ts";
import { tilbagebetalingMangler } from "./tilbagebetaling-mangler.ts";
import { tilbagebetalingOverSeksAar } from "./tilbagebetaling-over-seks-aar.ts";
import { tomLinje } from "./tom-linje.ts";
import { tomRaekke } from "./tom-raekke.ts";
import { totalBetegnelse } from "./total-betegnelse.ts";
import { totalMangler } from "./total-mangler.ts";
import { totalUdenBlok } from "./total-uden-blok.ts";
import { tusindGangeForStort } from "./tusind-gange-for-stort.ts";
import { tilbagebetalingUlaeselig } from "./tilbagebetaling-ulaeselig.ts";
import { tvetydigtBeloeb } from "./tvetydigt-beloeb.ts";
import { udvalgBeloebAfviger } from "./udvalg-beloeb-afviger.ts";
import { udvalgBeloebModBetegnelse } from "./udvalg-beloeb-mod-betegnelse.ts";
import { udvalgKunInvestering } from "./udvalg-kun-investering.ts";
import { udvalgMangler } from "./udvalg-mangler.ts";
import { udvalgNavnIAaret } from "./udvalg-navn-i-aaret.ts";
import { udvalgToGange } from "./udvalg-to-gange.ts";
import { udvalgUdenRaekke } from "./udvalg-uden-raekke.ts";
import { udvalgUkendt } from "./udvalg-ukendt.ts";
import { varigAendringOphoerer } from "./varig-aendring-ophoerer.ts";
import type { Rule } from "./rule.ts";
import { tekstBeloebModTabel } from "./tekst-beloeb-mod-tabel.ts";
import { tekstAarstalModTabel } from "./tekst-aarstal-mod-tabel.ts";
import { tekstDeleModSum } from "./tekst-dele-mod-sum.ts";
import { tekstTilbagebetalingModTabel } from "./tekst-tilbagebetaling-mod-tabel.ts";
import { tekstUdvalgModTabel } from "./tekst-udvalg-mod-tabel.ts";
import { forvaltningIkkeAfkrydset } from "./forvaltning-ikke-afkrydset.ts";
import { pladsholder } from "./pladsholder.ts";
import { afsnitTomt } from "./afsnit-tomt.ts";
import { afsnitNummerSpringer } from "./afsnit-nummer-springer.ts";
import { sagsnummerAfviger } from "./sagsnummer-afviger.ts";
import { tidsplanUdenPenge } from "./tidsplan-uden-penge.ts";
import { fodnoteMangler } from "./fodnote-mangler.ts";

/** Rules that a reader looks for in the same place. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** In the order that makes a report read well: what the cells hold first, then what they add up to. */
export const ruleFamilies: readonly RuleFamily[] = [
  {
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
  },
  {
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
  },
  {
    title: "Tabellernes opbygning",
    rules: [tabelIkkeGenkendt, tabelbogstavForkert, tabelnummerToGange, tomRaekke, tomLinje, sammeRaekkeToGange],
  },
  {
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
  },
  {
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
      iAltUnderAarstal,
      totalMangler,
      totalBetegnelse,
      totalUdenBlok,
      delStoerreEndRaekken,
      akkumuleretAfviger,
    ],
  },
  {
    title: "Tabeller mod hinanden",
    rules: [
      tabelABC,
      udvalgUdenRaekke,
      tabelModKilde,
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
  },
  {
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
  },
  {
    title: "Fortegn, art og styringsområde",
    rules: [
      fortegnRaekke,
      fortegnIndtaegt,
      artModFortegn,
      varigAendringOphoerer,
      implementeringAlleAar,
      styringsomraadeMangler,
      styringsomraadeUkendt,
      styringsomraadeModsiges,
    ],
  },
  {
    title: "Udvalg og bevillinger",
    rules: [
      udvalgMangler,
      udvalgUkendt,
      udvalgNavnIAaret,
      udvalgToGange,
      udvalgKunInvestering,
      udvalgBeloebAfviger,
      udvalgBeloebModBetegnelse,
      bevillingMangler,
      bevillingUdenKode,
      bevillingAndetUdvalg,
      indtaegtUdgiftMangler,
      indtaegtUdgiftUkendt,
    ],
  },
  {
    title: "Tidligere afsatte midler",
    rules: [tidligereMidlerPrisniveau, tidligereMidlerFoerAftale],
  },
  {
    title: "Hvem er hørt?",
    rules: [godkendelseUdenDato, godkendelseAfventer, godkendelseMangler],
  },
  {
    title: "Teksten mod tabellerne",
    rules: [
      tekstBeloebModTabel,
      tekstAarstalModTabel,
      tekstDeleModSum,
      tekstTilbagebetalingModTabel,
      tekstUdvalgModTabel,
    ],
  },
  {
    title: "Resten af formularen",
    rules: [
      forvaltningIkkeAfkrydset,
      pladsholder,
      afsnitTomt,
      afsnitNummerSpringer,
      sagsnummerAfviger,
      tidsplanUdenPenge,
      fodnoteMangler,
    ],
  },
];

export const catalogue: readonly Rule[] = ruleFamilies.flatMap(({ rules }) => rules);
