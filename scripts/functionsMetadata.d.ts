export interface FunctionsMetadata {
  /** The text of functions.json. */
  readonly json: string;
  /** Which exported function answers for which id. */
  readonly associate: readonly { readonly id: string; readonly functionName: string }[];
}

export function functionsMetadata(source?: string): FunctionsMetadata;
