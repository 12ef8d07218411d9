import type { HostFailure } from "../workbookHost.ts";

/** Making a chart of Excel's own on the sheet in front. */
export type ChartWork =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | { readonly kind: "done"; readonly sheet: string }
  /** No table to draw from. */
  | { readonly kind: "noTable"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export const NO_CHART: ChartWork = { kind: "none" };
