import { CONTROL_AREAS, type ControlArea } from "../../case/caseModel.ts";
import { drawOf } from "../../form/formTables.ts";
import type { Block, FoundRow, FoundTable, TableRole } from "../../recognition/foundTable.ts";
import { type CaseTables, isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import type { AreaRepair } from "../tableRepair.ts";
import { BLANK_PRICE, MISTAKEN_PRICE, PRINTED_AGAIN_PRICE } from "./attributePrices.ts";
import { brokenVectors, yearsOf } from "./brokenVectors.ts";
import type { Doubt, TableAssumed } from "./hypothesis.ts";
import { areaOfNamesakes, areaOfTwins } from "./namesakes.ts";

/** Two rows that share a mistake are hardly dearer than one: copied down. */
const SECOND_ROW = 1;
const MOST_ROWS = 5;
const MOST_PAIRED = 60;

/** The areas that the case speaks of: a row belongs to one of them, or to none that any table would show. */
function areasOf(tables: CaseTables): ControlArea[] {
  const named = new Set(
    tables.flatMap(({ controlArea, rows }) => [controlArea, ...rows.map((row) => row.controlArea)]),
  );
  return CONTROL_AREAS.filter((area) => named.has(area));
}

const ROLES: Readonly<Record<Block, readonly TableRole[]>> = {
  permanent: ["permanentChanges", "netEffect", "operation", "grossSaving"],
  implementation: ["investments", "investmentDistribution"],
};

/** A table for rows of that block, or a row of one, or a total of the row's own table, is about the area. */
function isShown(tables: CaseTables, own: FoundTable, block: Block | null, area: ControlArea): boolean {
  const isOfBlock = ({ role }: FoundTable): boolean =>
    block === null ? drawOf(role) !== null : ROLES[block].includes(role);
  const hasTotal = own.rows.some((row) => row.kind === "total" && row.block === block && row.controlArea === area);
  return (
    hasTotal ||
    tables.some(
      (table) =>
        table.range !== own.range &&
        isOfBlock(table) &&
        (table.controlArea === area || table.rows.some((row) => row.controlArea === area)),
    )
  );
}

const hasUnknownArea = ({ controlArea, controlAreaText }: FoundRow): boolean =>
  controlAreaText !== null && controlArea === null;

/** The rows whose whole amount is what a broken promise is off by, in most of their years. */
function rowsThatFit(state: SheetState, table: FoundTable, broken: readonly number[]): FoundRow[] {
  const { numbers, residuals } = state;
  const off = new Set(
    broken.filter((id) => numbers.constraints[id]!.kind !== "netGross").map((id) => Math.abs(residuals[id]!)),
  );
  const votes = itemsOf(table).map((row) => {
    const filled = row.amounts.map((cell) => Math.abs(valueAt(state, cell))).filter((value) => value !== 0);
    return { row, share: filled.filter((value) => off.has(value)).length / Math.max(1, filled.length) };
  });
  return votes
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

const keyOf = (vector: ReadonlyMap<number, number>): string =>
  [...vector]
    .filter(([, value]) => value !== 0)
    .sort(([one], [other]) => one - other)
    .map(([year, value]) => `${year}=${value}`)
    .join(" ");

function lessThan(whole: ReadonlyMap<number, number>, part: ReadonlyMap<number, number>): Map<number, number> {
  const rest = new Map(whole);
  for (const [year, value] of part) rest.set(year, (rest.get(year) ?? 0) - value);
  return rest;
}

/** Two rows of one area that together are what a table is off by in every year. */
function pairsThatFit(doubt: Doubt, table: FoundTable): (readonly [FoundRow, FoundRow])[] {
  const rows = itemsOf(table).filter((row) => row.controlArea !== null && hasAnyAmount(row));
  const wanted = brokenVectors(doubt).filter(({ constraint }) => constraint.kind === "source");
  if (rows.length > MOST_PAIRED || wanted.length === 0) return [];
  const vectors = rows.map((row) => yearsOf(doubt.state, table, row));
  return wanted.flatMap(({ byYear }) =>
    ([1, -1] as const).flatMap((sign) => {
      const off = new Map([...byYear].map(([year, value]) => [year, sign * value]));
      const seen = new Map<string, FoundRow>();
      return rows.flatMap((row, at) => {
        const other = seen.get(keyOf(lessThan(off, vectors[at]!)));
        seen.set(keyOf(vectors[at]!), row);
        return other && other.controlArea === row.controlArea ? [[other, row] as const] : [];
      });
    }),
  );
}

type AreaAssumed = TableAssumed & { readonly repair: AreaRepair };

function inOtherAreas(
  table: FoundTable,
  rows: readonly FoundRow[],
  areas: readonly ControlArea[],
  price: number,
): AreaAssumed[] {
  return areas
    .filter((area) => area !== rows[0]!.controlArea)
    .map((to) => ({ kind: "table", repair: { what: "area", table, rows, to }, price }));
}

/**
 * What a blank cell should say; where just one area has a row of that name below, or the whole case speaks of one area,
 * the sheet says it already.
 */
function inSaidArea(
  state: SheetState,
  table: FoundTable,
  row: FoundRow,
  areas: readonly ControlArea[],
): TableAssumed[] {
  const said = areaOfNamesakes(state, row);
  return inOtherAreas(table, [row], areas, BLANK_PRICE).map((assumed) => ({
    ...assumed,
    isSaid: assumed.repair.to === said || areas.length === 1,
  }));
}

/** Another area than the one written; cheaper where just the tables of that one print the row again as it is. */
function inMeantArea(
  state: SheetState,
  table: FoundTable,
  row: FoundRow,
  areas: readonly ControlArea[],
): TableAssumed[] {
  const meant = areaOfTwins(state, table, row);
  return inOtherAreas(table, [row], areas, MISTAKEN_PRICE).map((assumed) => {
    if (assumed.repair.to === meant) return { ...assumed, price: PRINTED_AGAIN_PRICE };
    return { ...assumed, isMute: !isShown(state.tables, table, row.block, assumed.repair.to) };
  });
}

/** Rows that stand below in the table of another area. */
const rowsPrintedElsewhere = (state: SheetState, table: FoundTable): FoundRow[] =>
  itemsOf(table)
    .filter((row) => hasAnyAmount(row) && ![null, row.controlArea].includes(areaOfTwins(state, table, row)))
    .slice(0, MOST_ROWS);

export function areaHypotheses(doubt: Doubt): TableAssumed[] {
  const { state, broken } = doubt;
  const areas = areasOf(state.tables);
  return state.tables
    .filter((table) => isLeading(table) && table.controlAreaColumn !== null)
    .flatMap((table) => {
      const blank = itemsOf(table)
        .filter((row) => hasUnknownArea(row) && (hasAnyAmount(row) || areaOfNamesakes(state, row) !== null))
        .slice(0, MOST_ROWS);
      const suspects = [...rowsThatFit(state, table, broken), ...rowsPrintedElsewhere(state, table)];
      const mistaken = [...new Set(suspects)].filter((row) => row.controlArea !== null);
      const pairs = pairsThatFit(doubt, table).slice(0, MOST_ROWS);
      return [
        ...blank.flatMap((row) =>
          row.controlAreaText === ""
            ? inSaidArea(state, table, row, areas)
            : inOtherAreas(table, [row], areas, MISTAKEN_PRICE),
        ),
        ...mistaken.flatMap((row) => inMeantArea(state, table, row, areas)),
        ...pairs.flatMap((rows) => inOtherAreas(table, rows, areas, MISTAKEN_PRICE + SECOND_ROW)),
      ];
    });
}
