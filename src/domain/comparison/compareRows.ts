import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey, tidy } from "../recognition/cells/tidyText.ts";
import { placeIn } from "../rules/rule.ts";
import { type CellRef, toA1 } from "../workbook/address.ts";
import type { CaseChange, ChangeKind } from "./change.ts";
import type { ColumnPair } from "./comparedColumns.ts";
import type { Pair } from "./pairs.ts";
import { committeeKey } from "./comparedRows.ts";
import { contentOf, isSameContent } from "./values.ts";

/** What two tables give: their changes, and figures nobody could compare. */
export interface TableComparison {
  readonly changes: readonly CaseChange[];
  readonly uncompared: number;
}

/** One way to read what the headings of two tables say of each other. */
export interface HeadingReading {
  readonly tables: Pair<FoundTable>;
  readonly columns: readonly ColumnPair[];
  /** The unit was written anew over figures that stayed as they were. */
  readonly isAnotherUnit: boolean;
}

export const isSum = ({ kind, totalRole }: FoundRow): boolean => kind === "total" || totalRole !== null;

interface Subject extends HeadingReading {
  readonly rows: Pair<FoundRow>;
}

function change(
  { tables, rows }: Subject,
  kind: ChangeKind,
  column: string,
  texts: Pair<string | null>,
  at: Pair<CellRef | null>,
): CaseChange {
  return {
    kind,
    table: tables.after.name,
    row: rows.after.label,
    column,
    ...texts,
    beforeAt: at.before && placeIn(tables.before, at.before),
    afterAt: at.after && placeIn(tables.after, at.after),
    isSum: isSum(rows.after) || column === "I alt",
  };
}

/** Null where nobody knows; no change where both say the same. */
function cellChange(
  subject: Subject,
  kind: ChangeKind,
  column: string,
  cells: Pair<FoundCell | null>,
): CaseChange[] | null {
  const [before, after] = [contentOf(cells.before), contentOf(cells.after)];
  if (!before || !after) return null;
  const { tables, isAnotherUnit } = subject;
  const isPlain = kind === "payback" || isAnotherUnit;
  const units = isPlain ? ([null, null] as const) : ([tables.before.unit, tables.after.unit] as const);
  if (isSameContent(before, after, units)) return [];
  const texts = { before: before.text || null, after: after.text || null };
  return [change(subject, kind, column, texts, { before: cells.before?.at ?? null, after: cells.after?.at ?? null })];
}

function amountChanges(subject: Subject): TableComparison {
  const { tables, rows, columns } = subject;
  // A payback may stand in a year's column of one table and before the years of the other: it is compared by itself.
  const cellAt = (row: FoundRow, index: number | null): FoundCell | null => {
    const cell = index === null ? null : (row.amounts[index] ?? null);
    return cell && row.payback && toA1(cell.at) === toA1(row.payback.at) ? null : cell;
  };
  const years = columns.map(({ name, before, after }) =>
    cellChange(subject, "amount", name, { before: cellAt(rows.before, before), after: cellAt(rows.after, after) }),
  );
  // A column of sums that only one of the tables has is drawn from figures that both have.
  const haveSums = tables.before.rowTotalColumn !== null && tables.after.rowTotalColumn !== null;
  const sums = { before: rows.before.rowTotal, after: rows.after.rowTotal };
  const payback = cellChange(subject, "payback", "", { before: rows.before.payback, after: rows.after.payback });
  const all = [...years, ...(haveSums ? [cellChange(subject, "amount", "I alt", sums)] : []), payback];
  return { changes: all.flatMap((own) => own ?? []), uncompared: all.filter((own) => own === null).length };
}

const PROPERTIES: readonly (readonly [
  name: string,
  textOf: (row: FoundRow) => string | null,
  keyOf: (text: string) => string,
])[] = [
  ["Styringsområde", ({ controlAreaText }) => controlAreaText, labelKey],
  ["Udvalg", ({ committeeText }) => committeeText, committeeKey],
  ["Bevilling", ({ appropriationText }) => appropriationText, labelKey],
  ["Indtægt/udgift", ({ incomeExpenditureText }) => incomeExpenditureText, labelKey],
  ["Art", ({ lineKindText }) => lineKindText, labelKey],
];

/** What has happened to a line, with its figures held against each other column by column as the headings are read. */
export function rowChanges(subject: Subject): TableComparison {
  const { rows } = subject;
  const at = { before: rows.before.labelAt, after: rows.after.labelAt };
  const isCommittee = ({ label, committeeText }: FoundRow): boolean =>
    committeeText !== null && labelKey(label) === labelKey(committeeText);
  const texts = { before: tidy(rows.before.label), after: tidy(rows.after.label) };
  const isRenamed = committeeKey(texts.before) !== committeeKey(texts.after);
  // What stands in such a column of a payback row is the payback itself.
  const properties = (rows.after.kind === "payback" ? [] : PROPERTIES).flatMap(([name, textOf, keyOf]) => {
    const [before, after] = [textOf(rows.before), textOf(rows.after)];
    if (before === null || after === null || keyOf(before) === keyOf(after)) return [];
    if (isRenamed && name === "Udvalg" && isCommittee(rows.after)) return [];
    return [change(subject, "property", name, { before: tidy(before) || null, after: tidy(after) || null }, at)];
  });
  const renamed = isRenamed ? [change(subject, "lineRenamed", "", texts, at)] : [];
  const { changes, uncompared } = amountChanges(subject);
  return { changes: [...renamed, ...properties, ...changes], uncompared };
}
