import type { DocumentRemark } from "../../../domain/document/formDocument.ts";
import type { ReadingState } from "./readingState.ts";

/** What the reading met that a person must be told of. */
export function remarksOf({ tracked, hidden, struck, embedded, checkBoxes }: ReadingState): DocumentRemark[] {
  const counted = [
    { kind: "tracked", count: tracked },
    { kind: "hidden", count: hidden },
    { kind: "struck", count: struck },
    { kind: "embedded", count: embedded },
  ] as const;
  return [
    ...counted.filter(({ count }) => count > 0),
    ...checkBoxes.map(({ checked, text }) => ({ kind: "checkBox", checked, text }) as const),
  ];
}
