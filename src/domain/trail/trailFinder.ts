import { isSamePlace } from "../workbook/address.ts";
import type { Constraint, ConstraintKind } from "../constraints/constraint.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { type Figure, figuresOf } from "../diagnosis/placedFigures.ts";
import { Amount } from "../money/amount.ts";
import { amountOf, hasAmount } from "../recognition/cells/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { type CaseTables, caseTablesOf } from "../reconciliation/caseTables.ts";
import { staleFormulas } from "../reconciliation/formulas/staleSums.ts";
import { printedCell, printedYear } from "../reconciliation/printed.ts";
import { type Place, placeIn } from "../rules/rule.ts";
import type { Tie, Trail, TrailFigure, TrailSide } from "./trail.ts";

/** From the lines behind a figure to what it is a small part of. */
const NEAREST_FIRST: readonly ConstraintKind[] = [
  "share",
  "twin",
  "source",
  "netGross",
  "sum",
  "rowTotals",
  "follows",
  "net",
  "rowTotal",
];

const isAt = ({ cell, table }: Figure, place: Place): boolean => isSamePlace(placeIn(table, cell.at), place);

function trailFigure({ cell, table, row, column }: Figure): TrailFigure {
  return {
    at: placeIn(table, cell.at),
    table: table.name,
    row: row.label,
    year: printedYear(table, column),
    printed: printedCell(cell),
  };
}

/** Lines without an amount are left out, unless there are no others: then they are why the sum is nothing. */
function toldOf(cells: readonly FoundCell[]): readonly FoundCell[] {
  const told = cells.filter(hasAmount);
  return told.length > 0 ? told : cells;
}

function sideOf(name: string, cells: readonly FoundCell[], { figures }: Diagnosis): TrailSide {
  return {
    name,
    figures: toldOf(cells).flatMap((cell) => {
      const figure = figures.get(cell);
      return figure ? [trailFigure(figure)] : [];
    }),
    sum: Amount.sum(cells.map(amountOf)),
  };
}

function tieOf({ kind, left, right, leftName, rightName }: Constraint, cell: FoundCell, diagnosis: Diagnosis): Tie[] {
  const isStated = left.includes(cell);
  if (!isStated && !right.includes(cell)) return [];
  const [stated, given] = [sideOf(leftName, left, diagnosis), sideOf(rightName, right, diagnosis)];
  const [own, other] = isStated ? [stated, given] : [given, stated];
  return [{ kind, isStated, own, other, difference: own.sum.minus(other.sum) }];
}

/** The same row in two tables is a guess, and no tie where its figures are not the same: the check asks about those. */
const isTie = ({ kind, other, difference }: Tie): boolean =>
  other.figures.length > 0 && (kind !== "twin" || difference.isZero());

function trailOf(figure: Figure, diagnosis: Diagnosis): Trail {
  const ties = diagnosis.promises.flatMap((promise) => tieOf(promise, figure.cell, diagnosis));
  const order = ({ kind }: Tie): number => NEAREST_FIRST.indexOf(kind);
  return {
    figure: trailFigure(figure),
    ties: ties.filter(isTie).sort((one, two) => order(one) - order(two)),
  };
}

interface Case {
  readonly tables: CaseTables;
  readonly figures: readonly Figure[];
  diagnosis: Diagnosis | null;
}

/**
 * Says what the figure in a cell takes part in, as the check reads the tables; null for a cell without one. A case is
 * only worked out when one of its cells is asked for.
 */
export function trailFinder(sheets: readonly SheetReading[]): (at: Place) => Trail | null {
  const snapshots = new Map(sheets.map(({ snapshot }) => [snapshot.name, snapshot]));
  const cases = caseTablesOf(sheets.map(({ tables }) => tables)).map((tables): Case => ({
    tables,
    figures: [...figuresOf(tables).values()],
    diagnosis: null,
  }));
  return (at) => {
    for (const one of cases) {
      if (!one.figures.some((figure) => isAt(figure, at))) continue;
      one.diagnosis ??= diagnose(one.tables, staleFormulas(one.tables, snapshots));
      const figure = [...one.diagnosis.figures.values()].find((own) => isAt(own, at));
      if (figure) return trailOf(figure, one.diagnosis);
    }
    return null;
  };
}
