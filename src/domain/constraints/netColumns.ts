import { Amount } from "../money/amount.ts";
import { countedAmount } from "../reconciliation/cells.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { namesPart } from "../recognition/headings/partOfYear.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { isSameCell } from "../workbook/address.ts";
import type { Constraint } from "./constraint.ts";

/** One row's net of a year, and the columns beside it in that year. */
interface NetCell {
  readonly net: FoundCell;
  readonly beside: readonly FoundCell[];
}

/** The other columns of the same years: "Udgift" and "Indtægt" of the table whose own is the net. */
const partsOf = (table: FoundTable, tables: CaseTables): FoundTable[] =>
  tables.filter(
    ({ part, sheet, captionAt }) => part !== null && sheet === table.sheet && isSameCell(captionAt, table.captionAt),
  );

const counts = ({ kind }: FoundRow): boolean => kind === "item" || kind === "total";

function netCells(table: FoundTable, parts: readonly FoundTable[]): NetCell[] {
  return table.rows.filter(counts).flatMap(({ row, amounts }) => {
    const rows = parts.map((part) => part.rows.find((own) => own.row === row));
    return table.yearColumns.flatMap(({ year }, column): NetCell[] => {
      const beside = parts.flatMap(({ yearColumns }, index) => {
        const cell = rows[index]?.amounts[yearColumns.findIndex((own) => own.year === year)];
        return cell ? [cell] : [];
      });
      const net = amounts[column]!;
      const isFilled = [net, ...beside].some(({ value }) => value.kind !== "blank");
      return beside.length === parts.length && isFilled ? [{ net, beside }] : [];
    });
  });
}

const sumOf = (cells: readonly FoundCell[]): Amount => Amount.sum(cells.map(countedAmount));

/** What is taken from the first column: nothing, or income that stands with plus. */
type Taken = (beside: readonly FoundCell[]) => readonly FoundCell[];

const WAYS: readonly Taken[] = [() => [], (beside) => (beside.length === 2 ? beside.slice(1) : [])];

function keptIn(cells: readonly NetCell[], taken: Taken): number {
  return cells.filter(({ net, beside }) => {
    const less = taken(beside);
    const added = beside.filter((cell) => !less.includes(cell));
    return sumOf([net, ...less]).equals(sumOf(added));
  }).length;
}

const FEWEST_KEPT = 3;
/** "1. kvt.", "2. kvt." say themselves that they make up their year. */
const FEWEST_OF_QUARTERS = 2;

/** Where most rows hold the sum of the columns beside it, the net is that in every row. */
export function netColumnConstraints(tables: CaseTables): Constraint[] {
  return tables.flatMap((table) => {
    const parts = table.part === null ? partsOf(table, tables) : [];
    const cells = parts.length > 1 ? netCells(table, parts) : [];
    const fewest = parts.every(({ part }) => namesPart(part ?? "")) ? FEWEST_OF_QUARTERS : FEWEST_KEPT;
    const taken = WAYS.find((way) => {
      const kept = keptIn(cells, way);
      return kept >= fewest && kept * 2 > cells.length;
    });
    if (!taken) return [];
    return cells.map(({ net, beside }): Constraint => {
      const less = taken(beside);
      const right = beside.filter((cell) => !less.includes(cell));
      const shownBy = { sheet: table.sheet, cell: net };
      const names = { leftName: "nettobeløbet", rightName: "kolonnerne ved siden af", table, shownBy };
      const witness = `net ${table.sheet} ${net.at.row}`;
      return { kind: "net", witness, ...names, left: [net, ...less], right, calculated: net, beside: [] };
    });
  });
}
