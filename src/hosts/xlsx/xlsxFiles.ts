import type { WorkbookFiles } from "../../app/comparison/workbookFiles.ts";

/** The reader is fetched when it is first asked for: a pane that opens does not need it. */
export const workbookFiles: WorkbookFiles = {
  read: async (bytes) => {
    const [{ readXlsx }, { missingSheetsText, xlsxFailureText }] = await Promise.all([
      import("./readXlsx.ts"),
      import("./xlsxFailureText.ts"),
    ]);
    const result = readXlsx(bytes);
    if (!result.ok) return { ok: false, problem: xlsxFailureText(result.failure) };
    const missing = missingSheetsText(result.workbook.missingSheets);
    return { ok: true, workbook: result.workbook, messages: missing === null ? [] : [missing] };
  },
};
