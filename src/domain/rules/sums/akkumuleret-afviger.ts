import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { defineRule, type Observation, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

type Facts = Record<"tabel" | "aar" | "raekke" | "fundet" | "foer" | "kilde" | "aarets" | "giver", string>;

/** From one year to the next. */
interface Step {
  readonly column: number;
  readonly fits: boolean;
}

/** A row that another runs up, or down, year by year. */
interface Reading {
  readonly source: FoundRow;
  readonly down: boolean;
  readonly steps: readonly Step[];
}

const amountIn = ({ amounts }: FoundRow, column: number): Amount | null => {
  const cell = amounts[column];
  if (!cell) return null;
  return cell.value.kind === "blank" ? Amount.zero : amountOf(cell);
};

/** The permanent level is no year more to add, and a blank one says that the row has ended. */
function stepsOf({ yearColumns }: FoundTable, row: FoundRow, source: FoundRow, down: boolean): Step[] {
  return row.amounts.slice(1).flatMap((cell, index): Step[] => {
    const column = index + 1;
    if (yearColumns[column]!.goesOn || cell.value.kind === "blank") return [];
    const [before, now, own] = [amountIn(row, column - 1), amountIn(row, column), amountIn(source, column)];
    if (!before || !now || !own || (own.isZero() && before.equals(now))) return [];
    const fits = now.minus(before).equals(down ? own.negated() : own);
    return [{ column, fits: fits || isBackInStep(row, source, column, down) }];
  });
}

/** The year before is the wrong one: from the one before that, both years' amounts lead here. */
function isBackInStep(row: FoundRow, source: FoundRow, column: number, down: boolean): boolean {
  const [first, wrong, now] = [column - 2, column - 1, column].map((at) => amountIn(row, at));
  const [one, other] = [column - 1, column].map((at) => amountIn(source, at));
  if (!first || !wrong || !now || !one || !other) return false;
  const both = one.plus(other);
  return now.minus(first).equals(down ? both.negated() : both);
}

const fitting = ({ steps }: Reading): number => steps.filter(({ fits }) => fits).length;

/** The row above that most of its years run up. */
function readingOf(table: FoundTable, at: number): Reading | null {
  const { rows } = table;
  const row = rows[at]!;
  const sources = rows
    .slice(0, at)
    .filter(({ aside, kind }) => aside === null && (kind === "item" || kind === "total"));
  const readings = sources.flatMap((source) =>
    [false, true].map((down) => ({ source, down, steps: stepsOf(table, row, source, down) })),
  );
  const best = readings.reduce<Reading | null>(
    (most, next) => (most && fitting(most) >= fitting(next) ? most : next),
    null,
  );
  return best && fitting(best) >= 2 && fitting(best) * 2 > best.steps.length ? best : null;
}

function* observed(table: FoundTable): Iterable<Observation<Facts>> {
  for (const [at, row] of table.rows.entries()) {
    const reading = row.aside === "accumulated" ? readingOf(table, at) : null;
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
