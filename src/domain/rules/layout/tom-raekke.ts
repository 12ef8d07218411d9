import { isBlankAt } from "../../recognition/cells/tidyText.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { defineRule, placeIn, type Place } from "../rule.ts";
import { isInDocument } from "../shared/cellName.ts";
import { ourTables } from "../shared/ourTables.ts";

const holdsAmounts = ({ kind }: FoundRow): boolean => kind === "item";

/** Of the sheets the table's own; a head printed again on a new page is no blank row. */
function isBlank({ sheet, range }: FoundTable, sheets: readonly SheetReading[], row: number): boolean {
  const snapshot = sheets.find((reading) => reading.snapshot.name === sheet)?.snapshot;
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return snapshot === undefined || columns.every((column) => isBlankAt(snapshot, row, column));
}

/** The rows with a blank row between them and the next. */
function rowsAboveGaps(table: FoundTable, sheets: readonly SheetReading[]): FoundRow[] {
  return table.rows.filter((above, index) => {
    const next = table.rows[index + 1];
    if (next === undefined || !holdsAmounts(above) || !holdsAmounts(next)) return false;
    return next.row !== above.row + 1 && isBlank(table, sheets, above.row + 1);
  });
}

/** Blank rows between blocks are layout; between two rows that are added together they cut the table in two. */
export const tomRaekke = defineRule({
  id: "tom-raekke",
  severity: "note",
  concerns: "every",
  title: "Der er en tom række midt i tabellen.",
  message: ({ tabel, raekke, over, antal }: Record<"tabel" | "raekke" | "over" | "antal", string>) =>
    antal === "1"
      ? `${tabel} har en tom række${raekke}${over === "" ? "" : ` under «${over}»`}. Slet den, så tabellen hænger sammen.`
      : `${tabel} har tomme rækker ${antal} steder, første gang ` +
        `${raekke === "" ? `under «${over}»` : `række${raekke}`}. Slet dem, så tabellen hænger sammen.`,
  why: "En tom række deler tabellen i to: Excels egne værktøjer og en hurtig kopiering tager kun den ene halvdel med.",
  remedy: "Slet rækken. Er den der for luftens skyld, så gør rækken over højere i stedet.",
  source: "Egen regel: en tabel, der hænger sammen, kan kopieres, sorteres og kontrolleres som én.",
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
      |                                           |      |
      | Flytning                                  | 50   |
      | Investeringer totalt, service             | 200  |`,
  },
  *check(input) {
    const { tables, sheets } = input;
    for (const table of ourTables(tables)) {
      const [first, ...others] = rowsAboveGaps(table, sheets);
      if (!first) continue;
      const below = ({ row, labelAt }: FoundRow): Place => placeIn(table, { row: row + 1, column: labelAt.column });
      yield {
        at: below(first),
        facts: {
          tabel: table.name,
          raekke: isInDocument(input, table) ? "" : ` ${first.row + 2}`,
          over: first.label,
          antal: String(others.length + 1),
        },
        expected: null,
        found: null,
        related: others.map(below),
      };
    }
  },
});
