import { build } from "esbuild";
import { createContext, runInContext } from "node:vm";
import { functionsMetadata } from "../../scripts/build/functionsMetadata.ts";

/** An error as Excel shows it: the code in the cell, the message beside it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

class FakeError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/** All that the script may count on: no DOM, no Office, no Node. */
export function evaluateFunctions(script: string): Map<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (id: string, implementation: (...args: unknown[]) => unknown) => functions.set(id, implementation);
  runInContext(script, createContext({ CustomFunctions: { associate, Error: FakeError, ErrorCode } }));
  return functions;
}

export async function bundleFunctions(): Promise<string> {
  const associations = functionsMetadata().associate.map(
    ({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, functions.${functionName});`,
  );
  const contents = `import * as functions from "./src/functions/functions.ts";\n${associations.join("\n")}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Calls a function as Excel does. Anything else than a value or a CustomFunctions.Error is a fault of ours and
 * throws.
 */
export function callFunction(functions: ReturnType<typeof evaluateFunctions>, id: string, args: unknown[]): unknown {
  try {
    return plain(functions.get(id)?.(...args));
  } catch (thrown) {
    if (thrown instanceof FakeError) return { code: thrown.code, message: thrown.message } satisfies ShownError;
    throw new Error(`${id} let a bare error out: ${String(thrown)}`, { cause: thrown });
  }
}

/** Arrays of the other context are not this one's arrays. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
