import { toA1 } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL, type Cell, type SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { builtCase } from "../trials/builtCase.ts";
import { writeInvestment } from "../trials/builtInvestment.ts";
import { writeNote } from "../trials/builtNote.ts";
import { type Random, randomOf } from "../trials/random.ts";
import { type Block, blockOf } from "./block.ts";
import {
  type Change,
  withAccumulated,
  withCommitteeOnce,
  withCount,
  withHeadings,
  withLevel,
  withOtherTotal,
  withPart,
  withSubtotal,
  withTotalAbove,
} from "./changes.ts";
import { type DraftTable, DraftWriter } from "./draftTable.ts";
import { type Look, lookOf } from "./look.ts";
import { reshape } from "./reshaped.ts";

/** A figure of the sheet that is right, and where it stands. */
export interface SheetFigure {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly kind: "item" | "total" | "aside";
}

/** A sheet whose figures are right by construction, and what was done to its looks. */
export interface BuiltSheet {
  readonly sheet: SheetSnapshot;
  readonly figures: readonly SheetFigure[];
  readonly features: readonly string[];
}

/** `share` is how many tables get it. */
const CHANGES: readonly { readonly name: string; readonly share: number; readonly change: Change }[] = [
  { name: "total above", share: 0.06, change: withTotalAbove },
  { name: "subtotal", share: 0.15, change: withSubtotal },
  { name: "other total", share: 0.3, change: withOtherTotal },
  { name: "headings", share: 0.06, change: withHeadings },
  { name: "committee once", share: 0.3, change: withCommitteeOnce },
  { name: "part", share: 0.15, change: withPart },
  { name: "count", share: 0.12, change: withCount },
  { name: "accumulated", share: 0.12, change: withAccumulated },
];

function changed(random: Random, table: DraftTable, features: Set<string>): DraftTable {
  let result = table;
  let isAbove = false;
  for (const { name, share, change } of CHANGES) {
    if (!random.chance(share) || (isAbove && name !== "part" && name !== "count")) continue;
    const next = change(random, result);
    if (!next) continue;
    if (name === "total above") isAbove = true;
    features.add(name);
    result = next;
  }
  return result;
}

function leveled(table: DraftTable, { lasting }: Look): DraftTable {
  const isLasting = (lasting === "column" || lasting === "behindTotal") && !/Tidligere afsatte/.test(table.caption);
  return isLasting ? withLevel(table, lasting === "behindTotal") : table;
}

interface Placed {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

const widthOf = ({ cells }: Block): number => Math.max(...cells.map(({ length }) => length));

/** Tables below each other; two short ones at times beside each other. */
function placed(random: Random, blocks: readonly Block[], { origin, sideBySide }: Look): Placed[] {
  const result: Placed[] = [];
  let { row } = origin;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const beside = sideBySide && at > 0 ? blocks[at + 1] : undefined;
    result.push({ block, row, column: origin.column });
    if (beside) {
      result.push({ block: beside, row, column: origin.column + widthOf(block) + 1 });
      at += 1;
    }
    row += Math.max(block.cells.length, beside?.cells.length ?? 0) + random.between(1, 2);
  }
  return result;
}

const NOTES = ["Jf. bilag 2", "Se afsnit 3", "Afstemt med økonomi", "Skøn"];

function notesFor(random: Random, { block, row, column }: Placed, kind: Look["notesBeside"]): [number, number, Cell][] {
  const figures = block.figures.filter((figure) => figure.kind === "item");
  if (kind === "no" || figures.length === 0) return [];
  const at = random.pick(figures).row;
  const right = column + widthOf(block) + 1;
  const note: Cell = { ...BLANK_CELL, value: { kind: "text", text: random.pick(NOTES) } };
  const number: Cell = { ...BLANK_CELL, value: { kind: "number", value: random.between(3, 900) } };
  return kind === "text"
    ? [[row + at, right, note]]
    : [
        [row + at, right, number],
        [row + at, right + 1, note],
      ];
}

function sheetOf(random: Random, blocks: readonly Placed[], look: Look): Pick<BuiltSheet, "sheet" | "figures"> {
  const grid: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row]!;
    while (cells.length <= column) cells.push(BLANK_CELL);
    cells[column] = cell;
  };
  const figures: SheetFigure[] = [];
  for (const { block, row, column } of blocks) {
    block.cells.forEach((cells, y) => cells.forEach((cell, x) => put(row + y, column + x, cell)));
    for (const figure of block.figures) {
      const at = { row: row + figure.row, column: column + figure.column };
      figures.push({ ...at, value: figure.value, kind: figure.kind });
      if (!look.withFormulas || figure.adds.length === 0) continue;
      const references = figure.adds.map((own) => toA1({ row: row + own.row, column: column + own.column }));
      put(at.row, at.column, { ...grid[at.row]![at.column]!, formula: `=SUM(${references.join(",")})` });
    }
  }
  if (!look.sideBySide)
    for (const own of blocks)
      for (const [row, column, cell] of notesFor(random, own, look.notesBeside)) put(row, column, cell);
  const width = Math.max(...grid.map(({ length }) => length));
  const merges = blocks.flatMap(({ block, row, column }) =>
    block.merges.map(({ top, left, bottom, right }) => ({
      top: row + top,
      bottom: row + bottom,
      left: column + left,
      right: column + right,
    })),
  );
  const sheet: SheetSnapshot = {
    name: "Forslag",
    visible: true,
    protected: false,
    origin: { row: 0, column: 0 },
    cells: grid.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => BLANK_CELL)]),
    hiddenRows: [],
    hiddenColumns: [],
    merges,
  };
  return { sheet, figures };
}

function featuresOf(look: Look): string[] {
  return [
    look.asText ? "txt" : "num",
    ...(look.lasting === "no" ? [] : [`lasting ${look.lasting}`]),
    ...(look.secondRow === "no" ? [] : [`second row ${look.secondRow}`]),
    ...(look.blanksInside > 0 ? ["blank rows"] : []),
    ...(look.pageBreak ? ["page break"] : []),
    ...(look.sideBySide ? ["side by side"] : []),
    ...(look.notesBeside === "no" ? [] : [`notes ${look.notesBeside}`]),
  ];
}

/** The sheet of a seed: the same in every run. */
export function builtSheet(seed: number): BuiltSheet {
  const random = randomOf(seed);
  const model = builtCase(random);
  const writer = new DraftWriter();
  if (model.kind === "note") writeNote(random, writer, model);
  else writeInvestment(random, writer, model);
  const look = lookOf(random);
  const features = new Set([model.kind, ...featuresOf(look)]);
  const tables = writer.tables.map((table) => leveled(changed(random, table, features), look));
  const blocks = tables.map((table) => blockOf(random, table, look));
  // Another stream of chance, so that a seed's sheet stays what it was but for this.
  const reshaped = blocks.map((block, index) => reshape(randomOf(seed * 31 + index + 1), tables[index]!, block, look));
  for (const { feature } of reshaped) if (feature) features.add(feature);
  return {
    ...sheetOf(
      random,
      placed(
        random,
        reshaped.map(({ block }) => block),
        look,
      ),
      look,
    ),
    features: [...features],
  };
}
