import { formatDanishNumber } from "../../money/danishNumber.ts";
import type { FormCommittee } from "../../prose/committeeOfForm.ts";
import { danishError } from "../../workbook/danishError.ts";
import type { Reason } from "./reason.ts";
import { shortened } from "./shortened.ts";

const PLACES = { label: "linjens tekst", heading: "overskriften", title: "titlen" } as const;

function namedText({ place, word, unit }: Extract<Reason, { kind: "named" }>): string {
  const named = unit === null ? `«${word}»` : `«${word}» (${unit})`;
  return `Det står der ikke, men ${PLACES[place]} nævner ${named}.`;
}

const IN_FORM: Readonly<Record<FormCommittee["place"], string>> = {
  alone: "formularen siger, at sagen kun vedrører det",
  section: "afsnittet «Fordeling på udvalg» nævner kun det",
  ticks: "under «Berørte forvaltninger» er kun det krydset af",
  sender: "det hører til «Fremstillende forvaltning»",
};

/** Why it is asked, and what the proposal rests on: one Danish sentence. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "notSaid":
      return "Det står der ikke.";
    case "unreadable":
      return `«${shortened(danishError(reason.found))}» kan ikke læses.`;
    case "ambiguous":
      return `«${shortened(reason.found)}» kan betyde ${reason.readings.map(formatDanishNumber).join(" eller ")}.`;
    case "dated":
      return "Cellen vises som en dato eller et klokkeslæt.";
    case "uncalculated":
      return "Formlen har intet resultat i filen.";
    case "named":
      return namedText(reason);
    case "form":
      return `Det står ikke ved linjen, men ${IN_FORM[reason.place]}.`;
    case "sameLabel":
      return `${reason.table} har en linje med samme tekst.`;
    case "sameAmounts":
      return `Linjen har samme beløb som ${reason.table}, men det har andre linjer også.`;
    case "annex":
      return `${reason.table} viser administrative udgifter, men ikke hvilke linjer de kommer fra.`;
    case "otherLines":
      return "Det står der ikke, men det er det samme for alle de øvrige linjer.";
    case "mostLines":
      return `Det står der ikke. De fleste linjer i forslag er ${reason.area.toLowerCase()}.`;
    case "sign":
      return (
        "Linjen står ikke under en overskrift, der siger det, og beløbene er " +
        `${reason.negative ? "negative" : "positive"}.`
      );
    case "turnedSigns":
      return "Overskriften siger, at besparelser står med plus. I sagen har de minus: vend fortegnene i arket først.";
    case "noSaving":
      return "Ingen varig linje er negativ. Er det en besparelse, skal beløbene have minus.";
    case "otherTable":
      return `Tabel 1 siger det ikke, men det står i ${reason.table}.`;
    case "yearsOutOfStep":
      return `Årene følger ikke hinanden: ${reason.found.join(", ")}.`;
    case "firstYear":
      return "Det står der ikke. Forslaget er det første år i tabellen.";
    case "sheetName":
      return "Arket har ingen titel med et sagsnummer. Forslaget er arkets navn.";
    case "usualUnit":
      return "Det står der ikke. Formularens tabeller er i 1.000 kr.";
  }
}
