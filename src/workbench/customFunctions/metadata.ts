/** functions.json as Excel reads it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** Error cells reach the function instead of becoming its result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export async function fetchMetadata(url: string): Promise<FunctionsFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as FunctionsFile;
}
