import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { defineRule, type Observation, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

type Facts = Record<"tabel" | "aar" | "del" | "raekke" | "beloeb" | "helt", string>;

/** The row that a "heraf" repeats a part of: the nearest above that is none itself. */
const wholeOf = (rows: readonly FoundRow[], at: number): FoundRow | undefined =>
  rows.slice(0, at).findLast(({ kind, aside }) => aside === null && (kind === "item" || kind === "total"));

/** The years in which the part is more than the whole; blank and unreadable years say nothing. */
function tooLarge(part: FoundRow, whole: FoundRow): number[] {
  return part.amounts.flatMap((cell, column) => {
    const [own, all] = [amountOf(cell), whole.amounts[column] ? amountOf(whole.amounts[column]) : null];
    return own !== null && all !== null && own.abs().compareTo(all.abs()) > 0 ? [column] : [];
  });
}

/** Below several rows, and more than the last of them in years: "heraf realiseret" may be a part of them all. */
const FEWEST_OF_ALL = 2;

/** The first year in which the part is too large for the row above; -1 where none, or it is a part of more. */
function firstTooLarge(part: FoundRow, whole: FoundRow, above: FoundRow | undefined): number {
  const columns = tooLarge(part, whole);
  const mayBeOfAll = above?.kind === "item" && columns.length >= FEWEST_OF_ALL;
  return mayBeOfAll ? -1 : (columns[0] ?? -1);
}

function* observed(table: FoundTable): Iterable<Observation<Facts>> {
  for (const [at, row] of table.rows.entries()) {
    const whole = row.aside === "part" ? wholeOf(table.rows, at) : undefined;
    const above = whole && table.rows[table.rows.indexOf(whole) - 1];
    const column = whole ? firstTooLarge(row, whole, above) : -1;
    if (!whole || column < 0) continue;
    const [cell, all] = [row.amounts[column]!, whole.amounts[column]!];
    yield {
      at: placeIn(table, cell.at),
      facts: {
        tabel: table.name,
        aar: printedYear(table, column),
        del: row.label,
        raekke: whole.label,
        beloeb: printedCell(cell),
        helt: printedCell(all),
      },
      expected: null,
      found: printedCell(cell),
      related: [placeIn(table, all.at)],
    };
  }
}

/** A part cannot be more than what it is a part of. */
export const delStoerreEndRaekken = defineRule({
  id: "del-stoerre-end-raekken",
  severity: "advarsel",
  concerns: "every",
  title: "En del er større end den række, den er en del af.",
  message: ({ tabel, aar, del, raekke, beloeb, helt }: Facts) =>
    `${tabel}, ${aar}: «${del}» er ${beloeb}, men «${raekke}», som den er en del af, er ${helt}. Ret et af beløbene.`,
  why: "En række «heraf …» gentager en del af rækken ovenover og kan ikke være større end den.",
  remedy: "Ret det beløb, der er forkert, eller giv rækken et navn uden «heraf», hvis den er en række for sig.",
  source: "Regning: en del er højst så stor som det hele.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | 
      | 1.000 kr. 2026 p/l                 | 2026 | 2027
      | Døgntilbud                         | -900 | -900
      | heraf løn                          | -600 | -600
      | Varige ændringer totalt, service   | -900 | -900`,
    bad: `
      | Tabel 2. Varige ændringer, service | 
      | 1.000 kr. 2026 p/l                 | 2026 | 2027
      | Døgntilbud                         | -900 | -900
      | heraf løn                          | -600 | -6000
      | Varige ændringer totalt, service   | -900 | -900`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) yield* observed(table);
  },
});
