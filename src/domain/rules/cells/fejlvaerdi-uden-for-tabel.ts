import type { SheetReading } from "../../recognition/readSheet.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, type Place } from "../rule.ts";
import { isInTable, ourSheets, ourTables } from "../shared/ourTables.ts";

/** Those in a table of ours are told as such. */
function errorCells({ snapshot: { name, origin, cells }, tables }: SheetReading): { at: Place; code: string }[] {
  const found: { at: Place; code: string }[] = [];
  const ours = ourTables(tables);
  for (const [y, row] of cells.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const { value } = row[x]!;
      if (value.kind !== "error") continue;
      const at = { sheet: name, row: origin.row + y, column: origin.column + x };
      if (!isInTable(ours, at)) found.push({ at, code: value.code });
    }
  }
  return found;
}

/** A formula beside the tables that gives an error is a calculation somebody believes in. */
export const fejlvaerdiUdenForTabel = defineRule({
  id: "fejlvaerdi-uden-for-tabel",
  severity: "advarsel",
  concerns: "every",
  title: "En celle uden for tabellerne viser en fejlværdi.",
  message: ({ celle, kode, antal }: Record<"celle" | "kode" | "antal", string>) =>
    `${celle} viser ${kode}${antal === "1" ? "" : ` (${antal} celler på arket viser fejlværdier)`}. ` +
    "Ret formlen, eller slet den, før arket sendes.",
  why: "Cellen hører ikke til en tabel, men modtageren kan ikke se, om den skulle have vist noget vigtigt.",
  remedy: "Ret formlen, så den viser et tal eller en tekst, eller slet den, hvis den ikke bruges.",
  source: "Egen regel: et ark, der sendes til ØKF, skal kunne læses uden at nogen må spørge, hvad en fejl betyder.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Tilbagebetaling                           | =F1/F2 → 3 |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      |                                           |      |
      | Tilbagebetaling                           | =F1/F2 → #DIV/0! |`,
  },
  *check({ sheets }) {
    for (const [first, ...others] of ourSheets(sheets).map(errorCells)) {
      if (!first) continue;
      yield {
        at: first.at,
        facts: { celle: toA1(first.at), kode: first.code, antal: String(others.length + 1) },
        expected: null,
        found: first.code,
        related: others.map(({ at }) => at),
      };
    }
  },
});
