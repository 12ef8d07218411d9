import { faultOf } from "./commands/context.ts";
import type { HostFailure } from "./workbookHost.ts";

type Tell = (failure: HostFailure) => void;

function told(command: (...inputs: unknown[]) => unknown, tell: Tell): (...inputs: unknown[]) => unknown {
  return (...inputs) => {
    const answer = command(...inputs);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      tell(faultOf(error));
      throw error;
    });
  };
}

/**
 * The same commands, in groups or alone, each of which tells when it fails by a fault of ours or because its code could
 * not be fetched: the server has another edition by now, or nobody answers. A button that does nothing would hide it.
 */
export function withToldFaults<Commands extends object>(commands: Commands, tell: Tell): Commands {
  const entries = Object.entries(commands).map(([name, value]: [string, unknown]) =>
    typeof value === "function"
      ? ([name, told(value as Parameters<typeof told>[0], tell)] as const)
      : ([name, withToldFaults(value as object, tell)] as const),
  );
  return Object.fromEntries(entries) as Commands;
}
