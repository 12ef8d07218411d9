import { documentWorkbook } from "../../../domain/document/layOut.ts";
import type { FormDocument } from "../../../domain/document/formDocument.ts";
import { checkInSteps, type CheckReport } from "../../../domain/rules/checkWorkbook.ts";
import type { DocumentWork } from "../../document/documentWork.ts";
import type { PickedFile } from "../../document/wordFiles.ts";
import { selectedCase } from "../../state.ts";
import { failureText } from "../../texts/failureText.ts";
import { type CommandContext, faultOf } from "../context.ts";
import { openDocument } from "./openDocument.ts";

/** Null where the user has gone on to something else meanwhile. */
async function checked(
  { store, breathe }: CommandContext,
  document: FormDocument,
  work: DocumentWork,
): Promise<CheckReport | null> {
  const state = store.getState();
  const steps = checkInSteps(documentWorkbook(document), {
    chosen: state.check.kind,
    remembered: selectedCase(state)?.kind ?? null,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
    if (store.getState().document !== work) return null;
  }
}

/** A dropped or chosen Word form is checked as the command line checks it; it takes the sheet's place in Kontrol. */
export async function checkDocument(context: CommandContext, file: PickedFile): Promise<void> {
  const { store } = context;
  const { name } = file;
  const work: DocumentWork = { kind: "reading", name };
  const show = (next: DocumentWork): void => {
    if (store.getState().document === work) store.dispatch({ type: "documentChanged", work: next });
  };
  store.dispatch({ type: "documentChanged", work });
  store.dispatch({ type: "viewChosen", view: "check" });
  const reading = await openDocument(context, file);
  if (!reading.ok) return show({ kind: "failed", name, problem: reading.problem });
  try {
    const { document } = reading;
    const report = await checked(context, document, work);
    if (report) show({ kind: "checked", name, document, report });
  } catch (error) {
    show({ kind: "failed", name, problem: failureText(faultOf(error), "check") });
  }
}
