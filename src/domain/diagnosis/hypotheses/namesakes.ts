import type { ControlArea } from "../../case/caseModel.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { SheetState } from "../sheetState.ts";
import { areAlike, yearsOf } from "./brokenVectors.ts";

interface Namesake {
  readonly table: FoundTable;
  readonly row: FoundRow;
}

/** The rows of the same name in tables about one control area. */
function namesakesOf({ tables }: SheetState, { label }: FoundRow): Namesake[] {
  const key = labelKey(label);
  if (key === "") return [];
  return tables
    .filter((table) => !isLeading(table) && table.controlArea !== null)
    .flatMap((table) => itemsOf(table).flatMap((row) => (labelKey(row.label) === key ? [{ table, row }] : [])));
}

function onlyArea(namesakes: readonly Namesake[]): ControlArea | null {
  const areas = new Set(namesakes.map(({ table }) => table.controlArea));
  return areas.size === 1 ? [...areas][0]! : null;
}

/** The one area whose tables print a row of that name; null where there is none, or several. */
export const areaOfNamesakes = (state: SheetState, row: FoundRow): ControlArea | null =>
  onlyArea(namesakesOf(state, row));

/** The same where each of them has the row's amounts too. */
export function areaOfTwins(state: SheetState, table: FoundTable, row: FoundRow): ControlArea | null {
  const namesakes = namesakesOf(state, row);
  const own = yearsOf(state, table, row);
  const areTwins = namesakes.every((other) => areAlike(own, yearsOf(state, other.table, other.row), 1));
  return areTwins ? onlyArea(namesakes) : null;
}
