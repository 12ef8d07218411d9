import type { FoundTable, FoundYearColumn, PriceLevel, Unit } from "../recognition/foundTable.ts";
import { labelKey, tidy } from "../recognition/cells/tidyText.ts";
import { unnumbered } from "../recognition/cells/words.ts";
import { placeIn } from "../rules/rule.ts";
import { isSameCell, type CellRef } from "../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseChange } from "./change.ts";
import type { ColumnPair } from "./comparedColumns.ts";
import type { Pair } from "./pairs.ts";

const UNIT_TEXTS: Readonly<Record<Unit, string>> = { krone: "kr.", thousand: "1.000 kr.", million: "mio. kr." };

const unitText = ({ unit }: FoundTable): string | null => unit && UNIT_TEXTS[unit];

function priceText(price: PriceLevel): string | null {
  if (price.kind === "missing") return null;
  return price.kind === "year" ? `${price.year} p/l` : "løbende p/l";
}

function headingChange(
  { before, after }: Pair<FoundTable>,
  column: string,
  texts: Pair<string | null>,
  at: Pair<CellRef | null>,
): CaseChange[] {
  if (texts.before === texts.after) return [];
  return [
    {
      kind: "property",
      table: after.name,
      row: "",
      column,
      ...texts,
      beforeAt: at.before && placeIn(before, at.before),
      afterAt: at.after && placeIn(after, at.after),
      isSum: false,
    },
  ];
}

/** As printed where it is words: "2029 og frem", "Varigt". */
function yearHeading(sheet: SheetSnapshot | undefined, { header, year, goesOn }: FoundYearColumn): string {
  const value = sheet && cellAt(sheet, header).value;
  if (value?.kind === "text") return tidy(value.text);
  return goesOn ? `${year} og frem` : String(year);
}

/** The heading of a column says another year, or the column has come or gone. */
function yearChange(tables: Pair<FoundTable>, sheets: Pair<SheetSnapshot | undefined>, pair: ColumnPair): CaseChange[] {
  const columns = {
    before: pair.before === null ? null : (tables.before.yearColumns[pair.before] ?? null),
    after: pair.after === null ? null : (tables.after.yearColumns[pair.after] ?? null),
  };
  const { before, after } = columns;
  if (before && after && before.year === after.year && before.goesOn === after.goesOn) return [];
  const texts = {
    before: before && yearHeading(sheets.before, before),
    after: after && yearHeading(sheets.after, after),
  };
  if (texts.before !== null && texts.after !== null && labelKey(texts.before) === labelKey(texts.after)) return [];
  return headingChange(tables, "Årstal", texts, { before: before?.header ?? null, after: after?.header ?? null });
}

/** The number before a caption closes up where another table is left out, and a caption may hold the unit. */
function captionChange(tables: Pair<FoundTable>): CaseChange[] {
  const { before, after } = tables;
  const holdsUnit = [before, after].some(({ captionAt, unitAt }) => isSameCell(captionAt, unitAt));
  if (holdsUnit && (before.unit !== after.unit || priceText(before.priceLevel) !== priceText(after.priceLevel)))
    return [];
  const keyOf = ({ caption }: FoundTable): string => labelKey(unnumbered(caption ?? ""));
  if (keyOf(before) === keyOf(after)) return [];
  const texts = { before: before.caption, after: after.caption };
  return headingChange(tables, "Overskrift", texts, { before: before.captionAt, after: after.captionAt });
}

/** What two tables say differently above their rows. A table in another unit is told where its figures did not follow. */
export function compareHeadings(
  tables: Pair<FoundTable>,
  sheets: Pair<SheetSnapshot | undefined>,
  columns: readonly ColumnPair[],
  isAnotherUnit: boolean,
): CaseChange[] {
  const { before, after } = tables;
  const at = { before: before.unitAt, after: after.unitAt };
  const prices = { before: priceText(before.priceLevel), after: priceText(after.priceLevel) };
  const units = { before: unitText(before), after: unitText(after) };
  return [
    ...captionChange(tables),
    ...(isAnotherUnit ? headingChange(tables, "Enhed", units, at) : []),
    ...headingChange(tables, "Prisniveau", prices, at),
    ...columns.flatMap((pair) => yearChange(tables, sheets, pair)),
  ];
}
