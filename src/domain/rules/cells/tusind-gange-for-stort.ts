import type { Diagnosis } from "../../diagnosis/diagnosis.ts";
import { Amount } from "../../money/amount.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** In 1.000 kr.: 100 mio. kr. in one row and year is rare, and never beside amounts a few hundred times smaller. */
const LARGE = Amount.fromNumber(100_000);
const MANY_TIMES = Amount.fromNumber(200);

function sizesOf(cells: readonly FoundCell[]): Amount[] {
  return cells.flatMap((cell) => amountOf(cell)?.abs() ?? []).filter((size) => !size.isZero());
}

/** The row's other years, or the whole table where the row has too few. */
function neighbours(items: readonly FoundRow[], row: FoundRow, cell: FoundCell): Amount[] {
  const others = (cells: readonly FoundCell[]): FoundCell[] => cells.filter((other) => other !== cell);
  const inRow = sizesOf(others(row.amounts));
  return inRow.length > 1 ? inRow : sizesOf(others(items.flatMap(({ amounts }) => amounts)));
}

function towersOver(size: Amount, others: readonly Amount[]): boolean {
  return others.length > 1 && others.every((other) => size.compareTo(other.times(MANY_TIMES)) >= 0);
}

/** Told already, as what it should be or as one of those in doubt. */
const isExplained = ({ corrected, doubtful }: Diagnosis, cell: FoundCell): boolean =>
  corrected.has(cell) || doubtful.has(cell);

interface LargeAmount {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly year: string;
  readonly cell: FoundCell;
}

function largeIn(table: FoundTable, diagnosis: Diagnosis): LargeAmount[] {
  const items = itemsOf(table);
  return items.flatMap((row) =>
    row.amounts.flatMap((cell, column) => {
      const size = amountOf(cell)?.abs();
      if (!size || size.compareTo(LARGE) < 0 || isExplained(diagnosis, cell)) return [];
      if (!towersOver(size, neighbours(items, row, cell))) return [];
      return [{ table, row, year: printedYear(table, column), cell }];
    }),
  );
}

/**
 * Each with the others that it explains: the same amount of its year in another table, and that year's formulas,
 * which are large because what they add is.
 */
function withFollowers(all: readonly LargeAmount[]): [LargeAmount, LargeAmount[]][] {
  const told: [LargeAmount, LargeAmount[]][] = [];
  const typedFirst = [...all].sort((one, other) => Number(isFormula(one)) - Number(isFormula(other)));
  for (const large of typedFirst) {
    const ofYear = told.filter(([{ year }]) => year === large.year);
    const leader =
      ofYear.find(([{ cell }]) => isSameAmount(cell, large.cell)) ??
      (isFormula(large) ? ofYear.find(([typed]) => !isFormula(typed)) : undefined);
    if (leader) leader[1].push(large);
    else told.push([large, []]);
  }
  return told;
}

const isFormula = ({ cell }: LargeAmount): boolean => cell.formula !== null;

const isSameAmount = (one: FoundCell, other: FoundCell): boolean => {
  const [left, right] = [amountOf(one), amountOf(other)];
  return left !== null && right !== null && left.abs().equals(right.abs());
};

const alsoThere = (count: number): string =>
  count === 0 ? "" : count === 1 ? " (det går igen et andet sted)" : ` (det går igen ${count} andre steder)`;

/** 700.000 typed where 700 was meant: the amount in kroner in a table of 1.000 kr. */
export const tusindGangeForStort = defineRule({
  id: "tusind-gange-for-stort",
  severity: "advarsel",
  concerns: "every",
  title: "Beløbet er langt større end sine naboer.",
  message: ({ tabel, aar, raekke, fundet, andre }: Record<"tabel" | "aar" | "raekke" | "fundet" | "andre", string>) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}${andre}, flere hundrede gange mere end beløbene omkring. Er ` +
    "det skrevet i kroner i en tabel i 1.000 kr.?",
  why:
    "Et beløb, der er skrevet i kroner i en tabel i 1.000 kr., bliver tusind gange for stort i " +
    "totalen og i Kvantum.",
  remedy:
    "Tabellerne er i 1.000 kr., så 700.000 kr. skrives som 700. Ret beløbet, eller forklar det store tal i en note.",
  source: "Skabelonen: alle beløb er i 1.000 kr. Egen regel: flere hundrede gange mere end naboerne er næppe rigtigt.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2021
      | Projektledelse                            | 540  | 700  | 700`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2021
      | Projektledelse                            | 540  | 700.000 | 700`,
  },
  *check({ tables, diagnosis }) {
    const inThousands = tables.filter(({ unit }) => unit === "thousand");
    const told = withFollowers(inThousands.flatMap((table) => largeIn(table, diagnosis)));
    for (const [{ table, row, year, cell }, others] of told) {
      const fundet = printedCell(cell);
      yield {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, aar: year, raekke: row.label, fundet, andre: alsoThere(others.length) },
        expected: null,
        found: fundet,
        related: others.map((other) => placeIn(other.table, other.cell.at)),
      };
    }
  },
});
