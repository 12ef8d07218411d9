import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountRowsOf, cellsWith } from "../../reconciliation/cells.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { defineRule, placeIn } from "../rule.ts";

/**
 * "#,##0" and "0.0" in any colour and with any text; formats that scale ("#,##0,") or show a share or date are
 * not read.
 */
const PLAIN_FORMAT = /^(?:\[[^\]]*\])?[#,0?]*[0#?](?:\.([0#?]+))?(?:[ _)]|"[^"]*"|\\.)*(?:;.*)?$/;

/** How many decimals the format shows; null where it is no plain number format. */
function shownDecimals(format: string): number | null {
  const match = format === "General" ? null : PLAIN_FORMAT.exec(format);
  return match ? (match[1]?.length ?? 0) : null;
}

function hidesDecimals(sheet: SheetSnapshot, cell: FoundCell): boolean {
  const amount = cell.value.kind === "number" ? amountOf(cell) : null;
  const shown = amount && !amount.isWhole() ? shownDecimals(cellAt(sheet, cell.at).numberFormat) : null;
  return amount !== null && shown !== null && !amount.rounded(shown).equals(amount);
}

const hidingCells = (sheet: SheetSnapshot, table: FoundTable): FoundCell[] =>
  cellsWith(amountRowsOf(table), (cell) => hidesDecimals(sheet, cell));

/** The printed rows then do not add up to the printed total, and a reader takes it for a fault. */
export const skjulteDecimaler = defineRule({
  id: "skjulte-decimaler",
  severity: "note",
  concerns: "every",
  title: "Beløb har flere decimaler, end tabellen viser.",
  message: ({ tabel, antal, fundet }: Record<"tabel" | "antal" | "fundet", string>) =>
    `${tabel} har ${antal} beløb med flere decimaler, end der vises (fx ${fundet}). De viste tal kan ` +
    "derfor give en anden sum end den viste total. Rund dem af med AFRUND.",
  why:
    "Excel lægger de fulde tal sammen og viser afrundede. Når tabellen sættes ind i bilaget, passer " +
    "summen måske ikke.",
  remedy: "Rund beløbene af med AFRUND, eller vis decimalerne.",
  source: "Skabelonen: beløb er hele tal i 1.000 kr. Regning: afrundede rækker giver ikke altid den afrundede total.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540,4 {#,##0.0} | 700,4 {#,##0.0}`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540,4 {#,##0} | 700,4 {#,##0}`,
  },
  *check({ sheets }) {
    for (const { snapshot, tables } of sheets) {
      for (const table of tables.filter(({ role }) => role !== "unknown")) {
        const [first, ...others] = hidingCells(snapshot, table);
        const amount = first && amountOf(first);
        if (!first || !amount) continue;
        yield {
          at: placeIn(table, first.at),
          facts: { tabel: table.name, antal: String(others.length + 1), fundet: formatDanishNumber(amount) },
          expected: null,
          found: formatDanishNumber(amount),
          related: others.map(({ at }) => placeIn(table, at)),
        };
      }
    }
  },
});
