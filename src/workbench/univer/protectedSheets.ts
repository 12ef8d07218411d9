import type { UniverSession } from "./session.ts";

const CHANGES_A_SHEET =
  /^sheet\.command\.(set-range-values|set-style|set-border|clear-|insert-(?!sheet)|delete-(?!worksheet)|remove-(?!sheet)|move-(?!selection)|auto-|refill|numfmt|set-row|set-col|delta-|paste|cut|add-worksheet-merge)|^sheet\.operation\.set-cell-edit-visible-for/;

/** What the person at the keyboard may not do on a protected sheet; clients are refused by the object model. */
export function guardProtectedSheets(session: UniverSession, isProtected: () => boolean, refused: () => void): void {
  const { api } = session;
  const refuse = (event: { cancel?: boolean }) => {
    event.cancel = true;
    refused();
    setTimeout(() => forgetTyping(session));
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isProtected()) refuse(event);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!session.clientAtWork && CHANGES_A_SHEET.test(event.id) && isProtected()) refuse(event);
  });
}

/** Selecting the cell anew empties the hidden editor, which would else put the refused key into the next entry. */
function forgetTyping({ workbook }: UniverSession): void {
  workbook.getActiveRange()?.activate();
}
