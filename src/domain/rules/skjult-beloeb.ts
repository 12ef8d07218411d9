import { amountCellsOf, amountRowsOf } from "../reconciliation/cells.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { columnName } from "../workbook/address.ts";
import { defineRule, placeIn } from "./rule.ts";

function hiddenAmounts(table: FoundTable, rows: ReadonlySet<number>, columns: ReadonlySet<number>): FoundCell[] {
  const cells = amountRowsOf(table).flatMap(amountCellsOf);
  return cells.filter((cell) => (rows.has(cell.at.row) || columns.has(cell.at.column)) && amountOf(cell)?.isZero() === false);
}

function named(cells: readonly FoundCell[], rows: ReadonlySet<number>): string {
  const hiddenRows = [...new Set(cells.filter(({ at }) => rows.has(at.row)).map(({ at }) => `række ${at.row + 1}`))];
  const hiddenColumns = [...new Set(cells.filter(({ at }) => !rows.has(at.row)).map(({ at }) => `kolonne ${columnName(at.column)}`))];
  return [...hiddenRows, ...hiddenColumns].join(", ");
}

function* hiddenIn({ snapshot, tables }: SheetReading) {
  const rows = new Set(snapshot.hiddenRows);
  const columns = new Set(snapshot.hiddenColumns);
  for (const table of rows.size + columns.size > 0 ? tables : []) {
    const [first, ...others] = hiddenAmounts(table, rows, columns);
    if (!first) continue;
    yield {
      at: placeIn(table, first.at),
      facts: { tabel: table.name, steder: named([first, ...others], rows) },
      expected: null,
      found: null,
      related: others.map(({ at }) => placeIn(table, at)),
    };
  }
}

/** What nobody sees is still added, and is lost when the table is pasted into the form. */
export const skjultBeloeb = defineRule({
  id: "skjult-beloeb",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen har beløb i skjulte rækker eller kolonner.",
  message: ({ tabel, steder }: Record<"tabel" | "steder", string>) =>
    `${tabel} har beløb, der er skjult (${steder}). Vis dem, eller slet dem, hvis de ikke skal tælle med.`,
  why: "Skjulte beløb tæller med i summerne, men kan ikke ses på skærmen, på print eller i bilaget. Den, der regner efter, får et andet tal.",
  remedy: "Vis rækkerne eller kolonnerne igen. Skal beløbene ikke tælle med, så slet dem.",
  source: "Egen regel: alt, der tæller med i en total, skal kunne ses i tabellen.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      | Flytning                                  | 50   |
      | Investeringer totalt, service             | 200  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      ~| Flytning                                 | 50   |
      | Investeringer totalt, service             | 200  |`,
  },
  *check({ sheets }) {
    for (const sheet of sheets) yield* hiddenIn(sheet);
  },
});
