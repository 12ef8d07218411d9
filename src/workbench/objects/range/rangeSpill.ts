import type { RangeTarget } from "../../model/rangeTarget.ts";
import type { Area } from "../../grid/area.ts";

/** Where the first cell's formula spills to; null when it does not. */
export function spillArea({ sheet, area }: RangeTarget): Area | null {
  return sheet.grid.spillFrom(area.top, area.left);
}

export function spillingTo(target: RangeTarget): RangeTarget | null {
  const area = spillArea(target);
  return area && { sheet: target.sheet, area };
}

/** The cell whose formula fills the first cell of the range. */
export function spillParent({ sheet, area }: RangeTarget): RangeTarget | null {
  const parent = sheet.grid.spillParent(area.top, area.left);
  return parent && { sheet, area: parent };
}
