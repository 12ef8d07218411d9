import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";

/** With calculation set to manual, Excel shows what the cells gave some time ago. */
export const foraeldetVaerdi = defineRule({
  id: "foraeldet-vaerdi",
  severity: "advarsel",
  concerns: "every",
  title: "Formlen viser et tal, der ikke er regnet ud igen.",
  message: ({ tabel, raekke, celle, fundet, nu }: Record<"tabel" | "raekke" | "celle" | "fundet" | "nu", string>) =>
    `${tabel}: «${raekke}» viser ${fundet} i ${celle}, men formlen giver ${nu} nu. Genberegn arket ` +
    "(F9), og gem det igen.",
  why: "Når beregning står til manuel, eller filen er lavet af et andet program, kan en formel vise et gammelt tal.",
  remedy: "Tryk F9, sæt beregning til automatisk under fanen Formler, og gem filen igen.",
  source: "Regning: formlens eget resultat er et andet end det tal, der vises.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540  | =SUM(B3,B3) → 1.080`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540  | =SUM(B3,B3) → 1.000`,
  },
  *check({ tables, diagnosis: { stale } }) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const cell of row.amounts) {
          const now = stale.get(cell);
          if (!now) continue;
          yield {
            at: placeIn(table, cell.at),
            facts: {
              tabel: table.name,
              raekke: row.label,
              celle: toA1(cell.at),
              fundet: printedCell(cell),
              nu: formatDanishNumber(now),
            },
            expected: formatDanishNumber(now),
            found: printedCell(cell),
          };
        }
      }
    }
  },
});
