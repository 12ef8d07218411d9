import type { FormKind } from "../../../domain/form/formKind.ts";
import { rulesOffText } from "../../check/settings/rulesOffText.ts";
import { AUTO_SETTING, KIND_SETTING, RULES_OFF_SETTING } from "../../check/settings/settingNames.ts";
import type { HostResult } from "../../workbookHost.ts";
import { type CommandContext, settled } from "../context.ts";
import { checkAgain } from "../checkCommand.ts";

function noticed({ store }: CommandContext, result: HostResult<unknown>, doing: "checkSettings"): void {
  if (!result.ok) store.dispatch({ type: "noticed", notice: { doing, failure: result.failure } });
}

export async function chooseAuto(context: CommandContext, auto: boolean): Promise<void> {
  context.store.dispatch({ type: "autoChosen", auto });
  noticed(context, await settled(() => context.host.saveSetting(AUTO_SETTING, auto ? "ja" : "nej")), "checkSettings");
  if (auto) await checkAgain(context);
}

/** Null leaves it to the tables again. */
export async function chooseKind(context: CommandContext, kind: FormKind | null): Promise<void> {
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
