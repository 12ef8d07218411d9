import { filledItems, rowSum } from "../reconciliation/summary.ts";
import { totalsOf } from "../reconciliation/columns.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";

const states = ({ rows }: FoundTable): boolean => rows.some(({ payback }) => payback !== null && payback.value.kind !== "blank");

function needsPayback(table: FoundTable): boolean {
  const saves = filledItems(table, "permanent").some((row) => rowSum(row).isNegative());
  return table.role === "summary" && saves && filledItems(table, "implementation").length > 0;
}

/** The investment pool decides by the payback period; without it the proposal is sent back. */
export const tilbagebetalingMangler = defineRule({
  id: "tilbagebetaling-mangler",
  severity: "advarsel",
  concerns: "investeringsforslag",
  title: "Tabel 1 mangler tilbagebetalingstid.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} har implementeringsomkostninger og besparelser, men ingen tilbagebetalingstid. Tilføj rækken «Tilbagebetalingstid baseret på serviceeffektivisering» med antallet af år.`,
  why: "Investeringspuljen låner penge ud, som forslaget betaler tilbage, og skal kunne se hvornår.",
  remedy: "Tilføj tilbagebetalingstiden i hele år som sidste rækker i Tabel 1. Funktionen KVANTUM.PAYBACK regner den ud.",
  source: "Skabelonen: Tabel 1 slutter med «Tilbagebetalingstid baseret på serviceeffektivisering» og «… baseret på totaløkonomi».",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -700
      | Tilbagebetalingstid baseret på serviceeffektivisering | 2            |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -700`,
  },
  *check({ tables }) {
    for (const table of tables) {
      if (!needsPayback(table) || states(table)) continue;
      const empty = table.rows.find(({ kind }) => kind === "payback");
      const last = empty ?? totalsOf(table).at(-1) ?? table.rows.at(-1);
      if (!last) continue;
      yield { at: placeIn(table, last.labelAt), facts: { tabel: table.name }, expected: null, found: null };
    }
  },
});
