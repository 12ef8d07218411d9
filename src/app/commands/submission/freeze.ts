import { type CellEdit } from "../../../domain/workbook/edit.ts";
import { withoutOwnSheets } from "../../../domain/workbook/ownSheets.ts";
import type { FreezeWork } from "../../submission/freezeState.ts";
import { toFreeze } from "../../submission/freezeText.ts";
import { ownFormulas } from "../../submission/ownFormulas.ts";
import type { Frozen, ReadScope } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";

function show({ store }: CommandContext, work: FreezeWork): void {
  store.dispatch({ type: "freezeChanged", work });
}

/** Looks which formulas only the add-in can calculate. Changes nothing. */
export async function previewFreeze(context: CommandContext, scope: ReadScope): Promise<void> {
  show(context, { kind: "running", text: "Leder efter formler …" });
  const read = await settled(async () => {
    const result = await context.host.read(scope);
    return result.ok ? { ok: true, value: withoutOwnSheets(result.value) } : result;
  });
  if (!read.ok) return show(context, { kind: "failed", failure: read.failure });
  const sheets = read.value.sheets.map(({ name }) => name);
  show(context, { kind: "preview", scope, sheets, formulas: ownFormulas(read.value) });
}

export async function freeze(context: CommandContext): Promise<void> {
  const { freeze: work } = context.store.getState();
  if (work.kind !== "preview") return;
  show(context, { kind: "running", text: "Fryser formler …" });
  const frozen = await settled(() => context.host.freeze(toFreeze(work.formulas)));
  if (frozen.ok) context.store.dispatch({ type: "insertionChanged", insertion: { kind: "idle" } });
  show(
    context,
    frozen.ok ? { kind: "done", frozen: frozen.value, failure: null } : { kind: "failed", failure: frozen.failure },
  );
}

/**
 * The cells a formula filled are emptied before it comes back: what stands there would stop it from filling
 * them again.
 */
function thawEdits({ sheet, cell, formula, values }: Frozen): CellEdit[] {
  const edits = values.flatMap((line, down) =>
    line.map((value, right): CellEdit => {
      const isOwn = down === 0 && right === 0;
      const place = { row: cell.row + down, column: cell.column + right };
      return { sheet, cell: place, before: value, after: isOwn ? { kind: "formula", formula } : { kind: "blank" } };
    }),
  );
  return edits.reverse();
}

/** "Fortryd": the formulas come back, unless somebody has changed a cell since. */
export async function thaw(context: CommandContext): Promise<void> {
  const { freeze: work } = context.store.getState();
  if (work.kind !== "done") return;
  show(context, { kind: "running", text: "Sætter formlerne ind igen …" });
  const written = await settled(() => context.host.applyEdits(work.frozen.flatMap(thawEdits)));
  show(context, written.ok ? { kind: "thawed", count: work.frozen.length } : { ...work, failure: written.failure });
}
