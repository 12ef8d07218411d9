import { documentFileName } from "../../document/documentNames.ts";
import type { WrittenDocument } from "../../document/wordFiles.ts";
import { shownCase } from "../../front/front.ts";
import { planFor } from "../../insertPreview.ts";
import { type CommandContext, faultOf } from "../context.ts";

/** "Hent som Word": the ticked tables of the case, with the figures the sheet in front has. */
export async function writeTables({ store, word }: CommandContext): Promise<WrittenDocument | null> {
  const state = store.getState();
  const model = shownCase(state);
  const plan = planFor(state);
  if (!model || !plan) return null;
  try {
    return { name: documentFileName(model), bytes: await word.write(plan) };
  } catch (error) {
    store.dispatch({ type: "noticed", notice: { doing: "word", failure: faultOf(error) } });
    return null;
  }
}
