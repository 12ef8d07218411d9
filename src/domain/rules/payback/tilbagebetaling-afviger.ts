import { statesNoYears } from "../../diagnosis/statedYears.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { type PaybackCheck, paybackChecks } from "../../diagnosis/paybacks.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The computed years as the rest of a sentence. */
const butComputed = (years: number | null): string =>
  years === null ? "men efter tabellens tal tilbagebetales forslaget ikke" : `men den beregnede er ${years} år`;

function calculationOf({
  calculation: { totalCost, accumulatedSaving, savingPerYearAfter },
  firstYear,
}: PaybackCheck): string[] {
  return [
    `Implementeringsomkostninger i alt: ${formatDanishNumber(totalCost)}`,
    ...accumulatedSaving.map(
      (saving, index) => `År ${index + 1} (${firstYear + index}): akkumuleret besparelse ${formatDanishNumber(saving)}`,
    ),
    `Derefter hvert år: ${formatDanishNumber(savingPerYearAfter)}`,
  ];
}

/** The investment pool lends by this figure; two of 23 published ones were a year off (docs/domain.md, "Payback"). */
export const tilbagebetalingAfviger = defineRule({
  id: "tilbagebetaling-afviger",
  severity: "advarsel",
  concerns: "investment",
  title: "Den angivne tilbagebetalingstid afviger fra den beregnede.",
  message: ({ tabel, fundet, beregnet }: Record<"tabel" | "fundet" | "beregnet", string>) =>
    `${tabel}: tilbagebetalingstiden er angivet til ${fundet}, ${beregnet}. Ret tallet, eller forklar forskellen.`,
  why: "Investeringspuljen spørger efter højst seks år, så tilbagebetalingstiden skal være regnet ens i alle forslag.",
  remedy:
    "Ret tallet, eller forklar forskellen. Tilbagebetalingstiden er nummeret på det første år, hvor " +
    "den akkumulerede varige ændring har tilbagebetalt alle implementeringsomkostninger, også senere " +
    "års. Året tælles fra sagens første år med et beløb, og efter sidste kolonne fortsætter sidste " +
    "års ændring.",
  source:
    "Egen regel: ingen offentlig vejledning giver formlen. Den, der bruges her, passer med 21 af 23 " +
    "offentliggjorte forslag; derfor er fundet en advarsel.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 900  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 3 år |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 900  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 4 år |      |`,
  },
  *check({ diagnosis }) {
    for (const check of paybackChecks(diagnosis)) {
      const { table, cell, stated, computed } = check;
      if (check.agrees || statesNoYears(cell)) continue;
      yield {
        at: placeIn(table, cell.at),
        facts: {
          tabel: table.name,
          fundet: stated === null ? `«${printedCell(cell)}»` : `${formatDanishNumber(stated)} år`,
          beregnet: butComputed(computed),
        },
        expected: computed === null ? "Tilbagebetales ikke" : String(computed),
        found: stated === null ? printedCell(cell) : formatDanishNumber(stated),
        calculation: calculationOf(check),
      };
    }
  },
});
