import { leadingTable } from "../../reconciliation/caseTables.ts";
import type { PriceLevel } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

const printed = (level: PriceLevel): string => (level.kind === "year" ? `${level.year} p/l` : "løbende p/l");

/** Never add amounts of different price levels (docs/domain.md, "Amounts"). */
export const prisniveauAfviger = defineRule({
  id: "prisniveau-afviger",
  severity: "fejl",
  concerns: "every",
  title: "Tabellen har et andet prisniveau end sagens første tabel.",
  message: ({
    tabel,
    niveau,
    foerste,
    niveauFoerste,
  }: Record<"tabel" | "niveau" | "foerste" | "niveauFoerste", string>) =>
    `${tabel} er i ${niveau}, men ${foerste} er i ${niveauFoerste}. Omregn beløbene, eller ret overskriften.`,
  why:
    "Sagens tabeller bygger på hinanden, og beløb i forskellige prisniveauer kan ikke sammenlignes " +
    "eller lægges sammen.",
  remedy:
    "Omregn beløbene til sagens prisniveau, eller ret overskriften, hvis beløbene allerede er " +
    "omregnet. Kun tidligere afsatte midler står i løbende p/l.",
  source: "Regning: beløb kan kun lægges sammen, når de er i samme prisniveau.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2019 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
  },
  *check({ tables }) {
    const leading = leadingTable(tables);
    if (leading?.priceLevel.kind !== "year") return;
    for (const table of tables) {
      const { role, priceLevel } = table;
      if (role === "earlierFunding" || role === "unknown" || priceLevel.kind === "missing") continue;
      if (printed(priceLevel) === printed(leading.priceLevel)) continue;
      yield {
        at: placeIn(table, table.unitAt),
        facts: {
          tabel: table.name,
          niveau: printed(priceLevel),
          foerste: leading.name,
          niveauFoerste: printed(leading.priceLevel),
        },
        expected: printed(leading.priceLevel),
        found: printed(priceLevel),
      };
    }
  },
});
