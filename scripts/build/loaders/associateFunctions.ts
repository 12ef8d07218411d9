/* Webpack loader: Excel finds a custom function by the id that this ties to it. */
import { functionsMetadata } from "../functionsMetadata.ts";

export default function associateFunctions(source: string): string {
  const calls = functionsMetadata().associate.map(
    ({ id, functionName }) => `CustomFunctions.associate("${id}", ${functionName});`,
  );
  return `${source}\n${calls.join("\n")}\n`;
}
