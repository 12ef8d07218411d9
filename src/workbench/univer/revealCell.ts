import {
  IRenderManagerService,
  ScrollCommand,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
} from "@univerjs/preset-sheets-core";
import type { UniverSession } from "./session.ts";

/**
 * Rows or columns: where each of them ends, how many are frozen, and what of the rest is in sight. Pixels
 * without zoom.
 */
interface Axis {
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly scrolled: number;
  readonly length: number;
}

interface Sight {
  readonly rows: Axis;
  readonly columns: Axis;
}

const startOf = ({ ends }: Axis, index: number): number => ends[Math.min(index, ends.length) - 1] ?? 0;

/** How far to scroll for the cell to be the first that scrolls. */
function first(axis: Axis, index: number): number {
  return Math.max(0, startOf(axis, index) - startOf(axis, axis.frozen));
}

/** How far to scroll for the whole cell to be in sight, no farther than it takes. */
function reveal(axis: Axis, index: number): number {
  const before = first(axis, index);
  if (index < axis.frozen || before <= axis.scrolled) return index < axis.frozen ? axis.scrolled : before;
  const least = before + startOf(axis, index + 1) - startOf(axis, index) - axis.length;
  if (least <= axis.scrolled) return axis.scrolled;
  let start = axis.frozen;
  while (start < index && first(axis, start) < least) start++;
  return first(axis, start);
}

function sightOf({ workbook }: UniverSession): Sight | null {
  const sheet = workbook.getActiveSheet();
  const render = sheet.getInject().get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return null;
  const { scaleX, scaleY } = render.scene;
  const axis = (ends: readonly number[], frozen: number, scrolled: number, length: number): Axis => ({
    ends,
    frozen,
    scrolled,
    length,
  });
  return {
    rows: axis(
      skeleton.rowHeightAccumulation,
      sheet.getFrozenRows(),
      viewport.viewportScrollY,
      (viewport.height ?? 0) / scaleY,
    ),
    columns: axis(
      skeleton.columnWidthAccumulation,
      sheet.getFrozenColumns(),
      viewport.viewportScrollX,
      (viewport.width ?? 0) / scaleX,
    ),
  };
}

/**
 * Univer 0.25.1 scrolls as though frozen columns were as wide as those after them: beside a wide label column
 * the cell ends up behind it. Its own two ways of bringing a cell into sight are therefore replaced.
 */
export function revealBesideFrozen(session: UniverSession): void {
  const scroll = (offset: (sight: Sight) => { readonly offsetX: number; readonly offsetY: number }): boolean => {
    const sight = sightOf(session);
    if (!sight) return false;
    return session.api.syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      ...offset(sight),
    });
  };
  const to = (row: number, column: number) =>
    scroll(({ rows, columns }) => ({ offsetX: first(columns, column), offsetY: first(rows, row) }));
  const into = (row: number, column: number, forceTop = false, forceLeft = false) =>
    scroll(({ rows, columns }) => ({
      offsetX: forceLeft ? first(columns, column) : reveal(columns, column),
      offsetY: forceTop ? first(rows, row) : reveal(rows, row),
    }));
  Object.assign(SheetsScrollRenderController.prototype, { scrollToCell: to, _scrollToCell: into });
}
