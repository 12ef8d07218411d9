import { amountRowsOf, cellsWith } from "../../reconciliation/cells.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { columnName, toA1 } from "../../workbook/address.ts";
import { showsNothing } from "../../workbook/numberFormat.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

interface Unseen {
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What hides an amount, as a reader would name it; null where it can be seen. */
function hiddenBy({ sheet, rows, columns }: Unseen, { at }: FoundCell): string | null {
  const { value, numberFormat } = cellAt(sheet, at);
  if (rows.has(at.row)) return `række ${at.row + 1}`;
  if (columns.has(at.column)) return `kolonne ${columnName(at.column)}`;
  // The formats of numbers do not concern texts.
  const isSilent = value.kind === "number" && numberFormat !== "General" && showsNothing(numberFormat, value.value);
  return isSilent ? `talformatet i ${toA1(at)}` : null;
}

interface Hidden {
  readonly cell: FoundCell;
  readonly by: string;
}

function hiddenAmounts(table: FoundTable, unseen: Unseen): Hidden[] {
  const cells = cellsWith(amountRowsOf(table), (cell) => amountOf(cell)?.isZero() === false);
  return cells.flatMap((cell) => {
    const by = hiddenBy(unseen, cell);
    return by === null ? [] : [{ cell, by }];
  });
}

const MOST_NAMED = 6;

function named(hidden: readonly Hidden[]): string {
  const by = [...new Set(hidden.map((one) => one.by))];
  const more = by.length - MOST_NAMED;
  return more > 0 ? `${by.slice(0, MOST_NAMED).join(", ")} og ${more} steder mere` : by.join(", ");
}

function* hiddenIn({ snapshot, tables }: SheetReading) {
  const unseen = { sheet: snapshot, rows: new Set(snapshot.hiddenRows), columns: new Set(snapshot.hiddenColumns) };
  for (const table of ourTables(tables)) {
    const [first, ...others] = hiddenAmounts(table, unseen);
    if (!first) continue;
    yield {
      at: placeIn(table, first.cell.at),
      facts: { tabel: table.name, steder: named([first, ...others]) },
      expected: null,
      found: null,
      related: others.map(({ cell }) => placeIn(table, cell.at)),
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
  why:
    "Skjulte beløb tæller med i summerne, men kan ikke ses på skærmen, på print eller i bilaget. " +
    "Den, der regner efter, får et andet tal.",
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
