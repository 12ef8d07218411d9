import { Amount } from "../../money/amount.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable, Unit } from "../../recognition/foundTable.ts";

/** Amounts of a row, or of several together, by year. In 1.000 kr.; years without an amount are left out. */
export interface Figure {
  readonly table: FoundTable;
  readonly rows: readonly FoundRow[];
  readonly years: ReadonlyMap<number, Amount>;
  readonly sum: Amount;
}

/** How 1.000 kr. of it are counted in the table. A table without a unit is read as the form has it. */
const FACTORS: Readonly<Record<Unit, Amount>> = {
  thousand: Amount.fromNumber(1),
  million: Amount.fromNumber(1000),
  krone: Amount.fromDecimalText("0.001"),
};

/** More rows than this in a block are not added in every way. */
const MOST_RUNS = 25;

export function sumOfRows(table: FoundTable, rows: readonly FoundRow[]): Figure {
  const factor = FACTORS[table.unit ?? "thousand"];
  const years = new Map<number, Amount>();
  table.yearColumns.forEach(({ year }, index) => {
    const amounts = rows.map(({ amounts: cells }) => (cells[index] ? amountOf(cells[index]) : null));
    const isFilled = amounts.some((amount) => amount !== null && (rows.length === 1 || !amount.isZero()));
    if (!isFilled || years.has(year)) return;
    years.set(year, Amount.sum(amounts).times(factor));
  });
  return { table, rows, years, sum: Amount.sum(years.values()) };
}

const hasAmounts = (row: FoundRow): boolean => row.amounts.some((cell) => amountOf(cell) !== null);

/** Items that follow each other with no heading or total between. */
function groupsIn({ rows }: FoundTable): FoundRow[][] {
  const groups: FoundRow[][] = [];
  let open: FoundRow[] = [];
  for (const row of rows) {
    if (row.kind === "item" && hasAmounts(row)) open.push(row);
    else if (row.kind === "section" || row.kind === "total") {
      groups.push(open);
      open = [];
    }
  }
  return [...groups, open].filter((group) => group.length > 1);
}

function runsIn(group: readonly FoundRow[]): FoundRow[][] {
  if (group.length > MOST_RUNS) return [[...group]];
  return group.flatMap((_, from) =>
    Array.from({ length: group.length - from - 1 }, (__, more) => group.slice(from, from + more + 2)),
  );
}

/** Savings alone, and costs alone. */
function bySign(group: readonly FoundRow[]): FoundRow[][] {
  const isSaving = ({ amounts }: FoundRow): boolean => amounts.some((cell) => amountOf(cell)?.isNegative());
  const parts = [group.filter(isSaving), group.filter((row) => !isSaving(row))];
  return parts.every(({ length }) => length > 0) ? parts.filter(({ length }) => length > 1) : [];
}

/** "… på service": the rows of each control area, where a block has several. */
function byArea(group: readonly FoundRow[]): FoundRow[][] {
  const areas = new Set(group.map(({ controlArea }) => controlArea));
  if (areas.size < 2) return [];
  return [...areas].map((area) => group.filter((row) => row.controlArea === area)).filter(({ length }) => length > 1);
}

export interface Figures {
  /** Rows as they stand. */
  readonly single: readonly Figure[];
  /** All rows of a block added, those of one sign, those of one control area, and those of one sign in it. */
  readonly blocks: readonly Figure[];
  /** Rows next to each other in a block, added in every way. */
  readonly runs: readonly Figure[];
  /** The first rows below a heading, one more at a time: what a heading holds may end before the next one. */
  readonly headed: readonly Figure[];
}

export function figuresOf(tables: readonly FoundTable[]): Figures {
  const single = tables.flatMap((table) =>
    table.rows
      .filter((row) => (row.kind === "item" || row.kind === "total") && hasAmounts(row))
      .map((row) => sumOfRows(table, [row])),
  );
  const ofGroups = (cut: (group: readonly FoundRow[]) => readonly FoundRow[][]): Figure[] =>
    tables.flatMap((table) => groupsIn(table).flatMap((group) => cut(group).map((rows) => sumOfRows(table, rows))));
  return {
    single,
    blocks: ofGroups((group) => {
      const areas = byArea(group);
      return [[...group], ...bySign(group), ...areas, ...areas.flatMap(bySign)];
    }),
    runs: ofGroups(runsIn),
    headed: ofGroups((group) => (group[0]?.heading ? group.map((_, index) => group.slice(0, index + 1)) : [])),
  };
}
