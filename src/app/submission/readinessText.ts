import { counted } from "../texts/displayText.ts";
import { isWhollyReady, openPoints, type Readiness, type ReadinessId, type ReadinessItem } from "./readiness.ts";

/** The point as it is when it is in order. */
const READINESS_TITLES: Readonly<Record<ReadinessId, string>> = {
  tables: "Alle tabeller er der",
  amounts: "Alle linjer har beløb",
  hearings: "«Hvem er hørt?» er besvaret",
  priceLevel: "Ét pris- og lønniveau",
  payback: "Tilbagebetalingstiden er rigtig og højst seks år, eller begrundet",
  findings: "Fund er rettet eller accepteret",
  figures: "Tal, som kontrollen ikke har set på: se dem efter",
};

export function pointTitle({ id, elsewhere }: ReadinessItem): string {
  return elsewhere ? "«Hvem er hørt?» står ikke på arket: svar i formularen" : READINESS_TITLES[id];
}

/** "Klar til indsendelse: 3 punkter mangler". */
export function readinessText(readiness: Readiness): string {
  switch (readiness.kind) {
    case "unseen":
      return "Klar til indsendelse: arket er ikke læst endnu";
    case "noTables":
      return "Klar til indsendelse: ingen tabeller på arket";
    case "copy":
      return "Klar til indsendelse: arket er kopien til Word";
    case "unchecked":
      return "Klar til indsendelse: ikke kontrolleret";
    case "checking":
      return "Klar til indsendelse: kontrollerer …";
    case "checked": {
      const open = openPoints(readiness.items);
      if (open === 0)
        return isWhollyReady(readiness.items)
          ? "Klar til indsendelse"
          : "Klar til indsendelse: se tal efter, som ikke er kontrolleret";
      return `Klar til indsendelse: ${counted(open, "punkt mangler", "punkter mangler")}`;
    }
  }
}
