import type { HostResult } from "../../../app/workbookHost.ts";
import { reading } from "../attempt.ts";
import { succeeded } from "../failures.ts";

export function activeSheet(): Promise<HostResult<string>> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return succeeded(sheet.name);
  });
}

export function sheetNames(): Promise<HostResult<readonly string[]>> {
  return reading(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return succeeded(sheets.items.map(({ name }) => name));
  });
}

/** A deleted or renamed sheet in front is a new name too. */
export function watchActiveSheet(listener: (sheet: HostResult<string>) => void): Promise<HostResult<null>> {
  const tell = async (): Promise<void> => listener(await activeSheet());
  return reading(async (context) => {
    context.workbook.worksheets.onActivated.add(tell);
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17"))
      context.workbook.worksheets.onNameChanged.add(tell);
    await context.sync();
    return succeeded(null);
  });
}
