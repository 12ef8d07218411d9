import { formTablesOf } from "../../form/formTables.ts";
import { filledItems, rowSum } from "../../reconciliation/summary.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";
import { askingPaybackRows, isPaybackStated, statesYears } from "../shared/statedPaybacks.ts";

const asksForPayback = ({ role }: FoundTable): boolean =>
  formTablesOf(role).some(({ asks }) => asks.includes("payback"));
const costs = (table: FoundTable): boolean => filledItems(table, "implementation").length > 0;
const saves = (table: FoundTable): boolean => filledItems(table, "permanent").some((row) => rowSum(row).isNegative());

/** The printed rows without years; where none is printed, the last total or row, which one should stand below. */
function unstated(table: FoundTable): { readonly row: FoundRow; readonly isPrinted: boolean }[] {
  const printed = askingPaybackRows(table);
  const isStated = isPaybackStated(table);
  if (printed.length > 0 && (isStated || costs(table))) {
    return printed.filter((row) => !statesYears(row)).map((row) => ({ row, isPrinted: true }));
  }
  const last = totalsOf(table).at(-1) ?? table.rows.at(-1);
  return last && !isStated && costs(table) && saves(table) ? [{ row: last, isPrinted: false }] : [];
}

/** The investment pool decides by the payback period; without it the proposal is sent back. */
export const tilbagebetalingMangler = defineRule({
  id: "tilbagebetaling-mangler",
  severity: "advarsel",
  concerns: "payback",
  title: "Tabel 1 mangler tilbagebetalingstid.",
  message: ({ tabel, raekke }: { readonly tabel: string; readonly raekke: string | null }) =>
    raekke === null
      ? `${tabel} har implementeringsomkostninger og besparelser, men ingen tilbagebetalingstid. ` +
        "Tilføj rækken «Tilbagebetalingstid baseret på serviceeffektivisering» med antallet af år."
      : `${tabel}: «${raekke}» står uden antal år. Skriv antallet, eller «Tilbagebetales ikke».`,
  why: "Investeringspuljen låner penge ud, som forslaget betaler tilbage, og skal kunne se hvornår.",
  remedy:
    "Skriv tilbagebetalingstiden i hele år i de sidste rækker af Tabel 1. Funktionen KVANTUM.PAYBACK regner den ud. " +
    "Slet en række, der ikke skal bruges.",
  source:
    "Skabelonen: Tabel 1 slutter med «Tilbagebetalingstid baseret på serviceeffektivisering» og «… " +
    "baseret på totaløkonomi».",
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
    for (const table of tables.filter(asksForPayback)) {
      for (const { row, isPrinted } of unstated(table)) {
        const facts = { tabel: table.name, raekke: isPrinted ? row.label : null };
        yield { at: placeIn(table, row.labelAt), facts, expected: null, found: null };
      }
    }
  },
});
