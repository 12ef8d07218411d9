import { isLeading } from "../../reconciliation/caseTables.ts";
import type { Block, FoundCell, FoundRow, FoundTable, FoundYearColumn } from "../../recognition/foundTable.ts";
import type { Unread } from "./unread.ts";

/**
 * The lines of a case that has no Tabel 1 (or activities): those of the tables that repeat them, one per control
 * area.
 */
export interface GatheredLines {
  /** What Tabel 1 would say: its years, unit and price level. */
  readonly table: FoundTable;
  /** The tables the lines come from, as they stand. */
  readonly sources: readonly FoundTable[];
  /** Their rows in the years of `table`. */
  readonly parts: readonly (readonly FoundRow[])[];
  /** Tables whose amounts cannot stand beside the others'. */
  readonly left: readonly Unread[];
}

const BLOCKS: Partial<Readonly<Record<FoundTable["role"], Block>>> = {
  permanentChanges: "permanent",
  investments: "implementation",
};

/** Tabel 2, 3 or 4, or the appropriations of a budget note: a row of theirs is a line of the case. */
export function holdsLines({ role, part, rows }: FoundTable): boolean {
  const isOfLines = BLOCKS[role] !== undefined || role === "appropriations";
  return isOfLines && part === null && rows.some(({ kind }) => kind === "item");
}

const leads = ({ role }: FoundTable): "activities" | "summary" =>
  role === "appropriations" ? "activities" : "summary";

/** The same table of the same control area comes again with the next case, or the next alternative. */
function belongsWith(table: FoundTable, [first, ...others]: readonly FoundTable[]): boolean {
  if (!first || leads(first) !== leads(table)) return false;
  return ![first, ...others].some(
    ({ role, controlArea }) => role === table.role && (controlArea === table.controlArea || controlArea === null),
  );
}

function groupsOf(tables: readonly FoundTable[]): FoundTable[][] {
  const groups: FoundTable[][] = [];
  for (const table of tables.filter(holdsLines)) {
    const current = groups.at(-1);
    if (current && belongsWith(table, current)) current.push(table);
    else groups.push([table]);
  }
  return groups;
}

const sameYears = (one: FoundTable, other: FoundTable): boolean =>
  one.yearColumns.map(({ year }) => year).join() === other.yearColumns.map(({ year }) => year).join();

const isInStep = ({ yearColumns }: FoundTable): boolean =>
  yearColumns.every(({ year }, index) => index === 0 || year === yearColumns[index - 1]!.year + 1);

/** Amounts of another unit or price level are never added; years out of step cannot be set beside others. */
function reasonToLeave(table: FoundTable, first: FoundTable): Unread["kind"] | null {
  if (table.unit !== null && first.unit !== null && table.unit !== first.unit) return "otherMoney";
  const [level, firstLevel] = [table.priceLevel, first.priceLevel];
  if (level.kind !== "missing" && firstLevel.kind !== "missing") {
    if (level.kind !== firstLevel.kind) return "otherMoney";
    if (level.kind === "year" && firstLevel.kind === "year" && level.year !== firstLevel.year) return "otherMoney";
  }
  return sameYears(table, first) || (isInStep(table) && isInStep(first)) ? null : "yearsOutOfStep";
}

/** Every year from the first table's first to the last one's last: a year between them is a column as well. */
function yearsOf(sources: readonly FoundTable[]): readonly FoundYearColumn[] {
  const [first] = sources;
  if (!first || sources.every((table) => sameYears(table, first))) return first?.yearColumns ?? [];
  const columns = sources.flatMap(({ yearColumns }) => yearColumns);
  const years = columns.map(({ year }) => year);
  const [start, end] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const year = start + index;
    return columns.find((column) => column.year === year) ?? { ...columns[0]!, year, goesOn: false };
  });
}

function rowsIn(years: readonly FoundYearColumn[], table: FoundTable): FoundRow[] {
  const places = sameYears(table, { ...table, yearColumns: years })
    ? years.map((_, index) => index)
    : years.map(({ year }) => table.yearColumns.findIndex((column) => column.year === year));
  return table.rows.map((row) => {
    const none: FoundCell = { at: row.labelAt, value: { kind: "blank" }, formula: null };
    const amounts = places.map((place) => row.amounts[place] ?? none);
    const isSilent = row.controlArea === null && (row.controlAreaText ?? "") === "";
    const controlArea = isSilent ? table.controlArea : row.controlArea;
    return { ...row, block: BLOCKS[table.role] ?? null, controlArea, amounts };
  });
}

function gathered([first, ...others]: readonly FoundTable[]): GatheredLines | null {
  if (!first) return null;
  const judged = others.map((table) => ({ table, reason: reasonToLeave(table, first) }));
  const sources = [first, ...judged.filter(({ reason }) => reason === null).map(({ table }) => table)];
  const left = judged.flatMap(({ table: { captionAt: at, name }, reason }): Unread[] =>
    reason === "otherMoney" || reason === "yearsOutOfStep" ? [{ at, kind: reason, name }] : [],
  );
  const yearColumns = yearsOf(sources);
  const unit = sources.find((table) => table.unit !== null)?.unit ?? null;
  const priceLevel = sources.find(({ priceLevel: { kind } }) => kind !== "missing")?.priceLevel ?? first.priceLevel;
  const parts = sources.map((table) => rowsIn(yearColumns, table));
  const table = { ...first, role: leads(first), controlArea: null, yearColumns, unit, priceLevel, rows: parts.flat() };
  return { table, sources, parts, left };
}

/** The cases of a sheet without a leading table, in their order. */
export function gatheredOn(tables: readonly FoundTable[]): GatheredLines[] {
  if (tables.some(isLeading)) return [];
  return groupsOf(tables).flatMap((group) => gathered(group) ?? []);
}
