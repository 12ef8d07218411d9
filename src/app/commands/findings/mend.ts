import { type CellEdit, inversesOf } from "../../../domain/workbook/edit.ts";
import { checkAgain } from "../checkCommand.ts";
import type { CommandContext } from "../context.ts";
import { working } from "./working.ts";

/** Writes what the user has seen in the preview, and checks again: a mended row may show the next fault. */
export async function fix(context: CommandContext, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const written = await working(context, "fix", () => context.host.applyEdits(edits), { kind: "fixed", edits });
  if (written) await checkAgain(context);
}

/** Takes the last mending back, where nobody has changed the cells since. */
export async function undoFix(context: CommandContext): Promise<void> {
  const { work } = context.store.getState().check;
  if (work.kind !== "fixed") return;
  const { edits } = work;
  const undone = await working(context, "undoFix", () => context.host.applyEdits(inversesOf(edits)), {
    kind: "undone",
    cells: edits.length,
  });
  if (undone) await checkAgain(context);
}
