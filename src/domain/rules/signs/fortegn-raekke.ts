import { itemsOf } from "../../reconciliation/columns.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Costs are positive and savings negative in every table (docs/domain.md, "Amounts"). */
const SIGNS: Readonly<Partial<Record<FoundTable["role"], 1 | -1>>> = {
  operation: 1,
  grossSaving: -1,
  investments: 1,
  investmentDistribution: 1,
};

type Facts = Record<"tabel" | "aar" | "raekke" | "fundet" | "andre" | "ventet", string>;

interface TurnedAmount {
  readonly label: string;
  readonly column: number;
  readonly cell: FoundCell;
}

function turnedIn(table: FoundTable, sign: 1 | -1): TurnedAmount[] {
  return itemsOf(table).flatMap(({ label, amounts }) =>
    amounts.flatMap((cell, column) => {
      const amount = amountOf(cell);
      return amount && (sign === 1 ? amount.isNegative() : amount.isPositive()) ? [{ label, column, cell }] : [];
    }),
  );
}

const FEWEST_AT_ONCE = 3;

/** A table all of whose amounts have the other sign is one matter, and not one for every amount. */
const areAllTurned = (table: FoundTable, turned: readonly TurnedAmount[]): boolean =>
  turned.length >= FEWEST_AT_ONCE &&
  turned.length ===
    itemsOf(table).flatMap(({ amounts }) => amounts.filter((cell) => amountOf(cell)?.isZero() === false)).length;

/** A saving with a plus is keyed in as a cost. */
export const fortegnRaekke = defineRule({
  id: "fortegn-raekke",
  severity: "advarsel",
  concerns: "every",
  title: "Beløbet har usædvanligt fortegn for sin tabel.",
  message: ({ tabel, aar, raekke, fundet, andre, ventet }: Facts) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}${andre}, men beløb i denne tabel er ${ventet}. Ret ` +
    "fortegnet, eller forklar det i en note.",
  why: "Et forkert fortegn vender en besparelse til en udgift og flytter totalen med det dobbelte beløb.",
  remedy:
    "Besparelser og indtægter skrives med minus, udgifter og investeringer uden. Ret fortegnet, " +
    "eller forklar beløbet i en note.",
  source: "Skabelonen: «Alle besparelser er angivet med negativt (-) fortegn».",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | 550`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | -550`,
  },
  *check({ tables, diagnosis: { corrected, doubtful } }) {
    const isTold = (cell: FoundCell): boolean => corrected.has(cell) || doubtful.has(cell);
    for (const table of tables) {
      const sign = SIGNS[table.role];
      if (!sign) continue;
      const turned = turnedIn(table, sign).filter(({ cell }) => !isTold(cell));
      const told = areAllTurned(table, turned) ? turned.slice(0, 1) : turned;
      const others = turned.slice(told.length);
      for (const { label, column, cell } of told) {
        yield {
          at: placeIn(table, cell.at),
          facts: {
            tabel: table.name,
            aar: printedYear(table, column),
            raekke: label,
            fundet: printedCell(cell),
            andre: others.length > 0 ? ` (${others.length} andre beløb har samme fortegn)` : "",
            ventet: sign === 1 ? "positive" : "negative",
          },
          expected: null,
          found: printedCell(cell),
          related: others.map((other) => placeIn(table, other.cell.at)),
        };
      }
    }
  },
});
