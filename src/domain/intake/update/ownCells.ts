import type { FoundTable } from "../../recognition/foundTable.ts";
import { tidy } from "../../recognition/cells/tidyText.ts";
import { isWithin, type CellRange, type CellRef, toA1 } from "../../workbook/address.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { helperWords, sentenceShapes } from "./helperWords.ts";

/** Sentences we write that follow the figures, and so are never quite the planned text. */
const SENTENCES =
  /^Forslaget vedrører |: (varige ændringer|implementeringsomkostninger) på -?[\d.]+ t\.kr\. |^Partierne er enige om at afsætte /;

function textOf({ value }: Cell): string {
  return value.kind === "text" ? tidy(value.text) : "";
}

const inColumn = (column: number, text: string): string => `${column}/${text}`;

/** The texts of the plans, each with its column: the same word elsewhere is somebody else's. */
function plannedTexts(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const texts = plans.flatMap(({ cells }) =>
    cells.flatMap(({ ref, content }) => {
      if (content.kind === "text") return [inColumn(ref.column, tidy(content.text))];
      return content.kind === "formula" && content.result.kind === "text"
        ? [inColumn(ref.column, tidy(content.result.text))]
        : [];
    }),
  );
  return new Set(texts);
}

export interface OwnCells {
  readonly sheet: SheetSnapshot;
  /** The case's tables on the sheet, as they were laid out; first the one with the grey columns beside it. */
  readonly tables: readonly FoundTable[];
  /** The first row of the next case on the sheet; Infinity for none. */
  readonly before: number;
  /** What was laid out before, as far as it is known, and what will be now. */
  readonly plans: readonly SheetPlan[];
  /** The helper columns, to the right of what is printed. */
  readonly helpers: { readonly left: number; readonly right: number };
  /** Cells that the case was read from, in whatever words: the lines' helper columns. */
  readonly read: readonly CellRef[];
}

/** The filled cells of a region: those we wrote, and those that somebody has put there. */
export function sortCells(
  { sheet, tables, before, plans, helpers, read }: OwnCells,
  region: CellRange,
): { own: CellRef[]; foreign: CellRef[] } {
  const texts = plannedTexts(plans);
  const isHelperWord = helperWords(plans);
  const isSentence = sentenceShapes();
  const printed = tables.map(({ range }, index) => (index === 0 ? { ...range, right: helpers.left - 1 } : range));
  const readCells = new Set(read.map(toA1));
  const isHelper = ({ column }: CellRef): boolean => column >= helpers.left && column <= helpers.right;
  const ownRows = new Set<number>();
  const isOwn = (at: CellRef, cell: Cell): boolean => {
    const text = textOf(cell);
    if (at.row >= before) return false;
    if (readCells.has(toA1(at)) || printed.some((range) => isWithin(range, at))) return true;
    if (at.column === region.left && isSentence(cell)) return true;
    return (
      (text !== "" || cell.formula !== null) &&
      (texts.has(inColumn(at.column, text)) || (at.column === region.left && SENTENCES.test(text)))
    );
  };
  const [own, others]: [CellRef[], CellRef[]] = [[], []];
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      const cell = cellAt(sheet, { row, column });
      if (cell.value.kind === "blank" && cell.formula === null) continue;
      const mine = isOwn({ row, column }, cell);
      if (mine) ownRows.add(row);
      (mine ? own : others).push({ row, column });
    }
  }
  // Our calculations stand beside our rows, and an economist's own notes do too.
  const beside = others.filter((at) => isHelper(at) && ownRows.has(at.row) && isHelperWord(cellAt(sheet, at)));
  const ours = new Set(beside);
  return { own: [...own, ...beside], foreign: others.filter((at) => !ours.has(at)) };
}
