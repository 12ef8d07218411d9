import { readCaseText } from "../../cases/readCaseText.ts";
import type { CommandContext } from "../context.ts";
import { keepNewCase } from "./keepCases.ts";

/** A case from a file. All that is wrong with it is told, and nothing is kept of it. */
export async function importCase(context: CommandContext, file: string, text: string): Promise<void> {
  const reading = readCaseText(text);
  if (reading.ok) return keepNewCase(context, reading.model);
  const { problems } = reading;
  context.store.dispatch({ type: "caseWorkChanged", work: { kind: "importFailed", file, problems } });
}
