import { amountRowsOf, cellsWith } from "../../reconciliation/cells.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule } from "../rule.ts";
import { grouped } from "../shared/grouped.ts";
import { ourTables } from "../shared/ourTables.ts";

/** Programs that write .xlsx files without calculating leave formulas without results: the file must be opened once. */
export const formelUdenResultat = defineRule({
  id: "formel-uden-resultat",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen har formler, der ikke er regnet ud.",
  message: ({ tabel, celle, antal }: Record<"tabel" | "celle" | "antal", string>) =>
    `${tabel}: ${antal === "1" ? `formlen i ${celle} har` : `${antal} formler, den første i ${celle}, har`} ` +
    "intet resultat i filen, så " +
    "det, der bygger på dem, er ikke kontrolleret. Åbn filen i Excel, og gem den.",
  why: "Filen er skrevet af et program, der ikke regner. Indtil den er åbnet og gemt i Excel, findes tallene ikke.",
  remedy: "Åbn filen i Excel, lad den regne, gem den, og kontrollér igen.",
  source: "Egen regel: et tal, som ingen har regnet ud, kan hverken være rigtigt eller forkert.",
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
      | Varige ændringer totalt, service   | =SUM(B3:B3) | =SUM(C3:C3)`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      const cells = cellsWith(amountRowsOf(table), ({ value }) => value.kind === "uncalculated");
      const seen = grouped(table, cells);
      if (!seen) continue;
      yield {
        at: seen.at,
        facts: { tabel: table.name, celle: toA1(seen.first.at), antal: seen.count },
        expected: null,
        found: seen.first.formula,
        related: seen.related,
      };
    }
  },
});
