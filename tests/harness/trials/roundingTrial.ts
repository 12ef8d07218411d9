import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { damaged } from "./damage.ts";
import type { Random } from "./random.ts";
import { type RoundedTable, roundedTable } from "./roundedTables.ts";

/** A real error is at least so many units; most are more. */
const LEAST_ERROR = 3;
const MOST_ERROR = 40;

/** What the check says of a table that was rounded, and of the same table with one figure off by some units. */
export interface RoundingTrial {
  readonly table: RoundedTable;
  readonly fejl: readonly Finding[];
  readonly advarsler: readonly Finding[];
  /** Something is said of the wrong table, be it a note, that is not said of the right one. */
  readonly isErrorNoticed: boolean;
  readonly error: number;
}

export function roundingTrial(random: Random): RoundingTrial {
  const table = roundedTable(random);
  const before = checkWorkbook(table.workbook).findings;
  const cell = random.pick(table.cells);
  const error = (random.chance(0.5) ? 1 : -1) * random.between(LEAST_ERROR, random.pick([LEAST_ERROR + 2, MOST_ERROR]));
  const damage = {
    at: { sheet: "Ark1", row: cell.row, column: cell.column },
    value: { kind: "number" as const, value: cell.amount + error + 0 },
    how: "forkert",
    isAlone: true,
  };
  const after = checkWorkbook(damaged(table.workbook, [damage])).findings;
  const texts = new Set(before.map(({ message }) => message));
  return {
    table,
    fejl: before.filter(({ severity }) => severity === "fejl"),
    advarsler: before.filter(({ severity }) => severity === "advarsel"),
    isErrorNoticed: after.some(({ message }) => !texts.has(message)),
    error,
  };
}
