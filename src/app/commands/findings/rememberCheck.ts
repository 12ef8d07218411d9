import { timeText } from "../../check/dateText.ts";
import { type LastCheck, lastCheckText, profileText, readLastCheck, rememberedCheck } from "../../check/lastCheck.ts";
import { withoutRules } from "../../check/settings/rulesOff.ts";
import { type CommandContext, settled } from "../context.ts";

/** The setting that remembers what the last check found. */
const LAST_CHECK_SETTING = "seneste-kontrol";

/** A workbook that cannot tell is as one that was never checked: nothing is compared, and the check goes on. */
export async function lastCheck({ host }: CommandContext): Promise<LastCheck | null> {
  const kept = await settled(() => host.loadSetting(LAST_CHECK_SETTING));
  return kept.ok && kept.value !== null ? readLastCheck(kept.value) : null;
}

export async function rememberCheck({ store, host, clock }: CommandContext): Promise<void> {
  const { run, rulesOff } = store.getState().check;
  if (run.kind !== "done") return;
  const { findings } = withoutRules(run.checked, rulesOff);
  const profile = profileText(run.checkedAs, rulesOff);
  const returned = run.report.returned.map(({ finding }) => finding);
  const check = rememberedCheck(timeText(clock()), { sheets: run.sheets, profile }, { findings, returned }, run.before);
  const saved = await settled(() => host.saveSetting(LAST_CHECK_SETTING, check ? lastCheckText(check) : ""));
  if (!saved.ok) store.dispatch({ type: "noticed", notice: { doing: "checkSettings", failure: saved.failure } });
}
