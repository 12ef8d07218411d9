/* `--env workbench` builds the workbench too, `--env https` serves the add-in for Excel. */
import { addin } from "./scripts/build/addin.js";
import { command } from "./scripts/build/command.js";
import { claimPort, devServer } from "./scripts/build/devServer.js";
import { workbench } from "./scripts/build/workbench.js";

export default async function configurations(env = {}, { mode = "production" } = {}) {
  const serving = env.WEBPACK_SERVE === true;
  if (serving) await claimPort();
  const server = serving ? { devServer: devServer({ https: env.https === true }) } : {};
  const built = [{ ...addin(mode), ...server }, ...(serving ? [] : [command(mode)])];
  return env.workbench ? [...built, workbench(mode)] : built;
}
