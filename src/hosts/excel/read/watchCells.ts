import type { HostResult } from "../../../app/workbookHost.ts";
import { reading } from "../attempt.ts";
import { succeeded } from "../failures.ts";

/** A sheet that is added or removed, or gets another name, changes what there is to check, too. */
export function watchCells(listener: () => void): Promise<HostResult<null>> {
  const tell = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
    if (has("1.9")) worksheets.onChanged.add(tell);
    if (has("1.17")) worksheets.onNameChanged.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    return succeeded(null);
  });
}
