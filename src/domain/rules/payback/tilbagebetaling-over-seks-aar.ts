import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { statedPaybacks } from "../../diagnosis/paybacks.ts";
import { defineRule, placeIn } from "../rule.ts";

const LONGEST_YEARS = Amount.fromNumber(6);

/** The investment pool asks for at most six years "som udgangspunkt" (docs/domain.md, "Payback"). */
export const tilbagebetalingOverSeksAar = defineRule({
  id: "tilbagebetaling-over-seks-aar",
  severity: "advarsel",
  concerns: "payback",
  title: "Tilbagebetalingstiden er over seks år.",
  message: ({ tabel, aar }: Record<"tabel" | "aar", string>) =>
    `${tabel}: tilbagebetalingstiden er ${aar} år. Investeringspuljen kræver som udgangspunkt højst ` +
    "6 år, så det skal begrundes.",
  why: "Et forslag med længere tilbagebetalingstid kan stadig indstilles, men så skal forslaget sige hvorfor.",
  remedy: "Skriv begrundelsen i forslaget, og accepter fundet med den.",
  source: "Investeringspuljens krav: tilbagebetaling på højst seks år «som udgangspunkt».",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 2500 |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 6 år |      |
      | Tilbagebetalingstid baseret på totaløkonomi         | 6 år    |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 3000 |
      | Tilbagebetalingstid baseret på serviceeffektivisering | 7 år |      |
      | Tilbagebetalingstid baseret på totaløkonomi         | 7 år    |      |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const long = statedPaybacks([table]).filter(
        ({ stated }) => stated !== null && stated.compareTo(LONGEST_YEARS) > 0,
      );
      const [first, ...others] = long;
      if (!first?.stated) continue;
      yield {
        at: placeIn(table, first.cell.at),
        facts: { tabel: table.name, aar: formatDanishNumber(first.stated) },
        expected: null,
        found: formatDanishNumber(first.stated),
        related: others.map(({ cell }) => placeIn(table, cell.at)),
      };
    }
  },
});
