import type { Frozen, FrozenFormula, HostResult } from "../../../app/workbookHost.ts";
import { toA1 } from "../../../domain/workbook/address.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { writing } from "../attempt.ts";
import { contentLiteral } from "./cellLiteral.ts";
import { failed, succeeded } from "../failures.ts";
import { readCell } from "../read/readCell.ts";
import { contentAt, contentsOf } from "../read/sheetContents.ts";
import { LastLook } from "./lastLook.ts";

interface Asked {
  readonly formula: FrozenFormula;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  /** All that the formula fills; a null object where that is its own cell only. */
  readonly spill: Excel.Range;
  /** The cell whose formula fills this one; itself, or none. */
  readonly parent: Excel.Range;
}

/** Round trips: the cells and what they fill, the values in their place. */
export function freeze(formulas: readonly FrozenFormula[]): Promise<HostResult<readonly Frozen[]>> {
  return writing(async (context, halfWay) => {
    const asked = formulas.map((formula) => ask(context, formula));
    await context.sync();
    const missing = asked.find(({ sheet }) => sheet.isNullObject);
    if (missing) return failed({ kind: "sheetMissing", sheet: missing.formula.sheet });
    const locked = asked.find(({ sheet }) => sheet.protection.protected);
    if (locked) return failed({ kind: "sheetProtected", sheet: locked.formula.sheet });
    const changed = asked
      .filter(({ cell, formula }) => cell.formulas[0]?.[0] !== formula.formula)
      .map(({ formula }) => formula);
    const [first] = changed;
    if (first)
      return failed({
        kind: "changed",
        sheet: first.sheet,
        addresses: changed.filter(({ sheet }) => sheet === first.sheet).map(({ cell }) => toA1(cell)),
      });
    const own = asked.filter(isOwnFormula);
    const frozen = own.map(frozenOf);
    const [one] = frozen;
    if (!one) return succeeded(frozen);
    const addresses = frozen.filter(({ sheet }) => sheet === one.sheet).map(({ cell }) => toA1(cell));
    halfWay({
      undo: (again) => restore(again, frozen),
      left: { sheet: one.sheet, address: addresses.join(", ") },
    });
    const looks = own.map(lastLook);
    own.forEach(
      (each, index) =>
        (filledBy(each).formulas = (frozen[index]?.values ?? []).map((line) =>
          line.map((value) => contentLiteral(value, "General", addresses[index] ?? "")),
        )),
    );
    await context.sync();
    for (const [index, { sheet }] of own.entries())
      looks[index]?.check({ id: sheet.name, name: sheet.name }, "changed");
    return succeeded(frozen);
  });
}

/** Asked for, of the cells that one formula fills. */
function lastLook(asked: Asked): LastLook {
  const seen = contentsOf(filledBy(asked));
  const look = new LastLook((ref) => contentAt(seen, ref));
  const { top, left, formulas } = seen;
  look.ask(asked.sheet.getRangeByIndexes(top, left, formulas.length, formulas[0]?.length ?? 1));
  return look;
}

function ask(context: Excel.RequestContext, formula: FrozenFormula): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(formula.sheet).load("name");
  sheet.protection.load("protected");
  const cell = sheet
    .getRangeByIndexes(formula.cell.row, formula.cell.column, 1, 1)
    .load("formulas,values,valueTypes,rowIndex,columnIndex");
  const spill = cell.getSpillingToRangeOrNullObject().load("formulas,values,valueTypes,rowIndex,columnIndex");
  const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
  return { formula, sheet, cell, spill, parent };
}

/** A cell that another cell's formula fills goes with that one. */
function isOwnFormula({ cell, parent }: Asked): boolean {
  return parent.isNullObject || (parent.rowIndex === cell.rowIndex && parent.columnIndex === cell.columnIndex);
}

function filledBy({ cell, spill }: Asked): Excel.Range {
  return spill.isNullObject ? cell : spill;
}

function frozenOf(asked: Asked): Frozen {
  const { values, valueTypes } = filledBy(asked);
  const read = (value: unknown, row: number, column: number): CellValue =>
    readCell({ value, formula: null, numberFormat: null, valueType: valueTypes[row]?.[column] }).value;
  return {
    ...asked.formula,
    values: values.map((line: unknown[], row) => line.map((value, column) => read(value, row, column))),
  };
}

/** The cells a formula filled are emptied in the same stroke, or they would stop it from filling them again. */
async function restore(context: Excel.RequestContext, frozen: readonly Frozen[]): Promise<void> {
  for (const { sheet, cell, formula, values } of frozen) {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(cell.row, cell.column, values.length, values[0]?.length ?? 1);
    range.formulas = values.map((line, row) => line.map((_, column) => (row === 0 && column === 0 ? formula : "")));
  }
  await context.sync();
}
