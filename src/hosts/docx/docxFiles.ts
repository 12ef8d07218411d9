import type { WordFiles } from "../../app/document/wordFiles.ts";

/** Reader and writer are each fetched when they are first asked for: a pane that opens needs neither. */
export const wordFiles: WordFiles = {
  read: async (bytes) => {
    const [{ readDocx }, { docxFailureText }] = await Promise.all([
      import("./readDocx.ts"),
      import("./docxFailureText.ts"),
    ]);
    const result = readDocx(bytes);
    return result.ok ? result : { ok: false, problem: docxFailureText(result.failure) };
  },
  write: async (plan) => (await import("./write/writePlanDocx.ts")).writePlanDocx(plan),
};
