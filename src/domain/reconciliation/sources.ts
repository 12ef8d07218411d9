import type { Draw } from "../form/formTable.ts";
import type { ControlArea } from "../case/caseModel.ts";
import { drawOf, isTechnical } from "../form/formTables.ts";
import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { type CaseTables, isOfAlternatives, leadingTable, tablesBeside } from "./caseTables.ts";
import { itemsOf } from "./columns.ts";
import { inRowAlternative, rowAlternativesOf } from "./rowAlternatives.ts";

/** The rows of the source that the table must add up to, in one reading. */
export interface SourceRows {
  readonly source: FoundTable;
  readonly rows: readonly FoundRow[];
}

/** Art where the sheet says it; else a row that saves over the years is a saving. */
export function signOf({ lineKindText, amounts }: FoundRow): 1 | -1 {
  if (/^besparelse/i.test(lineKindText ?? "")) return -1;
  if (/drift/i.test(lineKindText ?? "")) return 1;
  return Amount.sum(amounts.map(amountOf)).isPositive() ? 1 : -1;
}

/**
 * A sheet with alternatives (model 1, model 2) names them, or has a total impact for each; the table may speak
 * of one.
 */
function alternatives(source: FoundTable): FoundRow[][] {
  const items = itemsOf(source);
  const named = rowAlternativesOf(items).map((alternative) => items.filter(inRowAlternative(alternative)));
  return [...named, ...partsBetweenImpacts(source)];
}

function partsBetweenImpacts(source: FoundTable): FoundRow[][] {
  const parts: FoundRow[][] = [[]];
  for (const row of source.rows) {
    parts.at(-1)!.push(row);
    if (row.totalRole === "impact" && row.controlArea === null) parts.push([]);
  }
  const filled = parts.map((part) => part.filter(({ kind }) => kind === "item")).filter((part) => part.length > 0);
  return filled.length > 1 ? filled : [];
}

/**
 * Amounts in different units are never mixed; a table that names no unit is read in its source's. One Tabel 1
 * for each alternative.
 */
function sourcesOf(table: FoundTable, tables: CaseTables, kind: Draw["source"]): FoundTable[] {
  const sameUnit = ({ unit }: FoundTable): boolean => unit === table.unit || unit === null || table.unit === null;
  const found = tables.filter(
    (other) => other.role === kind && sameUnit(other) && tablesBeside(other, tables).includes(table),
  );
  return isOfAlternatives(tables) ? found : found.slice(0, 1);
}

/**
 * Where no Tabel 1 stands, Tabel D and E distribute what Tabel 4 and 3 list: the same money of the same control area.
 * Tabel 2 is no such source: it is of service alone, and Tabel A, B and C are of every area.
 */
function investmentsOf({ role, controlArea, unit }: FoundTable, tables: CaseTables): SourceRows[] {
  if (role !== "investmentDistribution" || controlArea === null || leadingTable(tables)) return [];
  const found = tables.filter(
    (other) => other.role === "investments" && other.controlArea === controlArea && other.unit === unit,
  );
  return found.length === 1 ? found.map((source) => ({ source, rows: itemsOf(source) })) : [];
}

/**
 * Every way to read what the table must agree with, the likeliest first; none where the sheet has no source for it.
 * `role`: what a table of that kind would draw in its place.
 */
export function sourceRowsOf(table: FoundTable, tables: CaseTables, role = table.role): SourceRows[] {
  const draw = drawOf(role);
  const sources = draw ? sourcesOf(table, tables, draw.source) : [];
  return draw && sources.length > 0
    ? sources.flatMap((source) => readingsOf(source, draw, table))
    : investmentsOf(table, tables);
}

/** "Søges finansieret" below "I alt" and "Allerede afsat": the appropriations may be of that alone. */
const isFollowing = ({ aside }: FoundRow): boolean => aside === "follows";

function readingsOf(source: FoundTable, draw: Draw, table: FoundTable): SourceRows[] {
  const keep = (row: FoundRow): boolean =>
    (draw.block === null || row.block === draw.block) && (draw.sign === null || signOf(row) === draw.sign);
  const areaOf = (row: FoundRow): ControlArea | null =>
    (isTechnical(table.role) ? null : row.printedUnder) ?? row.controlArea;
  const inArea = (row: FoundRow): boolean => row.controlAreaText === null || areaOf(row) === table.controlArea;
  const isService = (row: FoundRow): boolean => row.controlArea === "Service";
  const groups = [itemsOf(source), ...alternatives(source)].map((group) => group.filter(keep));
  const readings = groups.flatMap((group) =>
    draw.byArea && table.controlArea !== null ? [group.filter(inArea)] : [group, group.filter(isService)],
  );
  const isOfOneArea = !draw.byArea || table.controlArea === null || itemsOf(source).every(inArea);
  const leftToFind = draw.source === "activities" && isOfOneArea ? source.rows.filter(isFollowing) : [];
  return [...readings, ...leftToFind.map((row) => [row])].map((rows) => ({ source, rows }));
}
