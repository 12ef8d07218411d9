import type { HostResult } from "../../../app/workbookHost.ts";
import { reading, writing } from "../attempt.ts";
import { succeeded } from "../failures.ts";

/** Settings travel with the workbook, so they carry the product's name. */
const PREFIX = "kvantum-ark.";

export function loadSetting(key: string): Promise<HostResult<string | null>> {
  return reading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key).load("value");
    await context.sync();
    return succeeded(setting.isNullObject ? null : String(setting.value));
  });
}

export function saveSetting(key: string, value: string): Promise<HostResult<null>> {
  return writing(async (context) => {
    context.workbook.settings.add(PREFIX + key, value);
    await context.sync();
    return succeeded(null);
  });
}
