/** A custom function as the pane explains it; `signature` and `example` with the separators of a Danish Excel. */
export interface FunctionHelp {
  readonly id: string;
  readonly signature: string;
  readonly about: string;
  readonly example: string;
  readonly exampleResult: string;
  /** What is written into the cell: Excel's English notation. */
  readonly formula: string;
}

export const functionHelp: readonly FunctionHelp[] = [];
