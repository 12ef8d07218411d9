import type { Configuration } from "webpack";
import { addin } from "./addin.ts";
import { command } from "./buildCommand.ts";
import { claimPort, devServer } from "./devServer.ts";
import { environment } from "./environment.ts";
import type { Mode } from "./parts.ts";
import { workbench } from "./workbench.ts";

interface Flags {
  readonly WEBPACK_SERVE?: boolean;
  readonly https?: boolean;
  readonly workbench?: boolean;
}

export async function configurations(
  flags: Flags = {},
  { mode = "production" }: { readonly mode?: Mode } = {},
): Promise<Configuration[]> {
  const serving = flags.WEBPACK_SERVE === true;
  if (serving) await claimPort();
  const server = serving ? { devServer: devServer({ https: flags.https === true }) } : {};
  const built = [{ ...addin(mode, environment()), ...server }, ...(serving ? [] : [command(mode)])];
  return flags.workbench ? [...built, workbench(mode)] : built;
}
