import { documentWorkbook } from "../../../domain/document/layOut.ts";
import type { DocumentWork } from "../../document/documentWork.ts";
import type { PickedFile } from "../../document/wordFiles.ts";
import { failureText } from "../../texts/failureText.ts";
import { type CommandContext, faultOf } from "../context.ts";
import { stepCheck } from "../stepCheck.ts";
import { openDocument } from "./openDocument.ts";

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
    const report = await stepCheck(context, documentWorkbook(document), () => store.getState().document === work);
    if (report) show({ kind: "checked", name, document, report });
  } catch (error) {
    show({ kind: "failed", name, problem: failureText(faultOf(error), "check") });
  }
}
