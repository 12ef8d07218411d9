import type { Amount } from "../../money/amount.ts";
import type { Place } from "../../rules/rule.ts";
import { type CellContent, type CellEdit, contentOf, isSameContent } from "../../workbook/edit.ts";
import type { FixContext } from "../fix.ts";
import { cellOf } from "./lookUp.ts";

const TEXT_FORMAT = "@";
const AMOUNT_FORMAT = "#,##0";

/** A cell of text format would turn a number or a formula into text, so it gets the format of an amount. */
function edit(context: FixContext, { sheet, row, column }: Place, after: CellContent): CellEdit {
  const cell = cellOf(context, { sheet, row, column });
  const plain = { sheet, cell: { row, column }, before: contentOf(cell), after };
  const isCounted = after.kind === "number" || after.kind === "formula";
  if (!isCounted || cell.numberFormat !== TEXT_FORMAT) return plain;
  return { ...plain, numberFormat: { before: TEXT_FORMAT, after: AMOUNT_FORMAT } };
}

function oneEdit(context: FixContext, place: Place, after: CellContent): readonly CellEdit[] | null {
  const change = edit(context, place, after);
  return isSameContent(change.before, after) ? null : [change];
}

export function numberEdit(context: FixContext, place: Place, amount: Amount): readonly CellEdit[] | null {
  return oneEdit(context, place, { kind: "number", value: amount.toNumber() });
}

export function textEdit(context: FixContext, place: Place, text: string): readonly CellEdit[] | null {
  return oneEdit(context, place, { kind: "text", text });
}

export function formulaEdit(context: FixContext, place: Place, formula: string): readonly CellEdit[] | null {
  return oneEdit(context, place, { kind: "formula", formula });
}
