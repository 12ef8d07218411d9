import type { HostResult, ReadScope } from "../../../app/workbookHost.ts";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import { reading } from "../attempt.ts";
import { packBlocks } from "./cellBlocks.ts";
import { succeeded } from "../failures.ts";
import { readBlocks } from "./readBlocks.ts";
import { askHidden, askShape, type HiddenLines, type SheetShape } from "./sheetShape.ts";

/** A sheet that goes between two round trips is no fault: what is there now is read. */
export async function readWorkbook(
  scope: ReadScope,
  also: readonly string[] = [],
): Promise<HostResult<WorkbookSnapshot>> {
  const read = await readOnce(scope, also);
  const isOvertaken = !read.ok && read.failure.kind === "unexpected" && read.failure.code === "ItemNotFound";
  return isOvertaken ? readOnce(scope, also) : read;
}

/** Three round trips, however many sheets: which sheets, where their cells are, the cells. */
function readOnce(scope: ReadScope, also: readonly string[]): Promise<HostResult<WorkbookSnapshot>> {
  return reading(async (context) => {
    const all = context.workbook.worksheets.load("items/name,items/visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const asked = [active.name, ...also].map((name) => name.toLowerCase());
    const sheets =
      scope === "workbook" ? all.items : all.items.filter(({ name }) => asked.includes(name.toLowerCase()));
    const shapes = sheets.map(askShape);
    await context.sync();
    const { cells, hidden } = await readContents(context, shapes);
    return succeeded({
      sheets: shapes.map((shape, index) => snapshotOf(shape, cells.get(shape.used) ?? [], hidden[index])),
      activeSheet: active.name,
    });
  });
}

async function readContents(
  context: Excel.RequestContext,
  shapes: readonly SheetShape[],
): Promise<{ readonly cells: ReadonlyMap<Excel.Range, Cell[][]>; readonly hidden: readonly HiddenLines[] }> {
  const cells = new Map<Excel.Range, Cell[][]>();
  let hidden: HiddenLines[] = [];
  let askOnce = (): void => void (hidden = shapes.map(askHidden));
  for (const blocks of packBlocks(shapes.map(({ used }) => used))) {
    for (const { used, rows } of await readBlocks(context, blocks, askOnce))
      cells.set(used, [...(cells.get(used) ?? []), ...rows]);
    askOnce = () => undefined;
  }
  return { cells, hidden };
}

function snapshotOf({ sheet, used }: SheetShape, cells: Cell[][], hidden: HiddenLines | undefined): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    origin: used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
    cells,
    hiddenRows: hidden?.rows() ?? [],
    hiddenColumns: hidden?.columns() ?? [],
    merges: [],
  };
}
