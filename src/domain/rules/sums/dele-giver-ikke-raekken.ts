import { listing } from "../../case/listing.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import { partsOfRows } from "../../reconciliation/partsOfRow.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { defineRule, type Observation, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

type Facts = Record<"tabel" | "aar" | "dele" | "raekke" | "giver" | "helt", string>;

function* observed(table: FoundTable): Iterable<Observation<Facts>> {
  for (const { whole, parts, years } of partsOfRows(table)) {
    const off = years.filter(({ fits }) => !fits);
    const [first] = off;
    if (!first) continue;
    const all = amountCellsOf(whole)[first.column]!;
    yield {
      at: placeIn(table, all.at),
      facts: {
        tabel: table.name,
        aar: listedYears(
          table,
          off.map(({ column }) => column),
        ),
        dele: listing(parts.map(({ label }) => `«${label}»`)),
        raekke: whole.label,
        giver: formatDanishNumber(first.given),
        helt: printedCell(all),
      },
      expected: null,
      found: printedCell(all),
      related: parts.map((part) => placeIn(table, amountCellsOf(part)[first.column]!.at)),
    };
  }
}

const listedYears = (table: FoundTable, columns: readonly number[]): string =>
  listing(columns.map((column) => printedYear(table, column)));

/** Parts that are the whole row in the other years are so in every year. */
export const deleGiverIkkeRaekken = defineRule({
  id: "dele-giver-ikke-raekken",
  severity: "advarsel",
  concerns: "every",
  title: "Dele, der ellers giver hele rækken, gør det ikke i et af årene.",
  message: ({ tabel, aar, dele, raekke, giver, helt }: Facts) =>
    `${tabel}, ${aar}: ${dele} giver ${giver}, men «${raekke}» er ${helt}. I de andre år giver delene hele rækken. ` +
    "Se tallene efter.",
  why: "Når rækkerne «heraf …» tilsammen er hele rækken i de andre år, er et af beløbene nok forkert i det år.",
  remedy: "Ret det beløb, der er forkert. Er noget af rækken ikke delt op det år, så giv det en række «heraf …» mere.",
  source: "Regning: dele, der tilsammen er det hele, er så store som det.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | 
      | 1.000 kr. 2026 p/l                 | 2026 | 2027 | 2028
      | Døgntilbud                         | -900 | -950 | -950
      | heraf løn                          | -600 | -630 | -630
      | heraf øvrig drift                  | -300 | -320 | -320
      | Varige ændringer totalt, service   | -900 | -950 | -950`,
    bad: `
      | Tabel 2. Varige ændringer, service | 
      | 1.000 kr. 2026 p/l                 | 2026 | 2027 | 2028
      | Døgntilbud                         | -900 | -950 | -950
      | heraf løn                          | -600 | -360 | -630
      | heraf øvrig drift                  | -300 | -320 | -320
      | Varige ændringer totalt, service   | -900 | -950 | -950`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) yield* observed(table);
  },
});
