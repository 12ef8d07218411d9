import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { NO_WORK } from "../../cases/caseWork.ts";
import type { OwnCase } from "../../cases/ownCases.ts";
import type { Renewal, RenewalQuestions, RenewalWish } from "../../renewal/renewal.ts";
import { openQuestions } from "../../cases/openQuestions.ts";
import { renewalOf } from "../../renewal/renewalOf.ts";
import { selectedOwnCase } from "../../state.ts";
import { keepCases } from "../cases/keepCases.ts";
import { workbookCommittees } from "../cases/workbookCommittees.ts";
import { type CommandContext, settled } from "../context.ts";
import { prepare } from "./prepare.ts";

function show({ store }: CommandContext, renewal: Renewal): void {
  store.dispatch({ type: "renewalChanged", renewal });
}

/**
 * Reads what Tabel 1 has become, or takes the case as it was changed in the pane, and tells what would be written.
 * Changes nothing.
 */
export async function previewRenewal(context: CommandContext, wish: RenewalWish = {}): Promise<void> {
  await preview(context, wish, null);
}

/** "Fortsæt": the sheet is read again, and what it leaves open is what the user has answered. */
export async function continueRenewal(context: CommandContext): Promise<void> {
  const { renewal } = context.store.getState();
  if (renewal.kind !== "questions") return;
  const { draft, answers, wish } = renewal;
  if (openQuestions(draft, answers).length === 0) await preview(context, wish, renewal);
  else show(context, { ...renewal, asked: true });
}

async function preview(context: CommandContext, wish: RenewalWish, answered: RenewalQuestions | null): Promise<void> {
  const { store, host } = context;
  show(context, { kind: "running", text: "Læser tabellerne på arket …" });
  const renewal = await settled(async () => {
    const read = await host.read("activeSheet");
    if (!read.ok) return read;
    const { sheets, activeSheet } = read.value;
    const [sheet] = sheets;
    if (!sheet) return { ok: true, value: { kind: "noTable", sheet: activeSheet } as const };
    const known = renewalOf({ sheet, wish, answered, listed: [] }, store.getState());
    if (!asksForCommittee(known)) return { ok: true, value: known };
    const listed = await workbookCommittees(context);
    return { ok: true, value: renewalOf({ sheet, wish, answered, listed }, store.getState()) };
  });
  show(context, renewal.ok ? renewal.value : { kind: "failed", failure: renewal.failure });
}

/** It may be one that only the workbook's own list knows: a list on another sheet, read where it is needed. */
function asksForCommittee(renewal: Renewal): boolean {
  return renewal.kind === "questions" && renewal.draft.questions.some(({ kind }) => kind === "committee");
}

/**
 * Writes what was previewed, and lets the user's own case follow its sheet. The last step is looked at again, for it is
 * its own list that was mended.
 */
export async function renewTables(context: CommandContext): Promise<void> {
  const { store, host } = context;
  const { renewal } = store.getState();
  if (renewal.kind !== "preview" || renewal.update.inTheWay.length > 0) return;
  const { update, relayout } = renewal;
  show(context, { kind: "running", text: "Opdaterer tabellerne …" });
  const written = await settled(() => host.relayout(relayout));
  if (!written.ok) return show(context, { kind: "failed", failure: written.failure });
  store.dispatch({ type: "insertionChanged", insertion: { kind: "idle" } });
  if (store.getState().caseWork.kind === "editing") store.dispatch({ type: "caseWorkChanged", work: NO_WORK });
  const caseBefore = await renewCase(context, update.model);
  const [first] = update.plan.tables;
  const at = { row: first?.range.top ?? 0, column: first?.range.left ?? 0 };
  show(context, {
    kind: "done",
    sheet: relayout.before.name,
    at,
    tables: update.plan.tables.length,
    caseBefore,
    receipt: written.value,
    takeBackFailure: null,
  });
  if (store.getState().view === "ready") await prepare(context);
}

/** The case as it was, where it is the user's own that the sheet was laid out from. */
async function renewCase(context: CommandContext, model: CaseModel): Promise<OwnCase | null> {
  const own = selectedOwnCase(context.store.getState());
  if (own?.model.id !== model.id) return null;
  await keepOwn(context, { ...own, model });
  return own;
}

async function keepOwn(context: CommandContext, own: OwnCase): Promise<void> {
  const { ownCases, unreadCases } = context.store.getState();
  await keepCases(context, { ownCases: ownCases.map((kept) => (kept.key === own.key ? own : kept)), unreadCases });
}

/** "Fortryd": sheet and case as before the update, unless somebody has worked on the sheet since. */
export async function takeBackRenewal(context: CommandContext): Promise<void> {
  const { renewal } = context.store.getState();
  if (renewal.kind !== "done") return;
  const { sheet, caseBefore, receipt } = renewal;
  show(context, { kind: "running", text: "Fortryder opdateringen …" });
  const taken = await settled(() => context.host.takeBackRelayout(receipt));
  if (!taken.ok) return show(context, { ...renewal, takeBackFailure: taken.failure });
  if (caseBefore) await keepOwn(context, caseBefore);
  show(context, { kind: "takenBack", sheet, caseRestored: caseBefore?.model.id ?? null });
}
