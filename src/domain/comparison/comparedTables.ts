import type { FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import { unnumbered } from "../recognition/cells/words.ts";
import { type Pairing, pairedByLikeness } from "./pairs.ts";
import { rowNames } from "./comparedRows.ts";

/** Numbers close up when a table is left out: "Tabel 4. Anlæg …" is also "Tabel 3. Anlæg …". */
const captionKey = ({ caption, name }: FoundTable): string => labelKey(unnumbered(caption ?? name));

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

const MOSTLY = 0.5;

/** The tables of two workbooks that are the same, on whatever sheet they stand. */
export function pairedTables(before: readonly FoundTable[], after: readonly FoundTable[]): Pairing<FoundTable> {
  const names = new Map([...before, ...after].map((table) => [table, rowNames(table)]));
  const likeness = (one: FoundTable, other: FoundTable): number => {
    const isSameRole = one.role === other.role && one.controlArea === other.controlArea;
    const isSameCaption = captionKey(one) === captionKey(other);
    const shared = overlap(names.get(one) ?? new Set(), names.get(other) ?? new Set());
    if (one.part !== other.part || (!isSameCaption && shared < MOSTLY && !(isSameRole && one.role !== "unknown")))
      return 0;
    if (!isSameRole && !(isSameCaption && shared > 0) && shared < MOSTLY) return 0;
    const isSamePlace = one.sheet.toLowerCase() === other.sheet.toLowerCase();
    return 1 + Number(isSameRole) * 2 + Number(isSameCaption) * 2 + Number(isSamePlace) * 2 + shared * 4;
  };
  return pairedByLikeness({ pairs: [], removed: before, added: after }, likeness);
}
