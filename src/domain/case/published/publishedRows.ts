import { isRecord, type UnknownRecord } from "../read/fieldReader.ts";

/** An amount row of a published Tabel 1, with the section heading it stands under. */
export interface PublishedItem {
  readonly row: UnknownRecord;
  readonly label: string;
  /** "varig", "implementering" or "udgifter"; null where the row does not say it. */
  readonly block: string | null;
  readonly section: string | null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The item rows from top to bottom. A row's own word for its section goes before the heading above it. */
export function publishedItems(rows: readonly unknown[]): PublishedItem[] {
  const items: PublishedItem[] = [];
  let above: string | null = null;
  for (const row of rows) {
    if (!isRecord(row)) continue;
    if (row.kind === "section") above = textOrNull(row.label);
    if (row.kind !== "item") continue;
    items.push({
      row,
      label: typeof row.label === "string" ? row.label : "",
      block: textOrNull(row.block)?.trim().toLowerCase() ?? null,
      section: textOrNull(row.section) ?? above,
    });
  }
  return items;
}

/** One heading over all permanent changes says no more than the block's own name; several tell the lines apart. */
export function headingOf(item: PublishedItem, items: readonly PublishedItem[]): string | null {
  if (item.block === "udgifter") return item.section;
  const sections = new Set(items.filter(({ block }) => block === item.block).map(({ section }) => section));
  return sections.size > 1 ? item.section : null;
}
