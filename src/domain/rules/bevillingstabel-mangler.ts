import type { ControlArea } from "../case/caseModel.ts";
import { leadingTable } from "../reconciliation/caseTables.ts";
import { hasAnyAmount } from "../reconciliation/committees.ts";
import { itemsOf } from "../reconciliation/columns.ts";
import { defineRule, placeIn } from "./rule.ts";

/** Money that no appropriation table shows is never keyed in. */
export const bevillingstabelMangler = defineRule({
  id: "bevillingstabel-mangler",
  severity: "advarsel",
  concerns: "budgetnotat",
  title: "Et styringsområde har aktiviteter, men ingen bevillingstabel.",
  message: ({ tabel, omraade }: Record<"tabel" | "omraade", string>) =>
    `${tabel} har aktiviteter på ${omraade}, men der er ingen bevillingstabel for ${omraade}. Tilføj den.`,
  why: "ØKF taster beløbene fra bevillingstabellen, så et styringsområde uden tabel får ingen penge.",
  remedy: "Tilføj en bevillingstabel for styringsområdet med de samme beløb som aktiviteterne.",
  source: "Skabelonen for budgetnotater: én bevillingstabel for hvert styringsområde.",
  examples: {
    good: `
      | Tabel 2. Aktiviteter i forslaget |                |      |
      | 1.000 kr., 2025 p/l              | Styringsområde | 2025 | I alt
      | Mentorer                         | Service        | 100  | 100
      | Ombygning                        | Anlæg          | 500  | 500
      | Tabel 3. Udgifter til service    |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Mentorer                         | BIU    | 35.10     | U   | 100  | 100
      | Tabel 4. Udgifter til anlæg      |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Ombygning                        | BIU    | 35.10     | U   | 500  | 500`,
    bad: `
      | Tabel 2. Aktiviteter i forslaget |                |      |
      | 1.000 kr., 2025 p/l              | Styringsområde | 2025 | I alt
      | Mentorer                         | Service        | 100  | 100
      | Ombygning                        | Anlæg          | 500  | 500
      | Tabel 3. Udgifter til service    |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Mentorer                         | BIU    | 35.10     | U   | 100  | 100`,
  },
  *check({ tables }) {
    const activities = leadingTable(tables);
    const covered = tables.filter(({ role }) => role === "appropriations").map(({ controlArea }) => controlArea);
    if (activities?.role !== "activities" || covered.length === 0 || covered.includes(null)) return;
    const told = new Set<ControlArea>();
    for (const { controlArea, labelAt } of itemsOf(activities).filter(hasAnyAmount)) {
      if (controlArea === null || covered.includes(controlArea) || told.has(controlArea)) continue;
      told.add(controlArea);
      yield { at: placeIn(activities, labelAt), facts: { tabel: activities.name, omraade: controlArea.toLowerCase() }, expected: null, found: null };
    }
  },
});
