import type { CaseModel } from "../../domain/case/caseModel.ts";
import { safeFileName } from "../cases/caseFile.ts";

/** Larger than any form with pictures in it; the reader's own limits are stricter. */
export const LARGEST_DOCUMENT = 60_000_000;

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Null for a file the pane can try to read. */
export function refusedDocument(name: string, size: number): string | null {
  if (!/\.(docx|docm|dotx|dotm)$/i.test(name))
    return `«${name}» er ikke en Word-formular. Ruden læser .docx; et regneark åbnes i Excel og kontrolleres dér.`;
  return size > LARGEST_DOCUMENT ? `«${name}» er større end 60 MB. Gem kun forslaget i et dokument for sig.` : null;
}

export const documentFileName = (model: CaseModel): string => `${safeFileName(model)}.docx`;
