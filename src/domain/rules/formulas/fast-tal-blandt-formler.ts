import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { usesOthers } from "../../reconciliation/formulas/formulaText.ts";
import { printedCell } from "../../reconciliation/printed.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

const isCalculated = ({ formula }: FoundCell): boolean => formula !== null && usesOthers(formula);

/** An amount row may start with a typed year that the formulas of the others build on; a total may not. */
function typedAmongFormulas(row: FoundRow): FoundCell[] {
  const filled = amountCellsOf(row).filter(({ value }) => value.kind !== "blank");
  const first = row.kind === "total" ? 0 : filled.findIndex(isCalculated);
  const formulas = filled.filter(isCalculated);
  const typed = filled
    .slice(Math.max(0, first))
    .filter(({ formula, value }) => formula === null && value.kind === "number");
  return formulas.length > Math.max(1, typed.length) ? typed : [];
}

/** A total typed over its formula stays where it is when the rows change. */
export const fastTalBlandtFormler = defineRule({
  id: "fast-tal-blandt-formler",
  severity: "advarsel",
  concerns: "every",
  title: "Et tal er skrevet, hvor rækkens andre celler har formler.",
  message: ({ tabel, raekke, tal }: Record<"tabel" | "raekke" | "tal", string>) =>
    `${tabel}: «${raekke}» har det skrevne tal ${tal}, men formler i rækkens andre celler. Kopiér ` +
    "formlen hen over tallet.",
  why: "Et tal, der er skrevet hen over en formel, følger ikke med, når rækkerne ændres.",
  remedy: "Kopiér formlen fra nabocellen, eller forklar tallet i en note.",
  source: "Egen regel: en række, der regnes i de andre år, skal også regnes i dette.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |              |              |
      | 1.000 kr. 2020 p/l                 | 2019         | 2020         | 2021
      | Kortere forløb                     | -350         | -1.300       | -1.300
      | Varige ændringer totalt, service   | =SUM(B3) → -350 | =SUM(C3) → -1.300 | =SUM(D3) → -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service |              |              |
      | 1.000 kr. 2020 p/l                 | 2019         | 2020         | 2021
      | Kortere forløb                     | -350         | -1.300       | -1.300
      | Varige ændringer totalt, service   | =SUM(B3) → -350 | -1.300    | =SUM(D3) → -1.300`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      for (const row of amountRowsOf(table)) {
        const [first, ...others] = typedAmongFormulas(row);
        if (!first) continue;
        yield {
          at: placeIn(table, first.at),
          facts: { tabel: table.name, raekke: row.label, tal: printedCell(first) },
          expected: null,
          found: printedCell(first),
          related: others.map(({ at }) => placeIn(table, at)),
        };
      }
    }
  },
});
