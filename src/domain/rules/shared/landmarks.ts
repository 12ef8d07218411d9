import type { FoundTable } from "../../recognition/foundTable.ts";
import { columnNumber, lineNumber } from "../../recognition/lineAt.ts";
import { labelKey, textAt, tidy } from "../../recognition/cells/tidyText.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import type { Landmarks, Place } from "../rule.ts";

/** The second of two alike is "Løn · nr. 2": nothing else tells them apart. */
function numbered<T>(things: readonly T[], nameOf: (thing: T) => string): Map<T, string> {
  const seen = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const name = nameOf(thing);
      const count = (seen.get(labelKey(name)) ?? 0) + 1;
      seen.set(labelKey(name), count);
      return [thing, count === 1 ? name : `${name} · nr. ${count}`];
    }),
  );
}

interface TableNames {
  readonly rows: ReadonlyMap<number, string>;
  /** The column each row's label stands in. */
  readonly labelColumns: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, string>;
}

/** A label stands under its heading: "Model 1 › Løn". */
function namesIn({ rows, yearColumns, rowTotalColumn }: FoundTable): TableNames {
  const labels = numbered(rows, ({ label, heading }) =>
    heading && heading !== label ? `${heading} › ${label}` : label,
  );
  const years = numbered(yearColumns, ({ year }) => String(year));
  const columns = new Map(yearColumns.map((column) => [column.column, years.get(column) ?? ""]));
  if (rowTotalColumn !== null) columns.set(rowTotalColumn, "I alt");
  return {
    rows: new Map(rows.map((row) => [row.row, labels.get(row) ?? ""])),
    labelColumns: new Map(rows.map(({ row, labelAt }) => [row, labelAt.column])),
    columns,
  };
}

/** Outside the tables the first text of a cell's row is what it goes by. */
function firstTextOfRow({ snapshot }: SheetReading, { row, column }: Place): string {
  for (let left = snapshot.origin.column; left <= column; left += 1) {
    const text = textAt(snapshot, row, left);
    if (text !== "") return text;
  }
  return "";
}

/** What a descriptive column is headed. The labels' own column needs no name: what is said there is said of the row. */
function headingOf(
  { yearColumns, yearsDown }: FoundTable,
  { labelColumns }: TableNames,
  { row, column }: Place,
  { snapshot }: SheetReading,
): string {
  if (yearsDown) return "";
  const labelColumn = labelColumns.get(row);
  const header = yearColumns[0]?.header.row;
  return labelColumn === undefined || header === undefined || column === labelColumn
    ? ""
    : textAt(snapshot, header, column);
}

/** Names the cells of a workbook as a person would. */
export function landmarkFinder(sheets: readonly SheetReading[]): (place: Place, table: FoundTable | null) => Landmarks {
  const captions = new Map(
    sheets.flatMap(({ tables }) => [...numbered(tables, ({ caption, name }) => tidy(caption ?? name))]),
  );
  const readings = new Map(sheets.map((sheet) => [sheet.snapshot.name, sheet]));
  const known = new Map<FoundTable, TableNames>();
  return (place, table) => {
    const sheet = readings.get(place.sheet);
    if (!table || !sheet) return { table: "", row: sheet ? firstTextOfRow(sheet, place) : "", column: "" };
    const names = known.get(table) ?? namesIn(table);
    known.set(table, names);
    const column = names.columns.get(columnNumber(table, place)) ?? headingOf(table, names, place, sheet);
    return { table: captions.get(table) ?? "", row: names.rows.get(lineNumber(table, place)) ?? "", column };
  };
}
