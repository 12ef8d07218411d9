import { acceptFinding } from "../../../domain/acceptance/acceptFinding.ts";
import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { acceptancePlan } from "../../../domain/acceptance/acceptancePlan.ts";
import {
  editsToAdd,
  editsToFollow,
  editsToRemove,
  readAcceptances,
} from "../../../domain/acceptance/acceptanceSheet.ts";
import { type Move, moved, movesOf } from "../../../domain/acceptance/movedAcceptances.ts";
import { acceptanceSheetOf } from "../../../domain/acceptance/withAcceptances.ts";
import type { CellEdit } from "../../../domain/workbook/edit.ts";
import { ACCEPTANCE_SHEET } from "../../../domain/workbook/ownSheets.ts";
import type { SheetSnapshot } from "../../../domain/workbook/snapshot.ts";
import { dateText } from "../../check/dateText.ts";
import type { HostResult, WorkbookHost } from "../../workbookHost.ts";
import type { CommandContext } from "../context.ts";
import { renewMarks } from "./mark.ts";
import { working } from "./working.ts";

export interface Consent {
  readonly reason: string;
  readonly by: string;
}

/** Writes the acceptance into the workbook's visible table; the finding then counts no more. */
export async function accept(context: CommandContext, number: number, { reason, by }: Consent): Promise<void> {
  const { store, host, clock } = context;
  const { run } = store.getState().check;
  const finding = run.kind === "done" ? run.report.findings[number] : undefined;
  if (run.kind !== "done" || !finding) return;
  const acceptance = acceptFinding(finding, run.workbook, { reason, by, date: dateText(clock()) });
  store.dispatch({ type: "signed", by: acceptance.by });
  const moves = movesOf(run.report, run.workbook);
  const written = await working(context, "accept", () => writeAcceptance(host, acceptance, moves));
  if (!written) return;
  store.dispatch({ type: "acceptancesChanged", acceptances: written.value });
  await renewMarks(context);
}

export async function takeBackAcceptance(context: CommandContext, acceptance: Acceptance): Promise<void> {
  const removed = await working(context, "takeBackAcceptance", () => removeAcceptance(context.host, acceptance));
  if (!removed) return;
  context.store.dispatch({ type: "acceptancesChanged", acceptances: removed.value });
  await renewMarks(context);
}

async function acceptanceSheet(host: WorkbookHost): Promise<HostResult<SheetSnapshot | null>> {
  const read = await host.read("activeSheet", [ACCEPTANCE_SHEET]);
  return read.ok ? { ok: true, value: acceptanceSheetOf(read.value) } : read;
}

/** The table was taken apart by hand: nobody can tell where a row belongs. */
const noTable = { ok: false, failure: { kind: "changed", sheet: ACCEPTANCE_SHEET, addresses: ["A4:I4"] } } as const;

async function writeAcceptance(
  host: WorkbookHost,
  acceptance: Acceptance,
  moves: readonly Move[],
): Promise<HostResult<readonly Acceptance[]>> {
  const sheet = await acceptanceSheet(host);
  if (!sheet.ok) return sheet;
  if (!sheet.value) {
    const made = await host.insert(acceptancePlan(acceptance), { kind: "newSheet", behind: true });
    return made.ok ? { ok: true, value: [acceptance] } : made;
  }
  const edits = editsToAdd(sheet.value, acceptance);
  if (!edits) return noTable;
  return edited(
    host,
    [...edits, ...editsToFollow(sheet.value, moves)],
    [...moved(readAcceptances(sheet.value), moves), acceptance],
  );
}

/** One that is gone already needs no removing. */
async function removeAcceptance(
  host: WorkbookHost,
  acceptance: Acceptance,
): Promise<HostResult<readonly Acceptance[]>> {
  const sheet = await acceptanceSheet(host);
  if (!sheet.ok) return sheet;
  const known = sheet.value ? readAcceptances(sheet.value) : [];
  const edits = sheet.value && editsToRemove(sheet.value, acceptance);
  if (!edits) return { ok: true, value: known };
  const place = known.findIndex((other) => JSON.stringify(other) === JSON.stringify(acceptance));
  return edited(
    host,
    edits,
    known.filter((_, index) => index !== place),
  );
}

async function edited(
  host: WorkbookHost,
  edits: readonly CellEdit[],
  value: readonly Acceptance[],
): Promise<HostResult<readonly Acceptance[]>> {
  const written = await host.applyEdits(edits);
  return written.ok ? { ok: true, value } : written;
}
