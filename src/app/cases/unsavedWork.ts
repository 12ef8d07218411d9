import type { CaseWork } from "./caseWork.ts";

/** What would be lost with this work, as a sentence names it; null where nothing would. */
export function unsavedWork(work: CaseWork): string | null {
  switch (work.kind) {
    case "editing":
      return work.model !== work.before || work.unread.length + work.shares.length > 0 || work.frame !== null
        ? `Ændringerne i ${work.model.id}`
        : null;
    case "newCase": {
      const { id, title, priceLevel, firstYear, committees } = work.form;
      const isTyped = [id, title, priceLevel, firstYear].some((text) => text.trim() !== "");
      return isTyped || committees.length > 0 ? "Den nye sag" : null;
    }
    case "drafts":
      return Object.keys(work.answers).length > 0 ? "Dine svar" : null;
    default:
      return null;
  }
}
