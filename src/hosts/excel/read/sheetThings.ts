import type { SheetThing } from "../../../app/workbookHost.ts";

/** What can be counted, and since which version of the interface. An older library lacks the youngest. */
const COUNTED: readonly (readonly [
  SheetThing,
  string,
  (sheet: Excel.Worksheet) => { getCount(): OfficeExtension.ClientResult<number> } | undefined,
])[] = [
  ["chart", "1.4", ({ charts }) => charts],
  ["table", "1.4", ({ tables }) => tables],
  ["pivotTable", "1.4", ({ pivotTables }) => pivotTables],
  ["shape", "1.9", ({ shapes }) => shapes],
  ["comment", "1.10", ({ comments }) => comments],
  ["note", "1.18", ({ notes }) => notes],
];

/** What stands on a sheet besides its cells, and would go with it. */
export function askThings(sheet: Excel.Worksheet): () => SheetThing[] {
  const known = COUNTED.filter(([, version]) => Office.context.requirements.isSetSupported("ExcelApi", version));
  const counts = known.flatMap(([thing, , collectionOf]) => {
    const count = collectionOf(sheet)?.getCount();
    return count ? [{ thing, count }] : [];
  });
  return () => counts.filter(({ count }) => count.value > 0).map(({ thing }) => thing);
}
