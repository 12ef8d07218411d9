import { readArguments } from "./arguments.ts";
import type { CommandResult, Disk } from "./disk.ts";
import { runCheck } from "./runCheck.ts";
import { runTables } from "./runTables.ts";
import { terminalText } from "./terminalText.ts";

/** The whole command line as a function: words in, texts and exit code out. `time` is what a printed report says. */
export function commandLine(words: readonly string[], disk: Disk, time = ""): CommandResult {
  const order = readArguments(words);
  switch (order.kind) {
    case "help":
      return { stdout: order.usage, stderr: "", exitCode: 0 };
    case "wrong":
      return { stdout: "", stderr: `${terminalText(order.problem)}\n\n${order.usage}`, exitCode: 2 };
    case "check":
      return runCheck(order, disk, time);
    case "tables":
      return runTables(order, disk);
  }
}
