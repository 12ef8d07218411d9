import type { CellRange, CellRef } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL, type Cell } from "../../../src/domain/workbook/snapshot.ts";
import type { Random } from "../trials/random.ts";
import { amountCell, type Block, type BlockFigure, textCell } from "./block.ts";
import type { DraftTable } from "./draftTable.ts";
import type { Look } from "./look.ts";

/** A laid-out table that stands in another shape; null where that does not fit it. */
type Shape = (random: Random, table: DraftTable, block: Block, look: Look) => Block | null;

const isPlain = ({ blanksInside, pageBreak, sideBySide, secondRow }: Look): boolean =>
  blanksInside === 0 && !pageBreak && !sideBySide && secondRow === "no";

/** The years down the rows and the lines beside each other; the caption stays above. */
const yearsDown: Shape = (_random, { lines, yearCount }, { cells, figures, header, ...block }, look) => {
  if (!isPlain(look) || yearCount < 2 || lines.length > 14) return null;
  const body = cells.slice(header);
  const width = Math.max(...body.map(({ length }) => length));
  const turned = Array.from({ length: width }, (_, row) => body.map((own) => own[row] ?? BLANK_CELL));
  const there = ({ row, column }: CellRef): CellRef => ({ row: header + column, column: row - header });
  return {
    ...block,
    header,
    cells: [...cells.slice(0, header), ...turned],
    figures: figures.map((figure) => ({ ...figure, ...there(figure), adds: figure.adds.map(there) })),
  };
};

const PARTS = ["Udgift", "Indtægt", "Netto"];

/** What comes in of every figure of the years: by chance for a row, added up for a total. */
function incomeOf(random: Random, figures: readonly BlockFigure[]): (at: CellRef) => number {
  const byPlace = new Map(figures.map((figure) => [`${figure.row} ${figure.column}`, figure]));
  const known = new Map<string, number>();
  const income = ({ row, column }: CellRef): number => {
    const key = `${row} ${column}`;
    const own = byPlace.get(key);
    const adds = own?.adds ?? [];
    const value =
      known.get(key) ??
      (adds.length > 0
        ? adds.reduce((sum, added) => sum + income(added), 0)
        : own
          ? -10 * random.between(1, 90) + Math.min(own.value, 0)
          : 0);
    known.set(key, value);
    return value;
  };
  return income;
}

/** Under each year what is paid, what comes in, and the net, which is what the table says. */
const severalColumns: Shape = (random, table, block, look) => {
  const { cells, figures, header, words } = block;
  const isLasting = look.lasting !== "no";
  if (!isPlain(look) || isLasting || figures.some(({ kind }) => kind === "aside")) return null;
  const { yearCount } = table;
  const columnOf = (column: number): number =>
    column < words ? column : column < words + yearCount ? words + (column - words) * 3 + 2 : column + yearCount * 2;
  const rowOf = (row: number): number => (row > header ? row + 1 : row);
  const there = ({ row, column }: CellRef): CellRef => ({ row: rowOf(row), column: columnOf(column) });
  const isYear = ({ column }: CellRef): boolean => column >= words && column < words + yearCount;
  const income = incomeOf(random, figures.filter(isYear));
  const values = new Map(figures.map((figure) => [`${figure.row} ${figure.column}`, figure]));
  const split = (cell: Cell, at: CellRef): Cell[] => {
    const figure = values.get(`${at.row} ${at.column}`);
    if (at.row === header) return [cell, BLANK_CELL, BLANK_CELL];
    if (!figure) return [BLANK_CELL, BLANK_CELL, cell];
    const own = income(figure);
    return [amountCell(random, look, figure.value - own), amountCell(random, look, own), cell];
  };
  const wide = cells.map((own, row) =>
    row < header
      ? own
      : own.flatMap((cell, column) => (isYear({ row, column }) ? split(cell, { row, column }) : [cell])),
  );
  const under = [
    ...Array.from({ length: words }, () => BLANK_CELL),
    ...Array.from({ length: yearCount }, () => PARTS.map(textCell)).flat(),
  ];
  const merges = Array.from({ length: yearCount }, (_, year): CellRange => {
    const left = words + year * 3;
    return { top: header, bottom: header, left, right: left + 2 };
  });
  const all = figures.flatMap((figure): BlockFigure[] => {
    const net = { ...figure, ...there(figure), adds: figure.adds.map(there) };
    if (!isYear(figure)) return [net];
    const beside = (by: number, value: number): BlockFigure => ({
      ...net,
      column: net.column - by,
      value,
      adds: net.adds.map((added) => ({ ...added, column: added.column - by })),
    });
    const own = income(figure);
    return [beside(2, figure.value - own), beside(1, own), net];
  });
  return { ...block, merges, figures: all, cells: [...wide.slice(0, header + 1), under, ...wide.slice(header + 1)] };
};

const isBlank = ({ value }: Cell | undefined = BLANK_CELL): boolean => value.kind === "blank";

/** A committee that is named once stands in one merged cell beside all of its rows. */
const mergedCommittees: Shape = (_random, table, block) => {
  const column = table.words.indexOf("Udvalg");
  const rows = new Set(block.figures.filter(({ kind }) => kind === "item").map(({ row }) => row));
  const merges: CellRange[] = [];
  for (const row of rows) {
    if (column < 0 || isBlank(block.cells[row]?.[column])) continue;
    let bottom = row;
    while (rows.has(bottom + 1) && isBlank(block.cells[bottom + 1]?.[column])) bottom += 1;
    if (bottom > row) merges.push({ top: row, bottom, left: column, right: column });
  }
  return merges.length > 0 ? { ...block, merges: [...block.merges, ...merges] } : null;
};

const SHAPES: readonly { readonly feature: string; readonly share: number; readonly shape: Shape }[] = [
  { feature: "merged committees", share: 0.7, shape: mergedCommittees },
  { feature: "years down", share: 0.12, shape: yearsDown },
  { feature: "several columns", share: 0.12, shape: severalColumns },
];

interface Reshaped {
  readonly block: Block;
  readonly feature: string | null;
}

/** At most one other shape for a table. */
export function reshape(random: Random, table: DraftTable, block: Block, look: Look): Reshaped {
  for (const { feature, share, shape } of SHAPES) {
    const next = random.chance(share) ? shape(random, table, block, look) : null;
    if (next) return { block: next, feature };
  }
  return { block, feature: null };
}
