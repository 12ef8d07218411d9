import type { ListedCommittee } from "../../../domain/case/committees/listedCommittees.ts";
import { committeeList } from "../../../domain/recognition/sheet/committeeList.ts";
import { type CommandContext, settled } from "../context.ts";

/** The workbook's own committees, as the check knows them; none where it cannot be read just now. */
export async function workbookCommittees({ host }: CommandContext): Promise<readonly ListedCommittee[]> {
  const read = await settled(() => host.read("workbook"));
  return read.ok ? read.value.sheets.flatMap(committeeList) : [];
}
