import { type CellRef, toA1 } from "../../../domain/workbook/address.ts";
import { contentOf } from "../../../domain/workbook/edit.ts";
import { Overwritten } from "../overwritten.ts";
import { readCell } from "../read/readCell.ts";
import { contentLiteral } from "./cellLiteral.ts";

interface Found {
  readonly ref: CellRef;
  readonly literal: string | number | boolean;
  readonly numberFormat: string;
}

/**
 * Office.js has no write on a condition, and between a request that looks and one that writes a colleague may type. But
 * a request is carried out in its order: so each asks once more, in front of what it writes, what the cells hold.
 */
export class LastLook {
  readonly #expected: (ref: CellRef) => unknown;
  readonly #cells: (asked: Excel.Range) => readonly CellRef[];
  readonly #asked: Excel.Range[] = [];

  /** What the cells held at the first look, as Range.formulas tells it, and which of those asked for are written. */
  constructor(expected: (ref: CellRef) => unknown, cells: (asked: Excel.Range) => readonly CellRef[] = cellsOf) {
    this.#expected = expected;
    this.#cells = cells;
  }

  /** To be queued before what writes into the range. */
  ask(range: Excel.Range): void {
    this.#asked.push(range.load("formulas,values,valueTypes,numberFormat,rowIndex,columnIndex"));
  }

  /** Cells that were changed after the first look, as soon as the requests are answered. */
  found(): Found[] {
    const found = new Map<string, Found>();
    for (const each of this.#asked.flatMap((asked) => this.#changedIn(asked)))
      if (!found.has(toA1(each.ref))) found.set(toA1(each.ref), each);
    return [...found.values()];
  }

  /** Throws `Overwritten` where there are any. */
  check(sheet: { readonly id: string; readonly name: string }, kind: "occupied" | "changed"): void {
    const found = this.found();
    if (found.length === 0) return;
    const addresses = found.map(({ ref }) => toA1(ref));
    throw new Overwritten({ kind, sheet: sheet.name, addresses }, async (context) => {
      giveBack(context.workbook.worksheets.getItem(sheet.id), found);
      await context.sync();
    });
  }

  #changedIn(range: Excel.Range): Found[] {
    if (range.isNullObject) return [];
    return this.#cells(range).flatMap((ref): Found[] => {
      const [row, column] = [ref.row - range.rowIndex, ref.column - range.columnIndex];
      const formula: unknown = range.formulas[row]?.[column];
      if (formula === undefined || formula === this.#expected(ref)) return [];
      const numberFormat = String(range.numberFormat[row]?.[column]);
      const [value, valueType] = [range.values[row]?.[column] as unknown, range.valueTypes[row]?.[column]];
      const content = contentOf(readCell({ value, formula, numberFormat, valueType }));
      return [{ ref, literal: contentLiteral(content, numberFormat, toA1(ref)), numberFormat }];
    });
  }
}

function cellsOf({ formulas, rowIndex, columnIndex }: Excel.Range): CellRef[] {
  return (formulas as unknown[][]).flatMap((line, row) =>
    line.map((_, column) => ({ row: rowIndex + row, column: columnIndex + column })),
  );
}

export function giveBack(sheet: Excel.Worksheet, found: readonly Found[]): void {
  for (const { ref, literal, numberFormat } of found) {
    const range = sheet.getRangeByIndexes(ref.row, ref.column, 1, 1);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[literal]];
  }
}
