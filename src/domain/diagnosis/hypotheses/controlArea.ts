import { CONTROL_AREAS, type ControlArea } from "../../case/caseModel.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { type CaseTables, isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount } from "../../reconciliation/committees.ts";
import type { SheetState } from "../sheetState.ts";
import type { AreaAssumed, Doubt } from "./hypothesis.ts";

/** A blank cell says nothing, so that nothing is gainsaid by filling it in. */
const BLANK_PRICE = 0.5;
const MISTAKEN_PRICE = 4;
const MOST_ROWS = 5;

/** The areas that the case speaks of: a row belongs to one of them, or to none that any table would show. */
function areasOf(tables: CaseTables): ControlArea[] {
  const named = new Set(
    tables.flatMap(({ controlArea, rows }) => [controlArea, ...rows.map((row) => row.controlArea)]),
  );
  return CONTROL_AREAS.filter((area) => named.has(area));
}

const hasUnknownArea = ({ controlArea, controlAreaText }: FoundRow): boolean =>
  controlAreaText !== null && controlArea === null;

/** The rows whose whole amount is what a broken promise is off by, in most of their years. */
function rowsThatFit(
  { numbers, residuals, values }: SheetState,
  table: FoundTable,
  broken: readonly number[],
): FoundRow[] {
  const off = new Set(
    broken.filter((id) => numbers.constraints[id]!.kind !== "netGross").map((id) => Math.abs(residuals[id]!)),
  );
  const votes = itemsOf(table).map((row) => {
    const filled = row.amounts
      .map((cell) => Math.abs(values[numbers.indexOf.get(cell) ?? -1] ?? 0))
      .filter((value) => value !== 0);
    return { row, share: filled.filter((value) => off.has(value)).length / Math.max(1, filled.length) };
  });
  return votes
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

export function areaHypotheses({ state, broken }: Doubt): AreaAssumed[] {
  const areas = areasOf(state.tables);
  return state.tables
    .filter((table) => isLeading(table) && table.controlAreaColumn !== null)
    .flatMap((table) => {
      const blank = itemsOf(table)
        .filter((row) => hasUnknownArea(row) && hasAnyAmount(row))
        .slice(0, MOST_ROWS);
      const mistaken = rowsThatFit(state, table, broken).filter((row) => row.controlArea !== null);
      return [...blank, ...mistaken].flatMap((row) =>
        areas
          .filter((area) => area !== row.controlArea)
          .map((to): AreaAssumed => {
            const price = row.controlArea === null && row.controlAreaText === "" ? BLANK_PRICE : MISTAKEN_PRICE;
            return { kind: "area", table, row, to, price };
          }),
      );
    });
}

/** The tables with the row in its area. The cells stay the same objects: a figure is known by its cell. */
export function withArea(tables: CaseTables, { table, row, to }: AreaAssumed): CaseTables {
  const change = (own: FoundRow): FoundRow => (own.row === row.row ? { ...own, controlArea: to } : own);
  return tables.map((own): FoundTable =>
    own.sheet === table.sheet && own.range === table.range ? { ...own, rows: own.rows.map(change) } : own,
  );
}
