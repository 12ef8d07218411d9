import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { type CellRange, isWithin, parseRangeA1 } from "../workbook/address.ts";
import { cellsWith } from "./cells.ts";
import { referredRanges } from "./formulas/formulaReferences.ts";
import { formulaTokens } from "./formulas/formulaTokens.ts";

/** They skip texts in a range that is handed to them as it is; in C3+C4 and in C3:C9*1 Excel makes numbers of texts. */
const SKIPS_TEXTS = new Set(["SUM", "SUBTOTAL", "AGGREGATE", "SUMIF", "SUMIFS", "SUMPRODUCT", "DSUM"]);
const BEFORE_ARGUMENT = ["(", ",", ";"];
const AFTER_ARGUMENT = [")", ",", ";"];

/** The ranges of its own sheet in which a formula counts texts as nothing. */
export function passedOverRanges(formula: string, sheet: string): CellRange[] {
  const tokens = formulaTokens(formula, sheet);
  return tokens.flatMap(({ kind, text, within }, place) => {
    const isArgument =
      BEFORE_ARGUMENT.includes(tokens[place - 1]?.text ?? "") && AFTER_ARGUMENT.includes(tokens[place + 1]?.text ?? "");
    const range =
      kind === "reference" && isArgument && SKIPS_TEXTS.has(within.at(-1)?.name ?? "") ? parseRangeA1(text) : null;
    return range ? [range] : [];
  });
}

/** "1.300" and "600 kr." hold an amount. What nobody can read is told at its own cell. */
export const isTextAmount = ({ value }: FoundCell): boolean => value.kind === "textNumber";

const TAKEN = /^=\s*\+?\s*\$?[A-Z]{1,3}\$?\d+\s*$/i;

/** "=C6" shows what stands in another table's cell: what is wrong with it is told there. */
export const isTakenOver = ({ formula }: FoundCell, tables: readonly FoundTable[]): boolean => {
  const [at] = formula !== null && TAKEN.test(formula) ? referredRanges(formula) : [];
  const isOf = ({ rows }: FoundTable): boolean =>
    cellsWith(rows, (cell) => at!.top === cell.at.row && at!.left === cell.at.column).length > 0;
  return at !== undefined && tables.some(isOf);
};

const isCalculated = ({ formula }: FoundCell): boolean => formula !== null;

function passedTexts(tables: readonly FoundTable[]): FoundCell[] {
  const texts = tables.flatMap(({ rows }) => cellsWith(rows, isTextAmount));
  if (texts.length === 0) return texts;
  const ranges = tables.flatMap(({ rows, sheet }) =>
    cellsWith(rows, isCalculated).flatMap(({ formula }) => passedOverRanges(formula!, sheet)),
  );
  return texts.filter(({ at }) => ranges.some((range) => isWithin(range, at)));
}

/**
 * The sheet with the amounts marked that are text, and that a formula of its tables counts as nothing: a total that
 * leaves such an amount out is no witness against it, and what is calculated without it is not wrong by itself.
 */
export function withPassedOver(sheet: SheetReading): SheetReading {
  const marked = new Map<FoundCell, FoundCell>();
  for (const cell of passedTexts(sheet.tables))
    if (cell.value.kind === "textNumber") marked.set(cell, { ...cell, value: { ...cell.value, isPassedOver: true } });
  if (marked.size === 0) return sheet;
  const now = (cell: FoundCell): FoundCell => marked.get(cell) ?? cell;
  const ofRow = (row: FoundRow): FoundRow => ({
    ...row,
    amounts: row.amounts.map(now),
    rowTotal: row.rowTotal && now(row.rowTotal),
  });
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map(ofRow) })) };
}
