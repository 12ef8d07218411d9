import type { CaseModel } from "../../../domain/case/caseModel.ts";
import { type KeptCases, nextKey, readOwnCases, writeOwnCases } from "../../cases/ownCases.ts";
import { chooseCase } from "../chooseCase.ts";
import { type CommandContext, settled } from "../context.ts";

/** The setting that holds the user's own cases, and the one that saves what could not be read there. */
const OWN_CASES_SETTING = "sager";
const UNREADABLE_SETTING = "sager-ulæselige";

/** The pane goes on with the cases even where the workbook could not take them, and says so. */
export async function keepCases({ store, host }: CommandContext, kept: KeptCases): Promise<void> {
  store.dispatch({ type: "ownCasesChanged", ...kept });
  const saved = await settled(() => host.saveSetting(OWN_CASES_SETTING, writeOwnCases(kept)));
  if (!saved.ok) store.dispatch({ type: "noticed", notice: { doing: "cases", failure: saved.failure } });
  else if (store.getState().notice?.doing === "cases") store.dispatch({ type: "noticeDismissed" });
}

/** Another case among the user's own, and the chosen one from now on. */
export async function keepNewCase(context: CommandContext, model: CaseModel): Promise<void> {
  const { ownCases, unreadCases } = context.store.getState();
  const key = nextKey({ ownCases, unreadCases });
  await keepCases(context, { ownCases: [...ownCases, { key, model }], unreadCases });
  await chooseCase(context, key);
}

/** Whatever another program has written there is put aside, for the next case that is kept takes its place. */
export async function loadOwnCases({ store, host }: CommandContext): Promise<void> {
  const loaded = await settled(() => host.loadSetting(OWN_CASES_SETTING));
  if (!loaded.ok) return store.dispatch({ type: "noticed", notice: { doing: "cases", failure: loaded.failure } });
  if (loaded.value === null) return;
  const kept = readOwnCases(loaded.value);
  if (kept) return store.dispatch({ type: "ownCasesChanged", ...kept });
  const text = loaded.value;
  const aside = await settled(() => host.saveSetting(UNREADABLE_SETTING, text));
  const failure = aside.ok
    ? { kind: "unexpected" as const, code: "JSON", message: `De er gemt under «${UNREADABLE_SETTING}».` }
    : aside.failure;
  store.dispatch({ type: "noticed", notice: { doing: "cases", failure } });
}
