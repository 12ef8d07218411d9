import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

const namesNoCode = ({ appropriationText }: FoundRow): boolean =>
  Boolean(appropriationText) && !/\d/.test(appropriationText ?? "");

const hasAppropriations = (table: FoundTable): boolean => table.role === "appropriations" || isByCommittee(table);

/** Kvantum takes codes such as 35.10; a name must be looked up by somebody else. */
export const bevillingUdenKode = defineRule({
  id: "bevilling-uden-kode",
  severity: "note",
  concerns: "every",
  title: "Bevillingen er skrevet uden kode.",
  message: ({ tabel, raekke, tekst }: Record<"tabel" | "raekke" | "tekst", string>) =>
    `${tabel}: «${raekke}» har bevillingen «${tekst}» uden kode. Skriv koden for bevilling eller ` +
    "profitcenter, fx 35.10.",
  why:
    "Beløb tastes i Kvantum på en kode. Står der kun et navn, skal ØKF finde koden, og navne kan " +
    "dække flere bevillinger.",
  remedy: "Skriv koden for bevilling eller profitcenter, fx 35.10. Navnet må gerne stå efter koden.",
  source: "Skabelonen: kolonnen hedder «Bevilling, profit-center mv.» og har Kvantums koder.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10 Beskæftigelse | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | Beskæftigelse | U   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables.filter(hasAppropriations)) {
      const [first, ...others] = itemsOf(table).filter(namesNoCode);
      if (!first) continue;
      yield {
        at: placeIn(table, first.labelAt),
        facts: { tabel: table.name, raekke: first.label, tekst: first.appropriationText ?? "" },
        expected: null,
        found: first.appropriationText,
        related: others.map(({ labelAt }) => placeIn(table, labelAt)),
      };
    }
  },
});
