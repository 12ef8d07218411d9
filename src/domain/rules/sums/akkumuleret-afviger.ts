import { formatDanishNumber } from "../../money/danishNumber.ts";
import { accumulationOf, amountIn } from "../../reconciliation/accumulations.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { defineRule, type Observation, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

type Facts = Record<"tabel" | "aar" | "raekke" | "fundet" | "foer" | "kilde" | "aarets" | "giver", string>;

function* observed(table: FoundTable): Iterable<Observation<Facts>> {
  for (const [at, row] of table.rows.entries()) {
    const reading = row.aside === "accumulated" ? accumulationOf(table, at) : null;
    const wrong = reading?.steps.find(({ fits }) => !fits);
    if (!reading || !wrong) continue;
    const { column } = wrong;
    const own = amountIn(reading.source, column)!;
    const before = amountIn(row, column - 1)!;
    const given = reading.down ? before.minus(own) : before.plus(own);
    const cell = row.amounts[column]!;
    yield {
      at: placeIn(table, cell.at),
      facts: {
        tabel: table.name,
        aar: printedYear(table, column),
        raekke: row.label,
        fundet: printedCell(cell),
        foer: formatDanishNumber(before),
        kilde: reading.source.label,
        aarets: formatDanishNumber(own),
        giver: formatDanishNumber(given),
      },
      expected: null,
      found: printedCell(cell),
      related: [row.amounts[column - 1]!, reading.source.amounts[column]!].map((related) => placeIn(table, related.at)),
    };
  }
}

/** A row with the years before in it is added to nothing, but each year follows from the one before. */
export const akkumuleretAfviger = defineRule({
  id: "akkumuleret-afviger",
  severity: "advarsel",
  concerns: "every",
  title: "En akkumuleret række følger ikke årene.",
  message: ({ tabel, aar, raekke, fundet, foer, kilde, aarets, giver }: Facts) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, men ${foer} året før og ${aarets} i «${kilde}» giver ${giver}. Se tallene efter.`,
  why: "En akkumuleret række lægger årene sammen, så hvert år er året før plus årets eget beløb.",
  remedy: "Ret det år, der er forkert, eller lad rækken regne selv med en formel.",
  source: "Regning: en løbende sum vokser hvert år med årets beløb.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |
      | 1.000 kr. 2026 p/l                 | 2026 | 2027  | 2028  | 2029
      | Kortere forløb                     | -500 | -900  | -900  | -900
      | Varige ændringer totalt, service   | -500 | -900  | -900  | -900
      | Akkumuleret                        | -500 | -1400 | -2300 | -3200`,
    bad: `
      | Tabel 2. Varige ændringer, service |
      | 1.000 kr. 2026 p/l                 | 2026 | 2027  | 2028  | 2029
      | Kortere forløb                     | -500 | -900  | -900  | -900
      | Varige ændringer totalt, service   | -500 | -900  | -900  | -900
      | Akkumuleret                        | -500 | -1400 | -2300 | -3300`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) yield* observed(table);
  },
});
