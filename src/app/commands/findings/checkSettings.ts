import { CASE_KINDS, type CaseKind } from "../../../domain/case/caseModel.ts";
import { readRulesOff, rulesOffText } from "../../check/rulesOff.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";
import { checkAgain } from "../check.ts";
import { lookInFront } from "../lookInFront.ts";
import { MARKED_SETTING } from "./mark.ts";
import { noticeChange } from "./noticeChange.ts";

const RULES_OFF_SETTING = "regler-fra";
const KIND_SETTING = "kontrol-som";
const AUTO_SETTING = "kontrol-af-sig-selv";
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
  const known = kind.ok ? CASE_KINDS.find((one) => one === kind.value) : undefined;
  if (known) store.dispatch({ type: "kindChosen", kind: known });
  if (auto.ok && auto.value === "ja") store.dispatch({ type: "autoChosen", auto: true });
  if (marked.ok && marked.value === "ja") store.dispatch({ type: "markedChanged", marked: true });
  noticed(context, await settled(() => host.watchCells(hearing(context))), "watchCells");
}

async function follow(context: CommandContext): Promise<void> {
  await lookInFront(context, "changed");
  await (context.store.getState().check.auto ? checkAgain(context) : noticeChange(context));
}

/** Waits until nobody has typed for a while; what happens during a check counts as typing. */
function hearing(context: CommandContext): () => void {
  let heard = 0;
  return () => {
    const mine = ++heard;
    void context.wait(PAUSE).then(() => {
      if (mine !== heard) return;
      return follow(context);
    });
  };
}

export async function chooseAuto(context: CommandContext, auto: boolean): Promise<void> {
  context.store.dispatch({ type: "autoChosen", auto });
  noticed(context, await settled(() => context.host.saveSetting(AUTO_SETTING, auto ? "ja" : "nej")), "checkSettings");
  if (auto) await checkAgain(context);
}

/** Null leaves it to the tables again. */
export async function chooseKind(context: CommandContext, kind: CaseKind | null): Promise<void> {
  context.store.dispatch({ type: "kindChosen", kind });
  noticed(context, await settled(() => context.host.saveSetting(KIND_SETTING, kind ?? "")), "checkSettings");
  await checkAgain(context);
}

async function turnRules(context: CommandContext, rulesOff: readonly string[]): Promise<void> {
  context.store.dispatch({ type: "rulesOffChanged", rulesOff });
  noticed(
    context,
    await settled(() => context.host.saveSetting(RULES_OFF_SETTING, rulesOffText(rulesOff))),
    "checkSettings",
  );
}

export function turnRuleOff(context: CommandContext, rule: string): Promise<void> {
  const { rulesOff } = context.store.getState().check;
  return rulesOff.includes(rule) ? Promise.resolve() : turnRules(context, [...rulesOff, rule]);
}

export function turnRuleOn(context: CommandContext, rule: string): Promise<void> {
  return turnRules(
    context,
    context.store.getState().check.rulesOff.filter((other) => other !== rule),
  );
}
