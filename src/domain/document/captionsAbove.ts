import { isCaption } from "../recognition/cells/words.ts";
import type { DocumentBlock } from "./formDocument.ts";

/** A paragraph, or a table with all its parts. */
type Group = readonly DocumentBlock[];

const isParagraph = (group: Group | undefined): boolean => group?.[0]?.kind === "paragraph";
const isTable = (group: Group | undefined): boolean => group?.[0]?.kind === "table";

function isCaptionOf(group: Group | undefined): boolean {
  const block = group?.[0];
  return block?.kind === "paragraph" && (block.role === "caption" || isCaption(block.text.trim()));
}

/** A unit or a line on signs may stand between a caption and the table below it. */
const MOST_BETWEEN = 2;

function hasAbove(groups: readonly Group[], table: number): boolean {
  for (let at = table - 1; at >= table - 1 - MOST_BETWEEN && isParagraph(groups[at]); at -= 1) {
    if (isCaptionOf(groups[at])) return true;
  }
  return false;
}

/** The next table, where a line or two part it from the caption before it. */
function tableBehind(groups: readonly Group[], caption: number): number | null {
  let at = caption + 1;
  while (at <= caption + MOST_BETWEEN && isParagraph(groups[at]) && !isCaptionOf(groups[at])) at += 1;
  return isTable(groups[at]) ? at : null;
}

/**
 * The captions of tables that follow each other, from one without a caption above to a caption with no table below: each
 * is the table's above it. None where the last has no caption: then each is the table's below it.
 */
function captionsBelow(groups: readonly Group[], first: number): number[] {
  const found: number[] = [];
  for (let table: number | null = first; table !== null; table = tableBehind(groups, table + 1)) {
    if (!isCaptionOf(groups[table + 1])) return [];
    found.push(table + 1);
  }
  return found;
}

/** Some write the caption below its table: it is laid above it, where whoever reads the sheet looks for it. */
export function captionsAbove(groups: readonly Group[]): readonly Group[] {
  const tables = groups.flatMap((group, index) => (isTable(group) ? [index] : []));
  const headed = tables.filter((table) => hasAbove(groups, table));
  const below = tables.filter((table) => !headed.includes(table)).flatMap((table) => captionsBelow(groups, table));
  if (below.length <= tables.filter((table) => headed.includes(table) && !below.includes(table + 1)).length)
    return groups;
  const order = groups.map((_, index) => index);
  for (const caption of below) [order[caption - 1], order[caption]] = [caption, caption - 1];
  return order.map((index) => groups[index]!);
}
