import type { SheetModel, WorkbookModel } from "../../model/workbookModel.ts";
import { invalidArgument, itemAlreadyExists } from "../../protocol/apiError.ts";

const FORBIDDEN = /[:\\/?*[\]]/;
const LONGEST = 31;

/**
 * Excel's rules for a sheet's name: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends, not
 * taken.
 */
export function assertSheetName(
  workbook: WorkbookModel,
  name: unknown,
  self: SheetModel | null,
): asserts name is string {
  const fits = typeof name === "string" && name !== "" && name.length <= LONGEST && !FORBIDDEN.test(name);
  if (!fits || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  const taken = workbook.sheets.some((sheet) => sheet !== self && sheet.grid.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** "Ark4": the first free number after the sheets there are. */
export function freeSheetName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map(({ grid }) => grid.name.toLowerCase()));
  let number = workbook.sheets.length + 1;
  while (taken.has(`ark${number}`)) number++;
  return `Ark${number}`;
}
