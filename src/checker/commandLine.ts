import { readArguments } from "./arguments/readArguments.ts";
import { runCheck } from "./commands/check.ts";
import { runCompare } from "./commands/compare.ts";
import { runCase } from "./commands/case.ts";
import { runOverview } from "./commands/overview.ts";
import { runExplain, runRules } from "./commands/rules.ts";
import { runTables } from "./commands/tables.ts";
import type { ExitCode } from "./disk.ts";
import { terminalText } from "./terminalText.ts";
import type { World } from "./world.ts";

/** The whole command line as a function of its words and its world. Each npm script is one of the commands. */
export async function commandLine(words: readonly string[], world: World, isNpmScript = false): Promise<ExitCode> {
  const order = readArguments(words, isNpmScript ? "npm run --silent" : "kvantum-ark");
  switch (order.kind) {
    case "told":
      await world.out(order.text);
      return 0;
    case "wrong":
      world.err(`${terminalText(order.problem)}\n\n${order.usage}`);
      return 2;
    case "check":
      return runCheck(order, world);
    case "tables":
      return runTables(order, world);
    case "compare":
      return runCompare(order, world);
    case "case":
      return runCase(order, world);
    case "overview":
      return runOverview(order, world);
    case "rules":
      return runRules(order, world);
    case "explain":
      return runExplain(order.rule, world);
  }
}
