import type { Relayout } from "../../../app/workbookHost.ts";
import type { CellRange } from "../../../domain/workbook/address.ts";
import { formatsOf, giveBackLooks, readLooks, type SeenLooks } from "./seenLooks.ts";
import { askColumns, askLists, giveBackLists, type SeenList } from "./seenLists.ts";
import { askPage, giveBackHeights, giveBackPage, type SeenPage } from "./seenPage.ts";
import type { LastLook } from "../write/lastLook.ts";
import { oldContents, rangeOver } from "../write/relayoutMatrix.ts";
import { styleAreas } from "../write/styleAreas.ts";
import { rangeOf, writeCells } from "../write/writePlan.ts";

/** What a new layout changes on a sheet, as it was before: contents are in the wish itself. */
export interface SheetBefore {
  readonly range: CellRange;
  readonly looks: SeenLooks;
  readonly lists: readonly SeenList[];
  readonly page: SeenPage;
}

/** Round trips: looks and columns with lists, the lists. */
export async function readBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wish: Relayout,
): Promise<SheetBefore> {
  const range = rangeOver(wish);
  const columns = askColumns(sheet, range);
  const page = askPage(sheet, range);
  const looks = await readLooks(context, sheet, range);
  const lists = askLists(sheet, columns());
  await context.sync();
  return { range, looks, lists: lists(), page: page() };
}

/** A row that moves leaves neither lines, colours nor drop-down lists behind. */
export function undress(sheet: Excel.Worksheet, { undressed }: Relayout): void {
  for (const { range } of styleAreas(undressed.map((ref) => ({ ref, style: "" })))) {
    rangeOf(sheet, range).clear("Formats");
    rangeOf(sheet, range).dataValidation.clear();
  }
}

/** Also a half-written sheet. `heights` as the rows are now; none where nobody knows. */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  {
    wish,
    before,
    heights,
  }: { readonly wish: Relayout; readonly before: SheetBefore; readonly heights: readonly number[] },
  look?: LastLook,
): Promise<void> {
  undress(sheet, wish);
  giveBackLooks(sheet, before.looks, wish.undressed);
  const contents = { ...oldContents(wish), numberFormats: formatsOf(before.looks, wish.undressed) };
  await writeCells(context, sheet, contents, look);
  giveBackLists(sheet, before.lists);
  if (wish.ownPage) giveBackPage(sheet, before.page);
  giveBackHeights(sheet, before.page, heights);
  await context.sync();
}
