import { shownCase } from "../../front/front.ts";
import { selectedOwnCase } from "../../state.ts";
import type { CommandContext } from "../context.ts";
import { keepCases, keepNewCase } from "./keepCases.ts";

/** The kept case becomes what its sheet says; an example becomes a case of the user's own. */
export async function keepSheetFigures(context: CommandContext): Promise<void> {
  const state = context.store.getState();
  const model = shownCase(state);
  if (!model) return;
  const own = selectedOwnCase(state);
  if (!own) return keepNewCase(context, model);
  const { ownCases, unreadCases } = state;
  await keepCases(context, {
    ownCases: ownCases.map((kept) => (kept.key === own.key ? { ...kept, model } : kept)),
    unreadCases,
  });
}
