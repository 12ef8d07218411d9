import type { WorkbookSnapshot } from "../../../domain/workbook/snapshot.ts";
import { isChecking } from "../../check/checkState.ts";
import type { Store } from "../../store.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";
import { type LookReason, seeInFront } from "../lookInFront.ts";
import { comparedSheets, noticeCompared } from "../comparison/noticeCompared.ts";
import { noticeChange, sheetsToFollow } from "./noticeChange.ts";

function checkOver({ getState, subscribe }: Store): Promise<void> {
  return new Promise((resolve) => {
    const leave = subscribe(() => {
      if (isChecking(getState().check)) return;
      leave();
      resolve();
    });
  });
}

/**
 * One reading tells both what the sheet in front has become and whether what was found, or compared, is old. What is changed while a
 * check runs may not be in what it has read: its result is compared when it is there, unless somebody else is to.
 */
export async function followCells(
  context: CommandContext,
  reason: LookReason,
  isLatest: () => boolean = () => true,
): Promise<void> {
  const { store } = context;
  const read = await readFollowed(context);
  noticeCompared(context, read);
  await seeInFront(context, reason, read);
  if (isChecking(store.getState().check)) {
    await checkOver(store);
    return isLatest() ? followCells(context, "changed", isLatest) : undefined;
  }
  if (!store.getState().check.auto) return noticeChange(context, read);
  const { checkAgain } = await import("../checkCommand.ts");
  await checkAgain(context);
  if (store.getState().check.cancelledAt !== null) await noticeChange(context, await readFollowed(context));
}

/** The sheet in front, and those that were checked or compared. */
export function readFollowed(context: CommandContext): Promise<HostResult<WorkbookSnapshot>> {
  return settled(() =>
    context.host.read("activeSheet", [...new Set([...sheetsToFollow(context), ...comparedSheets(context)])]),
  );
}
