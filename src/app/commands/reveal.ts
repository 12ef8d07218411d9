import type { Place } from "../../domain/rules/rule.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import { type CommandContext, settled } from "./context.ts";
import { hasMoved } from "./findings/noticeChange.ts";

/** Goes to a cell in the workbook, and says so where it holds something else than when it was checked. */
export async function reveal(context: CommandContext, place: Place): Promise<void> {
  const { store, host } = context;
  const { sheet, row, column } = place;
  const shown = await settled(() => host.reveal(sheet, { row, column }));
  const moved = shown.ok && (await hasMoved(context, place));
  if (moved)
    store.dispatch({
      type: "noticed",
      notice: { doing: "reveal", failure: { kind: "changed", sheet, addresses: [toA1(place)] } },
    });
  else if (!shown.ok) store.dispatch({ type: "noticed", notice: { doing: "reveal", failure: shown.failure } });
  else if (store.getState().notice?.doing === "reveal") store.dispatch({ type: "noticeDismissed" });
}
