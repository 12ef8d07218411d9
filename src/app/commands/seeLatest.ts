import type { HostFailure } from "../workbookHost.ts";
import type { CommandContext } from "./context.ts";
import { readFollowed } from "./findings/followCells.ts";
import { noticeChange } from "./findings/noticeChange.ts";
import { seeInFront } from "./lookInFront.ts";

/**
 * What leaves the sheet is what stands there now. A typed figure is followed only when nobody has typed for a while, so
 * whoever copies right after typing is not given the one before. What kept the sheet from being read; null for nothing.
 */
export async function seeLatest(context: CommandContext): Promise<HostFailure | null> {
  const read = await readFollowed(context);
  if (!read.ok) return read.failure;
  await seeInFront(context, "changed", read);
  await noticeChange(context, read);
  return null;
}
