import type { TableRepair } from "../../diagnosis/tableRepair.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { defineRule, placeIn, type RuleInput } from "../rule.ts";

/** Tabel 1 has the row under the wrong area, or this table has it wrongly, and that is told: it is the one cause. */
function isRepaired({ faults }: RuleInput["diagnosis"], { label }: FoundRow): boolean {
  const isOfRow = (repair: TableRepair): boolean =>
    (repair.what === "area" || repair.what === "misplacedRow") &&
    repair.rows.some((row) => labelKey(row.label) === labelKey(label));
  return faults.some((fault) => {
    if (fault.kind === "figures") return false;
    if (fault.kind === "table") return isOfRow(fault.repair);
    return fault.possibilities.some(({ repairs }) => repairs.some(isOfRow));
  });
}

/** The total of Tabel 3 counts the row, whatever area it says: the amounts are right, and one of the two words is not. */
export const styringsomraadeAndenTabel = defineRule({
  id: "styringsomraade-anden-tabel",
  severity: "advarsel",
  concerns: "every",
  title: "Rækken har et andet styringsområde end tabellen.",
  message: ({ tabel, raekke, fundet, omraade }: Record<"tabel" | "raekke" | "fundet" | "omraade", string>) =>
    `${tabel} er for ${omraade}, men «${raekke}» har styringsområdet ${fundet}. Ret styringsområdet, eller flyt ` +
    `rækken til tabellen for det.`,
  why: "Tabellens total tastes under tabellens styringsområde. Hører rækken til et andet, tastes den det forkerte sted.",
  remedy: "Afgør, hvilket område rækken hører til. Er Tabel 1 ændret, så tryk «Opdatér tabeller».",
  source: "Skabelonen: Tabel 2-4 har hver sit styringsområde.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |                |      |
      | 1.000 kr. 2020 p/l                        | Styringsområde | 2019 | 2020
      | Montering                                 | Service        | 150  |
      | Oplæring                                  | Service        | 90   | 60
      | Investeringer totalt, service             |                | 240  | 60`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |                |      |
      | 1.000 kr. 2020 p/l                        | Styringsområde | 2019 | 2020
      | Montering                                 | Anlæg          | 150  |
      | Oplæring                                  | Service        | 90   | 60
      | Investeringer totalt, service             |                | 240  | 60`,
  },
  *check({ tables, diagnosis }) {
    for (const table of tables) {
      const { controlArea } = table;
      if (controlArea === null || isLeading(table)) continue;
      for (const row of itemsOf(table)) {
        if (!row.controlAreaText || [null, controlArea].includes(row.controlArea) || isRepaired(diagnosis, row))
          continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: {
            tabel: table.name,
            raekke: row.label,
            fundet: row.controlAreaText,
            omraade: controlArea.toLowerCase(),
          },
          expected: null,
          found: row.controlAreaText,
        };
      }
    }
  },
});
