import { type Payback, payback, type PaybackCalculation } from "../calculations/payback.ts";
import type { Amount } from "../money/amount.ts";
import { amountOf, isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { hasAnyAmount } from "../reconciliation/committees/committeesOfRows.ts";
import { inRowAlternative, rowAlternativeOf, rowAlternativesOf } from "../reconciliation/rowAlternatives.ts";
import { turnedCells } from "../reconciliation/turnedSigns.ts";
import { wordsAgree } from "./statedYears.ts";

/** A stated payback period beside the computed one. */
export interface PaybackCheck {
  readonly table: FoundTable;
  readonly cell: FoundCell;
  /** Null where the cell states no years. */
  readonly stated: Amount | null;
  /** Null: never paid back. */
  readonly computed: number | null;
  readonly agrees: boolean;
  readonly calculation: PaybackCalculation;
  /** The calendar year that counts as year 1. */
  readonly firstYear: number;
}

type Keep = (row: FoundRow) => boolean;

/** A table without the column speaks of one area only. */
const isService: Keep = ({ controlArea, controlAreaText }) => controlArea === "Service" || controlAreaText === null;
const all: Keep = () => true;

/** "baseret på serviceeffektivisering" counts Service rows only; a label that names no basis may mean either. */
function basesOf(label: string): Keep[] {
  if (/service/i.test(label)) return [isService];
  return /total/i.test(label) ? [all] : [isService, all];
}

/**
 * The rows a payback row may speak of: its alternative's, those since the total impact before the last, or all
 * above it.
 */
function scopesOf(table: FoundTable, row: FoundRow): FoundRow[][] {
  const above = table.rows.slice(0, table.rows.indexOf(row));
  const named = rowAlternativeOf({ ...row, heading: null });
  const items = above.filter(({ kind }) => kind === "item").filter(inRowAlternative(named));
  const alternatives =
    named === null ? rowAlternativesOf(items).map((alternative) => items.filter(inRowAlternative(alternative))) : [];
  const impacts = above.filter(({ totalRole, controlArea }) => totalRole === "impact" && controlArea === null);
  const before = impacts.at(-2);
  const own = before ? items.filter((item) => item.row > before.row) : [];
  return [...(own.length > 0 ? [own] : []), items, ...alternatives];
}

/** What to read a cell as: a cell that is wrong beyond doubt should not make the payback look wrong too. */
type ReadCell = (cell: FoundCell) => Amount | null;

function compute(items: readonly FoundRow[], keep: Keep, read: ReadCell): ReturnType<typeof payback> {
  const amounts = (rows: readonly FoundRow[]) => rows.map((row) => row.amounts.map(read));
  return payback(
    amounts(items.filter((row) => row.block === "permanent" && keep(row))),
    amounts(items.filter((row) => row.block === "implementation")),
    amounts(items),
  );
}

function agrees({ value }: FoundCell, stated: Amount | null, result: Payback): boolean {
  if (value.kind === "text") return wordsAgree(value.text, result);
  return stated !== null && result.kind === "years" && stated.ceiling().toNumber() === result.years;
}

/** Of several readings of the amounts the first is the likeliest; one that agrees with what is stated is the right one. */
function checkRow(table: FoundTable, row: FoundRow, readings: readonly ReadCell[]): PaybackCheck[] {
  const cell = row.payback;
  const scopes = scopesOf(table, row);
  if (!cell || cell.value.kind === "blank" || scopes[0]!.flatMap(({ amounts }) => amounts).some(isUnknown)) return [];
  const results = readings.flatMap((read) =>
    scopes.flatMap((items) => basesOf(row.label).map((keep) => compute(items, keep, read))),
  );
  const stated = amountOf(cell);
  const result = results.find((candidate) => agrees(cell, stated, candidate)) ?? results[0]!;
  return [
    {
      table,
      cell,
      stated,
      computed: result.kind === "years" ? result.years : null,
      agrees: agrees(cell, stated, result),
      calculation: result.calculation,
      firstYear: table.yearColumns[result.calculation.firstColumn]?.year ?? 0,
    },
  ];
}

/** A row of which nobody knows the control area may be service or not: then nobody can count what service gives. */
const hasUnknownArea = (row: FoundRow): boolean =>
  row.kind === "item" && row.controlAreaText !== null && row.controlArea === null && hasAnyAmount(row);

/**
 * Every payback row of Tabel 1 that states something, beside what the rows give, read as the diagnosis corrects
 * them.
 */
export function paybackChecks({ meant, corrected, doubtful }: Diagnosis): PaybackCheck[] {
  const read: ReadCell = (cell) => corrected.get(cell) ?? amountOf(cell);
  return meant
    .filter(({ role, rows }) => role === "summary" && !rows.some(hasUnknownArea))
    .filter(
      ({ rows }) => !rows.some(({ kind, amounts }) => kind === "item" && amounts.some((cell) => doubtful.has(cell))),
    )
    .flatMap((table) => {
      const turned = turnedCells(table);
      const meantBy: ReadCell = (cell) => (turned.has(cell) ? (read(cell)?.negated() ?? null) : read(cell));
      const readings = turned.size > 0 ? [meantBy, read] : [read];
      return table.rows.filter(({ kind }) => kind === "payback").flatMap((row) => checkRow(table, row, readings));
    });
}

/** What the payback rows state, whatever the amounts give. */
export function statedPaybacks(tables: CaseTables): Pick<PaybackCheck, "table" | "cell" | "stated">[] {
  return tables
    .filter(({ role }) => role === "summary")
    .flatMap((table) =>
      table.rows.flatMap(({ payback: cell }) => (cell ? [{ table, cell, stated: amountOf(cell) }] : [])),
    );
}
