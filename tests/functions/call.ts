import { bundleFunctions, callFunction, evaluateFunctions, type ShownError } from "./functionsBundle.ts";

const functions = evaluateFunctions(await bundleFunctions());

/** `call("PAYBACK", [[-100]], [[150]], null)`: ranges are rows of cells, an omitted argument is null. */
export function call(id: string, ...args: unknown[]): unknown {
  return callFunction(functions, id, args);
}

/** The message of the error a call gives, "" where it gives a value. */
export function message(id: string, ...args: unknown[]): string {
  const result = call(id, ...args);
  return isError(result) ? `${result.code} ${result.message}` : "";
}

function isError(result: unknown): result is ShownError {
  return typeof result === "object" && result !== null && "code" in result;
}
