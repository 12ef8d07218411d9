import { formatDanishNumber } from "../../money/danishNumber.ts";
import { statedPaybacks } from "../../diagnosis/paybacks.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The pool pays and is paid back year by year: 3,4 years means that the fourth year is needed. */
export const tilbagebetalingDecimaler = defineRule({
  id: "tilbagebetaling-decimaler",
  severity: "note",
  concerns: "investment",
  title: "Tilbagebetalingstiden er ikke et helt antal år.",
  message: ({ tabel, fundet, hele }: Record<"tabel" | "fundet" | "hele", string>) =>
    `${tabel}: tilbagebetalingstiden er angivet til ${fundet} år. Skriv hele år, her ${hele}: det er ` +
    "nummeret på det år, hvor forslaget er betalt tilbage.",
  why:
    "Tilbagebetalingstiden er nummeret på det første år, hvor besparelserne har dækket alle " +
    "implementeringsomkostninger, og derfor altid et helt tal.",
  remedy: "Skriv antallet af hele år. Brug ikke KVANTUM.PAYBACK med SAND til sidst her, for så får du decimaler.",
  source:
    "Skabelonen: tilbagebetalingstiden angives i år, og alle de offentliggjorte forslag, vi har set, angiver hele år.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -700
      | Tilbagebetalingstid baseret på serviceeffektivisering | 2            |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -700
      | Tilbagebetalingstid baseret på serviceeffektivisering | 1,2          |      |`,
  },
  *check({ tables }) {
    for (const { table, cell, stated } of statedPaybacks(tables)) {
      if (!stated || stated.isWhole()) continue;
      const whole = formatDanishNumber(stated.ceiling());
      yield {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, fundet: formatDanishNumber(stated), hele: whole },
        expected: whole,
        found: formatDanishNumber(stated),
      };
    }
  },
});
