import { filledItems } from "../../reconciliation/summary.ts";
import { printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The first year without an amount after the last one with; null where the row goes on to the end. */
function stopOf({ amounts }: FoundRow): number | null {
  const last = amounts.findLastIndex((cell) => amountOf(cell)?.isZero() === false);
  const isClear = amounts.slice(last + 1).every(({ value }) => value.kind !== "text" && value.kind !== "error");
  return last >= 0 && last < amounts.length - 1 && isClear ? last + 1 : null;
}

/** Permanent means for ever: the payback goes on with the last year's amounts. */
export const varigAendringOphoerer = defineRule({
  id: "varig-aendring-ophoerer",
  severity: "advarsel",
  concerns: "changes",
  title: "En varig ændring hører op.",
  message: ({ tabel, raekke, aar }: Record<"tabel" | "raekke" | "aar", string>) =>
    `${tabel}: «${raekke}» står under varige ændringer, men har intet beløb fra ${aar}. Skriv ` +
    "beløbet i de sidste år, eller flyt rækken til implementering.",
  why: "En varig ændring fortsætter efter tabellens sidste år, og tilbagebetalingstiden regner med sidste års beløb.",
  remedy: "Skriv beløbet i de sidste år. Et engangsbeløb hører til under implementeringsomkostninger.",
  source: "Skabelonen: varige ændringer er besparelser og varig drift, implementeringsomkostninger er engangsbeløb.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Vedligehold                                         | Service        | 100  | 100`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Vedligehold                                         | Service        | 100  |`,
  },
  *check({ tables, diagnosis: { corrected, doubtful } }) {
    for (const table of tables.filter(({ role }) => role === "summary")) {
      for (const row of filledItems(table, "permanent")) {
        const stop = stopOf(row);
        const cell = stop === null ? undefined : row.amounts[stop];
        if (stop === null || !cell || corrected.has(cell) || doubtful.has(cell)) continue;
        yield {
          at: placeIn(table, cell.at),
          facts: { tabel: table.name, raekke: row.label, aar: printedYear(table, stop) },
          expected: null,
          found: null,
        };
      }
    }
  },
});
