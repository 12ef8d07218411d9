import { CASE_KINDS, type CaseKind } from "../case/caseModel.ts";
import { type FormKind, formOf, type FormPart } from "../form/formKind.ts";
import { rolesOf } from "../form/formTables.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable, TableRole } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { kindInName, type StatedKind } from "../recognition/sheet/statedKind.ts";
import { type CaseTables, leadingTable } from "../reconciliation/caseTables.ts";
import { itemsOf } from "../reconciliation/columns.ts";
import { hasAnyAmount } from "../reconciliation/committees/committeesOfRows.ts";
import { filledItems } from "../reconciliation/summary.ts";
import type { CellRef, SheetCell } from "../workbook/address.ts";

/** What a person says the cases are, the case that the workbook remembers, and what the file is called. */
export interface KnownKinds {
  readonly chosen: FormKind | null;
  readonly remembered: CaseKind | null;
  /** "Effektiviseringsforslag SOF 2.xlsx"; null where the host does not tell. */
  readonly fileName?: string;
}

export const NO_KNOWN_KINDS: KnownKinds = { chosen: null, remembered: null };

const cellOf = ({ sheet }: FoundTable, { row, column }: CellRef): SheetCell => ({ sheet, row, column });

/** A part of a form that the tables have, and where it is first seen. */
export interface ShownPart {
  readonly part: FormPart;
  readonly at: SheetCell;
}

/** The words and the tables do not say the same: somebody must be asked. */
export interface KindDoubt {
  /** What the words say it is. */
  readonly said: FormKind;
  /** The part that such a form has not, and that the tables have. */
  readonly shown: ShownPart;
  readonly at: SheetCell;
}

/** What a case is measured as; null = nobody knows, and every rule has its say. */
export interface KindReading {
  readonly kind: FormKind | null;
  readonly doubt: KindDoubt | null;
}

const hasRole = (kind: CaseKind, role: TableRole): boolean => role !== "unknown" && rolesOf(kind).has(role);

/** Whose tables they are: both kinds' where they stand together, none where they say nothing. */
export const tableKinds = (tables: CaseTables): CaseKind[] =>
  CASE_KINDS.filter((kind) => tables.some(({ role }) => hasRole(kind, role)));

const states = ({ payback }: FoundRow): boolean => (payback && amountOf(payback)?.isPositive()) ?? false;

function firstRow(part: FormPart, tables: CaseTables, rowsOf: (table: FoundTable) => readonly FoundRow[]): ShownPart[] {
  const [first] = tables.flatMap((table) => rowsOf(table).map((row) => ({ part, at: cellOf(table, row.labelAt) })));
  return first ? [first] : [];
}

/** The parts that only some kinds of form have, and that stand on the sheets with amounts. */
function shownParts(tables: CaseTables): ShownPart[] {
  const invests = ({ role }: FoundTable): boolean => role === "investments" || role === "investmentDistribution";
  return [
    ...firstRow("payback", tables, ({ rows }) => rows.filter(states)),
    ...firstRow("investment", tables, (table) =>
      invests(table) ? itemsOf(table).filter(hasAnyAmount) : filledItems(table, "implementation"),
    ),
  ];
}

/** The part of the tables that a kind's form has not. */
export function partBeyond(kind: FormKind, tables: CaseTables): ShownPart | null {
  const { parts } = formOf(kind);
  return shownParts(tables).find(({ part }) => !parts.includes(part)) ?? null;
}

/** Several cases may stand on one sheet: the words of each stand above it, below the one before. */
function statedOn({ snapshot, tables: all, statedKinds }: SheetReading, own: CaseTables): StatedKind[] {
  const here = own.filter(({ sheet }) => sheet === snapshot.name);
  const top = Math.min(...here.map(({ range }) => range.top));
  const bottom = Math.max(...here.map(({ range }) => range.bottom));
  const others = all.filter((table) => !own.includes(table));
  const from = Math.max(-1, ...others.map(({ range }) => range.bottom).filter((row) => row < top));
  const isLast = others.every(({ range }) => range.top < bottom);
  return statedKinds.filter(({ at }) => at.row > from && (isLast || at.row <= bottom));
}

/** The one kind that the words of a case's sheets name; null where they name several, as a list to choose from does. */
function statedKind(sheets: readonly SheetReading[], tables: CaseTables): { kind: FormKind; at: SheetCell } | null {
  const own = sheets.filter(({ snapshot }) => tables.some(({ sheet }) => sheet === snapshot.name));
  const year = leadingTable(tables)?.yearColumns[0]?.year ?? Infinity;
  const stated = own.flatMap((sheet) =>
    statedOn(sheet, tables).map(({ kind, at }) => ({ kind, at: { sheet: sheet.snapshot.name, ...at } })),
  );
  const known = stated.filter(({ kind }) => formOf(kind).since <= year);
  return new Set(known.map(({ kind }) => kind)).size === 1 ? known[0]! : null;
}

function namedKind(tables: CaseTables, fileName: string): { kind: FormKind; at: SheetCell } | null {
  const [first] = tables;
  const kind = first ? (kindInName(first.sheet) ?? kindInName(fileName)) : null;
  return first && kind ? { kind, at: cellOf(first, first.captionAt) } : null;
}

/**
 * The person's word, then the tables', then the sheet's own words, then the workbook's. Null where tables of both kinds
 * stand together: no rule is left out on a guess. Which of the forms with the same tables it is, only words can tell; the
 * name of a sheet or a file counts where the tables have nothing that such a form has not.
 */
export function kindOfCase(
  tables: CaseTables,
  sheets: readonly SheetReading[],
  { chosen, remembered, fileName = "" }: KnownKinds,
): KindReading {
  if (chosen) return { kind: chosen, doubt: null };
  const [family, other] = tableKinds(tables);
  if (other) return { kind: null, doubt: null };
  const words = statedKind(sheets, tables);
  const named = words ?? namedKind(tables, fileName);
  if (!family) return { kind: words?.kind ?? remembered ?? named?.kind ?? null, doubt: null };
  if (!named || formOf(named.kind).tables !== family) return { kind: family, doubt: null };
  const shown = partBeyond(named.kind, tables);
  const doubt = shown && { said: named.kind, shown, at: named.at };
  return { kind: doubt && !words ? family : named.kind, doubt };
}
