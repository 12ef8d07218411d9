import { formatDanishNumber } from "../money/danishNumber.ts";
import { culpritBehind } from "../reconciliation/blame.ts";
import { disagreements } from "../reconciliation/disagreements.ts";
import { printedCell, printedYear, sumLines } from "../reconciliation/printed.ts";
import { columnSum, itemsOf } from "../reconciliation/columns.ts";
import { missingCommittees } from "../reconciliation/missingCommittees.ts";
import { netGrossBreaches } from "../reconciliation/netGross.ts";
import { rowTotalFollowers } from "../reconciliation/rowTotalFollowers.ts";
import { defineRule, placeIn } from "./rule.ts";

/** The tables that reach Kvantum must say what Tabel 1 (or a budget note's activities) says. */
export const tabelModKilde = defineRule({
  id: "tabel-mod-kilde",
  severity: "fejl",
  title: "Tabellen stemmer ikke med den tabel, den bygger på.",
  message: ({ tabel, aar, raekke, fundet, sum, kilde }: Record<"tabel" | "aar" | "raekke" | "fundet" | "sum" | "kilde", string>) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, men skulle være ${sum} efter ${kilde}. Ret det tal, der er forkert.`,
  why: "Tabel 2-4 og A-E gentager Tabel 1's rækker, og bevillingstabellerne gentager aktiviteterne. Er de ikke ens, er det tilfældigt, hvilket tal der tastes.",
  remedy: "Find ud af, hvilket af de to tal der er rigtigt, og ret det andet. Rækker må samles eller deles, men summerne skal være ens for hvert år og styringsområde.",
  source: "Regning: de samme penge giver den samme sum. I det offentliggjorte forslag BU05 afviger Tabel 3 med 10 fra Tabel 1.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Istandsættelse                                      | Service        | 1.540 |
      | Samlede implementeringsomkostninger                 |                | 1.690 |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Istandsættelse                                      |                | 1.540 |
      | Investeringer totalt, service                       |                | 1.690 |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Istandsættelse                                      | Service        | 1.540 |
      | Samlede implementeringsomkostninger                 |                | 1.690 |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Istandsættelse                                      |                | 1.550 |
      | Investeringer totalt, service                       |                | 1.700 |`,
  },
  *check({ tables }) {
    const breaches = netGrossBreaches(tables);
    const lacking = missingCommittees(tables).flatMap((missing) => missing.tables);
    const rowTotals = rowTotalFollowers(tables);
    for (const seen of disagreements(tables)) {
      const { table, source, column, cell, label, expected, sourceRows, followers } = seen;
      const year = table.yearColumns[column]!.year;
      if (lacking.includes(table)) continue;
      if (seen.rounding || breaches.some((breach) => breach.table === table && breach.year === year)) continue;
      if (itemsOf(table).some(({ amounts }) => amounts[column] && culpritBehind(tables, "source", amounts[column]))) continue;
      const sourceColumn = source.yearColumns.findIndex((other) => other.year === year);
      yield {
        at: placeIn(table, cell.at),
        facts: {
          tabel: table.name,
          aar: printedYear(table, column),
          raekke: label,
          fundet: printedCell(cell),
          sum: formatDanishNumber(expected),
          kilde: source.name,
        },
        expected: formatDanishNumber(expected),
        found: printedCell(cell),
        related: [...followers, ...(rowTotals.of.get(seen) ?? [])].map((follower) => placeIn(table, follower.at)),
        calculation: [`${source.name}, ${year}:`, ...sumLines(sourceRows, sourceColumn, columnSum(sourceRows, sourceColumn))],
      };
    }
  },
});
