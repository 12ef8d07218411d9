import type { FoundCell, FoundRow, FoundTable, PriceLevel } from "../recognition/foundTable.ts";
import { labelKey, tidy } from "../recognition/cells/text.ts";
import { placeIn } from "../rules/rule.ts";
import type { CellRef } from "../workbook/address.ts";
import type { CaseChange, ChangeKind } from "./change.ts";
import type { Pair } from "./pairs.ts";
import { committeeKey, pairedRows } from "./rows.ts";
import { contentOf, isSameContent } from "./values.ts";

/** What two tables give: their changes, and figures nobody could compare. */
export interface TableComparison {
  readonly changes: readonly CaseChange[];
  readonly uncompared: number;
}

interface NamedCell {
  readonly column: string;
  readonly cell: FoundCell | null;
}

/** "2026", and "2026 · nr. 2" where a year is printed twice. */
function cellsOf(row: FoundRow, { yearColumns, rowTotalColumn }: FoundTable): NamedCell[] {
  const seen = new Map<number, number>();
  const years = yearColumns.map(({ year, goesOn }, index) => {
    const count = (seen.get(year) ?? 0) + 1;
    seen.set(year, count);
    const name = count === 1 ? String(year) : `${year} ${goesOn ? "og frem" : `· nr. ${count}`}`;
    return { column: name, cell: row.amounts[index] ?? null };
  });
  return [...years, ...(rowTotalColumn === null ? [] : [{ column: "I alt", cell: row.rowTotal }])];
}

const isSum = ({ kind, totalRole }: FoundRow): boolean => kind === "total" || totalRole !== null;

interface Subject {
  readonly tables: Pair<FoundTable>;
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
  const { tables } = subject;
  const units = kind === "payback" ? ([null, null] as const) : ([tables.before.unit, tables.after.unit] as const);
  if (isSameContent(before, after, units)) return [];
  const texts = { before: before.text || null, after: after.text || null };
  return [change(subject, kind, column, texts, { before: cells.before?.at ?? null, after: cells.after?.at ?? null })];
}

function amountChanges(subject: Subject): TableComparison {
  const { tables, rows } = subject;
  const before = cellsOf(rows.before, tables.before);
  const after = cellsOf(rows.after, tables.after);
  const names = new Set([...before, ...after].map(({ column }) => column));
  // A column of sums that only one of the tables has is drawn from figures that both have.
  const shared = [...names].filter(
    (name) => name !== "I alt" || [before, after].every((cells) => cells.some(({ column }) => column === name)),
  );
  const found = shared.map((name) =>
    cellChange(subject, "amount", name, {
      before: before.find(({ column }) => column === name)?.cell ?? null,
      after: after.find(({ column }) => column === name)?.cell ?? null,
    }),
  );
  const payback = cellChange(subject, "payback", "", { before: rows.before.payback, after: rows.after.payback });
  const all = [...found, payback];
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

function rowChanges(subject: Subject): TableComparison {
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

/** "2026: 100, 2027: 200". */
function figuresText(row: FoundRow, table: FoundTable): string {
  const cells = row.payback ? [{ column: "", cell: row.payback }] : cellsOf(row, table);
  const named = cells.map(({ column, cell }) => ({ column, text: contentOf(cell)?.text ?? "" }));
  return named
    .filter(({ text }) => text !== "")
    .map(({ column, text }) => (column === "" ? text : `${column}: ${text}`))
    .join(", ");
}

/** A line of one table only. */
export function loneRow(kind: "lineAdded" | "lineRemoved", row: FoundRow, table: FoundTable): CaseChange {
  const [text, at] = [figuresText(row, table), placeIn(table, row.labelAt)];
  const isAdded = kind === "lineAdded";
  return {
    kind,
    table: table.name,
    row: tidy(row.label),
    column: "",
    before: isAdded ? null : text,
    after: isAdded ? text : null,
    beforeAt: isAdded ? null : at,
    afterAt: isAdded ? at : null,
    isSum: isSum(row),
  };
}

function priceText(price: PriceLevel): string | null {
  if (price.kind === "missing") return null;
  return price.kind === "year" ? `${price.year} p/l` : "løbende p/l";
}

function headerChanges({ before, after }: Pair<FoundTable>): CaseChange[] {
  const texts = { before: priceText(before.priceLevel), after: priceText(after.priceLevel) };
  if (texts.before === texts.after) return [];
  const at = { beforeAt: placeIn(before, before.unitAt), afterAt: placeIn(after, after.unitAt) };
  return [{ kind: "property", table: after.name, row: "", column: "Prisniveau", ...texts, ...at, isSum: false }];
}

/** A row that neither is called anything nor holds a figure says nothing. */
const saysSomething = (row: FoundRow, table: FoundTable): boolean =>
  labelKey(row.label) !== "" || figuresText(row, table) !== "";

/** What two tables that are the same say differently. */
export function compareTables(tables: Pair<FoundTable>): TableComparison {
  const { pairs, removed, added } = pairedRows(tables.before, tables.after);
  const compared = pairs.map((rows) => rowChanges({ tables, rows }));
  const gone = removed
    .filter((row) => saysSomething(row, tables.before))
    .map((row) => loneRow("lineRemoved", row, tables.before));
  const fresh = added
    .filter((row) => saysSomething(row, tables.after))
    .map((row) => loneRow("lineAdded", row, tables.after));
  return {
    changes: [...headerChanges(tables), ...compared.flatMap(({ changes }) => changes), ...gone, ...fresh],
    uncompared: compared.reduce((sum, { uncompared }) => sum + uncompared, 0),
  };
}
