import type { HostResult } from "../../../app/workbookHost.ts";
import { toA1 } from "../../../domain/workbook/address.ts";
import { type CellEdit, contentOf, inversesOf, isSameContent } from "../../../domain/workbook/edit.ts";
import { contentLiteral } from "./cellLiteral.ts";
import { LastLook } from "./lastLook.ts";
import { type WayBack, writing } from "../attempt.ts";
import { failed, succeeded } from "../failures.ts";
import { bytesOf, inRequests } from "../inRequests.ts";
import { readCell } from "../read/readCell.ts";

/** Round trips: the sheets, the cells as they are, the change. */
export function applyEdits(edits: readonly CellEdit[]): Promise<HostResult<null>> {
  return writing(async (context, halfWay) => {
    const names = [...new Set(edits.map(({ sheet }) => sheet))];
    const sheets = names.map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name).load("name,protection/protected"),
    );
    await context.sync();
    for (const [index, sheet] of sheets.entries()) {
      const name = names[index] ?? "";
      if (sheet.isNullObject) return failed({ kind: "sheetMissing", sheet: name });
      if (sheet.protection.protected) return failed({ kind: "sheetProtected", sheet: name });
    }
    for (const edit of edits) literalOf(edit);
    const cells = await cellsNow(context, edits);
    const changed = cells
      .filter(({ edit, range }) => !isSameContent(contentIn(range), edit.before))
      .map(({ edit }) => edit);
    const sheet = changed[0]?.sheet;
    if (sheet !== undefined) {
      return failed({
        kind: "changed",
        sheet,
        addresses: changed.filter((edit) => edit.sheet === sheet).map(({ cell }) => toA1(cell)),
      });
    }
    const formatted = cells.map(({ edit, range }) => withFormat(edit, String(range.numberFormat[0]?.[0])));
    halfWay({ undo: (again) => write(again, inversesOf(formatted)), ...placeOf(formatted) });
    const looks = lastLooks(cells);
    await write(context, formatted, looks);
    for (const [name, look] of looks) look.check({ id: name, name }, "changed");
    return succeeded(null);
  });
}

/**
 * Of a cell that is asked for or written: where it is, what it is asked for, and its answer, all in the
 * library's own words.
 */
const BYTES_PER_CELL = 1_000;

interface CellNow {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
}

async function cellsNow(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<CellNow[]> {
  const cells: CellNow[] = [];
  for (const part of inRequests(edits, ({ before }) => BYTES_PER_CELL + 2 * bytesOf(before))) {
    cells.push(
      ...part.map((edit) => ({ edit, range: cellOf(context, edit).load("values,formulas,numberFormat,valueTypes") })),
    );
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may not exceed 5 MB
    await context.sync();
  }
  return cells;
}

function cellOf(context: Excel.RequestContext, { sheet, cell }: CellEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
}

function contentIn({ values, formulas, numberFormat, valueTypes }: Excel.Range): ReturnType<typeof contentOf> {
  const raw = {
    value: values[0]?.[0],
    formula: formulas[0]?.[0],
    numberFormat: numberFormat[0]?.[0],
    valueType: valueTypes[0]?.[0],
  };
  return contentOf(readCell(raw));
}

function placeOf(edits: readonly CellEdit[]): Pick<WayBack, "left"> {
  const [first] = edits;
  if (!first) return {};
  const onSheet = edits.filter(({ sheet }) => sheet === first.sheet);
  return { left: { sheet: first.sheet, address: onSheet.map(({ cell }) => toA1(cell)).join(", ") } };
}

function withFormat(edit: CellEdit, numberFormat: string): CellEdit {
  return { ...edit, numberFormat: edit.numberFormat ?? { before: numberFormat, after: numberFormat } };
}

/** A look for each sheet; `getItem` takes a sheet's name as well as its id. */
function lastLooks(cells: readonly CellNow[]): Map<string, LastLook> {
  const known = new Map<string, Map<string, unknown>>();
  for (const { edit, range } of cells) {
    const onSheet = known.get(edit.sheet) ?? new Map<string, unknown>();
    known.set(edit.sheet, onSheet.set(toA1(edit.cell), range.formulas[0]?.[0]));
  }
  return new Map([...known].map(([sheet, onSheet]) => [sheet, new LastLook((ref) => onSheet.get(toA1(ref)))]));
}

/**
 * The format first: what is written into a cell of text format becomes text. A request that fails half-way has
 * written its first half.
 */
async function write(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  looks?: ReadonlyMap<string, LastLook>,
): Promise<void> {
  for (const part of inRequests(
    edits,
    ({ before, after }) => 2 * (BYTES_PER_CELL + bytesOf(before)) + bytesOf(after),
  )) {
    for (const edit of part) looks?.get(edit.sheet)?.ask(cellOf(context, edit));
    for (const edit of part) put(context, edit);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may not exceed 5 MB
    await context.sync();
  }
}

function put(context: Excel.RequestContext, edit: CellEdit): void {
  const range = cellOf(context, edit);
  const { before, after } = edit.numberFormat ?? { before: "", after: "" };
  if (before !== after) range.numberFormat = [[after]];
  range.formulas = [[literalOf(edit)]];
}

function literalOf({ cell, after, numberFormat }: CellEdit): string | number | boolean {
  return contentLiteral(after, numberFormat?.after ?? "", toA1(cell));
}
