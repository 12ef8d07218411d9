import { documentFileName } from "../../document/documentNames.ts";
import type { WrittenDocument } from "../../document/wordFiles.ts";
import { shownCase } from "../../front/front.ts";
import { planFor } from "../../insertPreview.ts";
import { type CommandContext, faultOf } from "../context.ts";
import { seeLatest } from "../seeLatest.ts";

/** "Hent som Word": the ticked tables of the case, with the figures the sheet in front has now. */
export async function writeTables(context: CommandContext): Promise<WrittenDocument | null> {
  const { store, word } = context;
  const failure = await seeLatest(context);
  if (failure) {
    store.dispatch({ type: "noticed", notice: { doing: "word", failure } });
    return null;
  }
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
