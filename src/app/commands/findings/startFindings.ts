import { FORM_KINDS } from "../../../domain/form/formKind.ts";
import { readRulesOff } from "../../check/settings/rulesOffText.ts";
import { AUTO_SETTING, KIND_SETTING, MARKED_SETTING, RULES_OFF_SETTING } from "../../check/settings/settingNames.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";
import { followCells } from "./followCells.ts";

/** Milliseconds without a change before a check begins: long enough to type a row. */
const PAUSE = 1500;

function noticed({ store }: CommandContext, result: HostResult<unknown>, doing: "checkSettings" | "watchCells"): void {
  if (!result.ok) store.dispatch({ type: "noticed", notice: { doing, failure: result.failure } });
}

/** What the workbook was left with, and an ear for what is typed into it. */
export async function startFindings(context: CommandContext): Promise<void> {
  const { store, host } = context;
  const load = (key: string): Promise<HostResult<string | null>> => settled(() => host.loadSetting(key));
  const [rules, auto, marked] = [await load(RULES_OFF_SETTING), await load(AUTO_SETTING), await load(MARKED_SETTING)];
  const kind = await load(KIND_SETTING);
  for (const loaded of [rules, auto, marked, kind]) noticed(context, loaded, "checkSettings");
  if (rules.ok && rules.value) store.dispatch({ type: "rulesOffChanged", rulesOff: readRulesOff(rules.value) });
  const known = kind.ok ? FORM_KINDS.find((one) => one === kind.value) : undefined;
  if (known) store.dispatch({ type: "kindChosen", kind: known });
  if (auto.ok && auto.value === "ja") store.dispatch({ type: "autoChosen", auto: true });
  if (marked.ok && marked.value === "ja") store.dispatch({ type: "markedChanged", marked: true });
  noticed(context, await settled(() => host.watchCells(hearing(context))), "watchCells");
}

/**
 * Waits until nobody has typed for a while; what happens during a check counts as typing. Tables that are being laid out
 * are looked at by whoever lays them out.
 */
function hearing(context: CommandContext): () => void {
  let heard = 0;
  return () => {
    if (context.store.getState().tables.insertion.kind === "running") return;
    const mine = ++heard;
    const isLatest = (): boolean => mine === heard;
    void context.wait(PAUSE).then(() => (isLatest() ? followCells(context, "changed", isLatest) : undefined));
  };
}
