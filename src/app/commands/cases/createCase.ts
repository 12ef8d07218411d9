import { caseProblemText } from "../../../domain/case/read/caseProblemText.ts";
import { newCase } from "../../../domain/case/edit/newCase.ts";
import { formProblems, wantedCase } from "../../cases/newCaseForm.ts";
import type { CommandContext } from "../context.ts";
import { insertTables } from "../insertTables.ts";
import { keepNewCase } from "./keepCases.ts";

/** "Ny": a blank case, with its tables on a new sheet, ready to type in Tabel 1. */
export async function createCase(context: CommandContext): Promise<void> {
  const { store } = context;
  const { caseWork: work } = store.getState();
  if (work.kind !== "newCase") return;
  const isComplete = Object.keys(formProblems(work.form)).length === 0;
  const reading = isComplete ? newCase(wantedCase(work.form)) : null;
  if (!reading?.ok) {
    const otherProblems = reading?.problems.map(caseProblemText) ?? [];
    return store.dispatch({ type: "caseWorkChanged", work: { ...work, asked: true, otherProblems } });
  }
  await keepNewCase(context, reading.model);
  store.dispatch({ type: "targetChosen", target: "newSheet" });
  store.dispatch({ type: "viewChosen", view: "tables" });
  await insertTables(context);
}
