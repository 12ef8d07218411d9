export interface FunctionPage {
  /** Below funktioner/. */
  readonly file: string;
  readonly html: string;
}

export function functionPages(): Promise<readonly FunctionPage[]>;
