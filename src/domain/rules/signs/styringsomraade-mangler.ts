import { itemsOf } from "../../reconciliation/columns.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { lineNumber } from "../../recognition/lineAt.ts";
import { defineRule } from "../rule.ts";
import { rowsText } from "../shared/faultText.ts";
import { areaPlace, observedRepairs } from "../shared/repairObservation.ts";

/** Without a control area nobody can tell whether the money is service or anlæg. */
export const styringsomraadeMangler = defineRule({
  id: "styringsomraade-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Rækken mangler styringsområde.",
  message: ({ tabel, raekke, rigtig }: Record<"tabel" | "raekke", string> & { readonly rigtig: string | null }) =>
    rigtig === null
      ? `${tabel}: ${raekke} har intet styringsområde. Skriv Service, Anlæg, Overførsler eller Finansposter.`
      : `${tabel}: ${raekke} har intet styringsområde. De andre tabeller har beløbet under ${rigtig}. ` +
        `Skriv ${rigtig}.`,
  why: "Styringsområdet afgør, hvilken ramme beløbet tæller i, og hvilke af tabellerne 2-4 og A-E det hører til.",
  remedy: "Skriv Service, Anlæg, Overførsler eller Finansposter i rækken.",
  source: "Skabelonen: Tabel 1 og aktiviteterne har kolonnen Styringsområde.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           |                | 150  |`,
  },
  *check({ tables, diagnosis }) {
    const known = observedRepairs(diagnosis, "styringsomraade-mangler");
    for (const { facts, ...seen } of known) {
      yield { ...seen, facts: { tabel: facts.tabel, raekke: facts.raekke, rigtig: facts.rigtig } };
    }
    const isKnown = (table: FoundTable, row: number): boolean =>
      known.some(({ at }) => at.sheet === table.sheet && lineNumber(table, at) === row);
    for (const table of tables) {
      for (const row of itemsOf(table)) {
        const isBlank = row.controlAreaText === "" && row.amounts.some((cell) => amountOf(cell) !== null);
        if (!isBlank || isKnown(table, row.row)) continue;
        yield {
          at: areaPlace(table, row),
          facts: { tabel: table.name, raekke: rowsText([row]), rigtig: null },
          expected: null,
          found: null,
        };
      }
    }
  },
});
