import { listing } from "../case/listing.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import { consequencesOf } from "../reconciliation/blame.ts";
import { itemsOf } from "../reconciliation/columns.ts";
import { type Culprit, culprits } from "../reconciliation/culprits.ts";
import { printedCell, printedYear } from "../reconciliation/printed.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";

interface PlacedCell {
  readonly table: FoundTable;
  readonly label: string;
  readonly column: number;
}

/** Totals have rules of their own. */
function itemCells(tables: readonly FoundTable[]): Map<FoundCell, PlacedCell> {
  const placed = tables.flatMap((table) => itemsOf(table).flatMap(({ label, amounts }) => amounts.map((cell, column) => [cell, { table, label, column }] as const)));
  return new Map(placed);
}

function witnessesOf({ against }: Culprit): string[] {
  return [...new Set(against.map(({ equation, isLeft }) => (isLeft ? equation.rightName : equation.leftName)))];
}

/** When a total and another table agree against one amount, it is the amount that was mistyped. */
export const beloebModsiges = defineRule({
  id: "beloeb-modsiges",
  severity: "fejl",
  title: "Et beløb modsiges af de andre tal.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner }: Record<"tabel" | "aar" | "raekke" | "fundet" | "rigtig" | "vidner", string>) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, men ${vidner} passer kun med ${rigtig}. Ret beløbet.`,
  why: "Flere uafhængige tal (totalen, rækkens I alt, den samme række i en anden tabel) siger det samme om beløbet, og alt andet i tabellerne stemmer. Så er det beløbet selv, der er forkert.",
  remedy: "Ret beløbet. De tal, der ikke stemmer med det, skal ikke rettes.",
  source: "Regning: kun ét tal får alle summer til at gå op. I det offentliggjorte forslag BU05 står 1.550 i Tabel 3, hvor Tabel 1 og totalen kun passer med 1.540.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -350
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Færre udeblivelser                                  |                |      | -150
      | Varige ændringer totalt, service                    |                |      | -500`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -530
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Færre udeblivelser                                  |                |      | -150
      | Varige ændringer totalt, service                    |                |      | -500`,
  },
  *check({ tables }) {
    const found = culprits(tables);
    const places = found.length > 0 ? itemCells(tables) : new Map<FoundCell, PlacedCell>();
    for (const culprit of found) {
      const place = places.get(culprit.cell);
      if (!place) continue;
      const { table, label, column } = place;
      const right = formatDanishNumber(culprit.expected);
      yield {
        at: placeIn(table, culprit.cell.at),
        facts: { tabel: table.name, aar: printedYear(table, column), raekke: label, fundet: printedCell(culprit.cell), rigtig: right, vidner: listing(witnessesOf(culprit)) },
        expected: right,
        found: printedCell(culprit.cell),
        related: consequencesOf(culprit).map((other) => placeIn(other, other.cell.at)),
        calculation: witnessesOf(culprit).map((name) => `Stemmer med ${right}, ikke med ${printedCell(culprit.cell)}: ${name}`),
      };
    }
  },
});
