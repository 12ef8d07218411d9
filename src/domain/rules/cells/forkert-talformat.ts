import { amountRowsOf, amountCellsOf } from "../../reconciliation/cells.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule } from "../rule.ts";
import { grouped } from "../shared/grouped.ts";

/** A % in quotes or behind a backslash is only printed, and does not count a hundredfold. */
const isPercentage = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** What the cell shows instead of an amount; null where it shows an amount. */
function shownAs(sheet: SheetSnapshot, { at, value }: FoundCell): string | null {
  if (value.kind === "date") return value.shown === "date" ? "en dato" : "et klokkeslæt";
  return value.kind === "number" && isPercentage(cellAt(sheet, at).numberFormat) ? "procent" : null;
}

/** Excel makes 1-2 a date and 12% a share: the amount that is added is another than the one that is read. */
export const forkertTalformat = defineRule({
  id: "forkert-talformat",
  severity: "advarsel",
  concerns: "every",
  title: "En beløbscelle vises som dato, klokkeslæt eller procent.",
  message: ({ tabel, raekke, celle, vist, antal }: Record<"tabel" | "raekke" | "celle" | "vist" | "antal", string>) =>
    `${tabel}: «${raekke}» vises i ${celle} som ` +
    `${vist}${antal === "1" ? "" : ` (${antal} celler i rækken)`}. Skriv beløbet igen, og giv cellen ` +
    "formatet Tal.",
  why:
    "Excel gætter på en dato eller procent, når der skrives fx 1-2 eller 12%. Tallet bag er et andet " +
    "end det, der vises, og det er tallet bag, der lægges sammen.",
  remedy:
    "Giv cellen formatet Tal, og skriv beløbet igen. Det hjælper ikke kun at skifte formatet, for " +
    "tallet bag er et andet.",
  source: "Skabelonen: alle beløb er hele tal i 1.000 kr.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540 {#,##0} | 700 {#,##0}`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Projektledelse                            | 540 {#,##0} | 43832 {dd-mm-yyyy}`,
  },
  *check({ sheets }) {
    for (const { snapshot, tables } of sheets) {
      for (const table of tables.filter(({ role }) => role !== "unknown")) {
        for (const row of amountRowsOf(table)) {
          const seen = grouped(
            table,
            amountCellsOf(row).filter((cell) => shownAs(snapshot, cell) !== null),
          );
          if (!seen) continue;
          const shown = shownAs(snapshot, seen.first) ?? "";
          yield {
            at: seen.at,
            facts: { tabel: table.name, raekke: row.label, celle: toA1(seen.first.at), vist: shown, antal: seen.count },
            expected: null,
            found: null,
            related: seen.related,
          };
        }
      }
    }
  },
});
