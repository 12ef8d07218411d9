import { readSheet, type SheetReading } from "../../../domain/recognition/readSheet.ts";
import type { Place } from "../../../domain/rules/rule.ts";
import type { Trail } from "../../../domain/trail/trail.ts";
import { trailFinder } from "../../../domain/trail/trailFinder.ts";
import { withoutOwnSheets } from "../../../domain/workbook/ownSheets.ts";
import type { HostResult, ReadScope } from "../../workbookHost.ts";
import type { CommandContext } from "../context.ts";

/** The tables as last read, and what their figures take part in. */
export interface ReadTables {
  readonly scope: ReadScope;
  /** The names of all sheets that were read. */
  readonly sheets: readonly string[];
  readonly find: (at: Place) => Trail | null;
}

/** As much of the workbook as is checked; a sheet at a time, so that the screen draws in between. */
export async function readTables({ host, breathe }: CommandContext, scope: ReadScope): Promise<HostResult<ReadTables>> {
  const read = await host.read(scope);
  if (!read.ok) return read;
  const readings: SheetReading[] = [];
  for (const sheet of withoutOwnSheets(read.value).sheets) {
    await breathe();
    readings.push(readSheet(sheet));
  }
  const sheets = read.value.sheets.map(({ name }) => name);
  return { ok: true, value: { scope, sheets, find: trailFinder(readings) } };
}
