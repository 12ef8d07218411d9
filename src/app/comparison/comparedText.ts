import { clockText } from "../check/dateText.ts";
import { listing } from "../../domain/case/listing.ts";
import { changeGroups, changesText, type ChangeGroup, uncomparedText } from "./changeText.ts";
import type { Compared } from "./comparisonWork.ts";

/** What was held against what, and what of it says nothing. */
export function comparedTexts({ name, file, comparison, sheets, at }: Compared): string[] {
  const own = listing(sheets.map(({ name: sheet }) => `«${sheet}»`));
  const { before, after } = comparison.tables;
  return [
    changesText(comparison.changes),
    `«${name}» er den gamle, ${own} den nye, som den var kl. ${clockText(at)}.`,
    ...(before === 0 ? [`I «${name}» er der ingen tabel med år, så alle tabeller her tæller som nye.`] : []),
    ...(after === 0 ? [`På ${own} er der ingen tabel med år, så filens tabeller tæller som fjernet.`] : []),
    ...uncomparedText(comparison),
    ...file.messages,
  ];
}

/** Many a group of texts is longer than all the figures: it is shown when asked for. */
const TEXTS = "Tekster";

/** The figures table by table, and the texts last and folded. */
export function shownGroups({ comparison }: Compared): (ChangeGroup & { readonly isFolded: boolean })[] {
  const groups = changeGroups(comparison.changes).map((group) => ({ ...group, isFolded: group.title === TEXTS }));
  return [...groups.filter(({ isFolded }) => !isFolded), ...groups.filter(({ isFolded }) => isFolded)];
}
