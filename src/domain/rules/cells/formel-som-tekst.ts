import { amountCellsOf } from "../../reconciliation/cells.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule } from "../rule.ts";
import { grouped } from "../shared/grouped.ts";
import { ourTables } from "../shared/ourTables.ts";
import { isFormulaText } from "../shared/formulaTexts.ts";

const textOf = ({ value }: FoundCell): string => (value.kind === "text" ? value.text : "");

/** In a cell of text format Excel keeps a formula as the letters it is typed with. */
export const formelSomTekst = defineRule({
  id: "formel-som-tekst",
  severity: "advarsel",
  concerns: "every",
  title: "En formel er gemt som tekst og regner ikke.",
  message: ({ tabel, celle, formel, antal }: Record<"tabel" | "celle" | "formel" | "antal", string>) =>
    `${tabel}: ${celle} viser teksten ${formel} i stedet for et ` +
    `beløb${antal === "1" ? "" : ` (${antal} celler i tabellen)`}. Giv cellen formatet Standard, ` +
    "tryk F2 og Enter, så den regner.",
  why: "Cellen har formatet Tekst, eller der står en apostrof foran. Excel viser så formlen og regner den som 0.",
  remedy:
    "Giv cellen formatet Standard eller Tal, tryk F2 og derefter Enter. Står der en apostrof foran " +
    "lighedstegnet, så slet den.",
  source: "Excel: i en celle med formatet Tekst er en formel en tekst som enhver anden.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C3) → -300`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | '=SUM(C3:C3)`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      const cells = table.rows.flatMap((row) => [...amountCellsOf(row), ...(row.payback ? [row.payback] : [])]);
      const seen = grouped(
        table,
        cells.filter(({ value }) => isFormulaText(value)),
      );
      if (!seen) continue;
      const formula = textOf(seen.first);
      yield {
        at: seen.at,
        facts: { tabel: table.name, celle: toA1(seen.first.at), formel: formula, antal: seen.count },
        expected: null,
        found: formula,
        related: seen.related,
      };
    }
  },
});
