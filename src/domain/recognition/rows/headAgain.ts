import { blockOf, isTotalLabel } from "../cells/words.ts";
import type { FoundCell } from "../foundTable.ts";

/** "Implementeringsomkostninger | Styringsområde | Beløb | Beløb": the head is printed again over the second half. */
export const headsAgain = (label: string, area: string | null, amounts: readonly FoundCell[]): boolean =>
  blockOf(label) !== null &&
  !isTotalLabel(label) &&
  /^(?:styrings-? ?)?område$/i.test(area ?? "") &&
  amounts.every(({ value }) => value.kind === "blank" || value.kind === "text");
