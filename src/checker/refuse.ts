import type { ExitCode } from "./disk.ts";
import { terminalText } from "./terminalText.ts";
import type { World } from "./world.ts";

/** Says what is wrong with a file, and that nothing came of it. */
export function refuse(world: World, path: string, problems: readonly string[]): ExitCode {
  for (const problem of problems) world.err(`${terminalText(`${path}: ${problem}`)}\n`);
  return 2;
}
