/* What Excel must know about the custom functions, read from their source: shared by the build and the tests. */
import metadata from "custom-functions-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface FunctionsMetadata {
  /** The text of functions.json. */
  readonly json: string;
  /** Which exported function answers for which id. */
  readonly associate: readonly { readonly id: string; readonly functionName: string }[];
}

const SOURCE = join(import.meta.dirname, "../../src/functions/functions.ts");

/**
 * `allowErrorForDataTypeAny` lets an error cell reach the function, which can then say where it is; without it Excel
 * answers with the bare error. `allowCustomDataForDataTypeAny` hands over a date as a date, not as a number.
 * Both stand at the top level: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
const SETTINGS = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };

/** Throws when the source is not what the generator understands: a build without functions is no build. */
export function functionsMetadata(source = SOURCE): FunctionsMetadata {
  const { functions, enums, extras, associate } = metadata.parseTree(readFileSync(source, "utf8"), source);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${source}\n${errors.join("\n")}`);
  return {
    json: JSON.stringify({ ...SETTINGS, functions, enums }, null, 2) + "\n",
    associate: associate.map(({ id, functionName }) => ({ id, functionName })),
  };
}
