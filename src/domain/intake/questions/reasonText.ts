import type { Reason } from "./reason.ts";
import { shortened } from "./shortened.ts";

const PLACES = { label: "linjens tekst", heading: "overskriften", title: "titlen" } as const;

function namedText({ place, word, unit }: Extract<Reason, { kind: "named" }>): string {
  const named = unit === null ? `«${word}»` : `«${word}» (${unit})`;
  return `Arket siger det ikke, men ${PLACES[place]} nævner ${named}.`;
}

/** Why it is asked, and what the proposal rests on: one Danish sentence. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "notSaid":
      return "Arket siger det ikke.";
    case "unreadable":
      return `«${shortened(reason.found)}» på arket kan ikke læses.`;
    case "named":
      return namedText(reason);
    case "sameLabel":
      return `${reason.table} har en linje med samme tekst.`;
    case "sameAmounts":
      return `Linjen har samme beløb som ${reason.table}, men det har andre linjer også.`;
    case "annex":
      return `${reason.table} viser administrative udgifter, men ikke hvilke linjer de kommer fra.`;
    case "otherLines":
      return "Arket siger det ikke, men det er det samme for alle de øvrige linjer.";
    case "mostLines":
      return `Arket siger det ikke. De fleste linjer i forslag er ${reason.area.toLowerCase()}.`;
    case "sign":
      return (
        "Linjen står ikke under en overskrift, der siger det, og beløbene er " +
        `${reason.negative ? "negative" : "positive"}.`
      );
    case "otherTable":
      return `Tabel 1 siger det ikke, men det står i ${reason.table}.`;
    case "yearsOutOfStep":
      return `Årene følger ikke hinanden på arket: ${reason.found.join(", ")}.`;
    case "firstYear":
      return "Arket siger det ikke. Forslaget er det første år i tabellen.";
    case "sheetName":
      return "Arket har ingen titel med et sagsnummer. Forslaget er arkets navn.";
    case "usualUnit":
      return "Arket siger det ikke. Formularens tabeller er i 1.000 kr.";
  }
}
