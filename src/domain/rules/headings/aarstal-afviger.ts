import type { Fault } from "../../diagnosis/diagnosis.ts";
import { isSameTable, type TableRepair } from "../../diagnosis/tableRepair.ts";
import { leadingTable } from "../../reconciliation/caseTables.ts";
import { withYearsOfTheirOwn, yearFault } from "../../reconciliation/yearFaults.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn, type RuleInput } from "../rule.ts";

function repairsIn(fault: Fault): readonly TableRepair[] {
  if (fault.kind === "table") return [fault.repair];
  return fault.kind === "unsure" ? fault.possibilities.flatMap(({ repairs }) => repairs) : [];
}

/** Amounts of one of the two stand, or may stand, under the wrong years: told as that. */
const isToldOf = ({ faults }: RuleInput["diagnosis"], tables: readonly FoundTable[]): boolean =>
  faults
    .flatMap(repairsIn)
    .some(({ what, table }) => what === "years" && tables.some((own) => isSameTable(own, table)));

/** Tables whose years differ are easily read as if they did not. */
export const aarstalAfviger = defineRule({
  id: "aarstal-afviger",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen har andre år end sagens første tabel.",
  message: ({ tabel, aar, foerste, aarFoerste }: Record<"tabel" | "aar" | "foerste" | "aarFoerste", string>) =>
    `${tabel} har årene ${aar}, men ${foerste} har ${aarFoerste}. Brug de samme år i alle sagens tabeller.`,
  why: "Den, der sammenligner to tabeller kolonne for kolonne, læser let beløbene i det forkerte år.",
  remedy: "Brug de samme år i alle sagens tabeller. Kun tidligere afsatte midler har deres egne.",
  source: "Skabelonen: alle forslagets tabeller har de samme årskolonner.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020 | 2021
      | Montering                                           |                | 150  |      |`,
  },
  *check({ tables, diagnosis }) {
    const leading = leadingTable(tables);
    const span = (years: readonly { year: number }[]): string => `${years[0]?.year}-${years.at(-1)?.year}`;
    for (const table of withYearsOfTheirOwn(tables)) {
      if (
        !leading ||
        table === leading ||
        table.role === "earlierFunding" ||
        table.role === "unknown" ||
        yearFault(table)
      )
        continue;
      const known = leading.yearColumns.map(({ year }) => year);
      const foreign = table.yearColumns.find(({ year }) => !known.includes(year));
      if (!foreign || yearFault(leading) || isToldOf(diagnosis, [table, leading])) continue;
      yield {
        at: placeIn(table, foreign.header),
        facts: {
          tabel: table.name,
          aar: span(table.yearColumns),
          foerste: leading.name,
          aarFoerste: span(leading.yearColumns),
        },
        expected: span(leading.yearColumns),
        found: span(table.yearColumns),
      };
    }
  },
});
