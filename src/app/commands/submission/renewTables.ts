import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { updatedPlan, type UpdateReading, type UpdateWish } from "../../../domain/intake/update/updatedPlan.ts";
import { TABLE_IDS, type TableId } from "../../../domain/tables/tableIds.ts";
import type { SheetSnapshot } from "../../../domain/workbook/snapshot.ts";
import { NO_WORK } from "../../cases/caseWork.ts";
import type { OwnCase } from "../../cases/ownCases.ts";
import { relayoutOf } from "../../renewal/relayoutOf.ts";
import type { Renewal } from "../../renewal/renewal.ts";
import { type AppState, selectedCase, selectedOwnCase } from "../../state.ts";
import { withoutEmptyLines } from "../../../domain/case/edit/editLines.ts";
import { prepare } from "./prepare.ts";
import { keepCases } from "../cases/keepCases.ts";
import { type CommandContext, settled } from "../context.ts";

function show({ store }: CommandContext, renewal: Renewal): void {
  store.dispatch({ type: "renewalChanged", renewal });
}

/** What the tables are laid out anew for, besides what is written in them. */
export interface RenewalWish {
  /** The case as it was changed in the pane. */
  readonly edited?: CaseModel;
  /** Lines that nobody has filled in go. */
  readonly leaveOutEmpty?: boolean;
}

/** Tables that the user has just left out stay out. */
function chosenTables({ tables }: AppState): TableId[] {
  return TABLE_IDS.filter((id) => !tables.leftOut.includes(id));
}

/**
 * Reads what Tabel 1 has become, or takes the case as it was changed in the pane, and tells what would be written.
 * Changes nothing.
 */
export async function previewRenewal(context: CommandContext, wish: RenewalWish = {}): Promise<void> {
  const { store, host } = context;
  show(context, { kind: "running", text: "Læser tabellerne på arket …" });
  const renewal = await settled(async () => {
    const read = await host.read("activeSheet");
    if (!read.ok) return read;
    const { sheets, activeSheet } = read.value;
    const [sheet] = sheets;
    return {
      ok: true,
      value: sheet ? renewalOf(sheet, store.getState(), wish) : ({ kind: "noTable", sheet: activeSheet } as const),
    };
  });
  show(context, renewal.ok ? renewal.value : { kind: "failed", failure: renewal.failure });
}

function renewalOf(sheet: SheetSnapshot, state: AppState, { edited, leaveOutEmpty = false }: RenewalWish): Renewal {
  const chosen = chosenTables(state);
  const read = (model: CaseModel | null): UpdateReading => readUpdate(sheet, selectedCase(state), { chosen, model });
  const asItIs = read(edited ?? null);
  const filled = asItIs.ok && leaveOutEmpty ? withoutEmptyLines(asItIs.update.model) : null;
  const reading = filled ? read(filled) : asItIs;
  if (!reading.ok) return notRenewable(sheet, reading);
  const { update } = reading;
  const { plan, emptied } = update;
  if (plan.cells.length === 0 && emptied.length === 0)
    return { kind: "upToDate", sheet: sheet.name, leading: update.leading };
  return { kind: "preview", update, relayout: relayoutOf(sheet, update, chosen) };
}

/** Changes are told against the chosen case, where the sheet was laid out from it. */
function readUpdate(
  sheet: SheetSnapshot,
  before: CaseModel | null,
  wish: Pick<UpdateWish, "chosen" | "model">,
): UpdateReading {
  const reading = updatedPlan(sheet, { before, ...wish });
  return reading.ok && before && reading.update.model.id !== before.id ? updatedPlan(sheet, wish) : reading;
}

function notRenewable({ name: sheet }: SheetSnapshot, reading: Extract<UpdateReading, { ok: false }>): Renewal {
  if (reading.kind === "questions")
    return { kind: "questions", sheet, leading: reading.leading, questions: reading.draft.questions };
  if (reading.kind === "problems")
    return { kind: "problems", sheet, leading: reading.leading, problems: reading.problems };
  return { kind: reading.kind, sheet };
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
