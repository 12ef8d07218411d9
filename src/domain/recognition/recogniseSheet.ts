import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { FoundTable } from "./foundTable.ts";
import { withMergedTexts } from "./sheet/mergedTexts.ts";
import { outlineOf, type SheetOutline } from "./sheet/sheetOutline.ts";
import { tablesAcross } from "./tablesAcross.ts";
import { turnedTables } from "./turned/turnedTables.ts";

/** The tables of a sheet that an outline was made of, from top to bottom: years across, and years down the rows. */
export function tablesOf(sheet: SheetSnapshot, outline: SheetOutline): FoundTable[] {
  const across = tablesAcross(sheet, outline);
  const turned = turnedTables(sheet, across);
  return turned.length === 0 ? across : [...across, ...turned].sort((one, other) => one.range.top - other.range.top);
}

/** The tables of a sheet, from top to bottom. */
export function recogniseSheet(sheet: SheetSnapshot): FoundTable[] {
  const filled = withMergedTexts(sheet);
  return tablesOf(filled, outlineOf(filled));
}
