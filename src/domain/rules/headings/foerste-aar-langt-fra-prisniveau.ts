import { leadingTable } from "../../reconciliation/caseTables.ts";
import { yearFault } from "../../reconciliation/yearFaults.ts";
import { defineRule, placeIn } from "../rule.ts";

/** A proposal is worked out in the prices of about its own first year. */
const FARTHEST_YEARS = 2;

/** An old sheet taken up again keeps its price level or its years by mistake. */
export const foersteAarLangtFraPrisniveau = defineRule({
  id: "foerste-aar-langt-fra-prisniveau",
  severity: "note",
  concerns: "every",
  title: "Sagens første år ligger langt fra prisniveauet.",
  message: ({ tabel, aar, niveau }: Record<"tabel" | "aar" | "niveau", string>) =>
    `${tabel} begynder i ${aar}, men er i ${niveau} p/l. Se efter, om årene eller prisniveauet er fra en ældre sag.`,
  why:
    "Et forslag regnes i priserne omkring sit første år. Er der flere år imellem, er et gammelt ark " +
    "ofte brugt igen, uden at alt er rettet.",
  remedy: "Se efter, om årene og prisniveauet er sagens egne, og ret det, der er fra en ældre sag.",
  source:
    "Egen regel: i alle de offentliggjorte sager, vi har set, ligger første år og prisniveau højst et år fra hinanden.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Montering                                           | Service        | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2024 | 2025
      | Montering                                           | Service        | 150  |`,
  },
  *check({ tables }) {
    const leading = leadingTable(tables);
    if (leading?.priceLevel.kind !== "year" || yearFault(leading)) return;
    const { year, header } = leading.yearColumns[0]!;
    if (Math.abs(year - leading.priceLevel.year) <= FARTHEST_YEARS) return;
    const facts = { tabel: leading.name, aar: String(year), niveau: String(leading.priceLevel.year) };
    yield { at: placeIn(leading, header), facts, expected: null, found: String(year) };
  },
});
