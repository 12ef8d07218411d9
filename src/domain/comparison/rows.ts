import { findCommittee } from "../case/committees/findCommittee.ts";
import { spellingDistance } from "../case/committees/spellingDistance.ts";
import { contentOf } from "./values.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/text.ts";
import { type Pairing, type KeyOf, pairedByKeys, pairedByLikeness } from "./pairs.ts";

/** A committee is the same under each of its names. */
export const committeeKey = (text: string | null): string =>
  text === null ? "" : (findCommittee(text)?.id ?? labelKey(text));

function sortOf({ kind, totalRole, aside }: FoundRow): string {
  return kind === "total" || kind === "payback" ? kind : `${kind}${aside ?? ""}${totalRole === null ? "" : "+"}`;
}

/** In tables A-E the label is the committee. */
const labelOf = ({ label }: FoundRow): string => committeeKey(label);

const amountsKey = (row: FoundRow): string =>
  [...row.amounts, row.rowTotal, row.payback].map((cell) => contentOf(cell)?.text ?? "?").join("|");

const hasFigures = (row: FoundRow): boolean => /\d/.test(amountsKey(row));

function nameKey(row: FoundRow): string {
  return [sortOf(row), labelKey(row.heading ?? ""), labelOf(row)].join("/");
}

function wholeKey(row: FoundRow): string {
  const { controlArea, committeeText, appropriationText, incomeExpenditureText, lineKindText } = row;
  const others = [appropriationText, incomeExpenditureText, lineKindText].map((text) => labelKey(text ?? ""));
  return [nameKey(row), controlArea ?? "", committeeKey(committeeText), ...others].join("/");
}

/** What an unnamed row is known by: its place among its like is worth nothing once rows are sorted. */
const sumKey: KeyOf<FoundRow> = (row) =>
  row.totalRole === null || row.kind === "section"
    ? null
    : [row.kind, row.totalRole, row.block, row.controlArea, labelKey(row.heading ?? "")].join("/");

/** A line that keeps its figures under another name. */
const figuresKey: KeyOf<FoundRow> = (row) =>
  hasFigures(row)
    ? [sortOf(row), row.controlArea ?? "", committeeKey(row.committeeText), amountsKey(row)].join("/")
    : null;

const LIKE = 0.6;

function likeness(one: FoundRow, other: FoundRow): number {
  if (sortOf(one) !== sortOf(other)) return 0;
  const [name, otherName] = [labelOf(one), labelOf(other)];
  const length = Math.max(name.length, otherName.length);
  const share = length === 0 ? 0 : 1 - spellingDistance(name, otherName) / length;
  return share >= LIKE ? share : 0;
}

/** The rows of two tables that are the same line, wherever they stand. */
export function pairedRows(before: FoundTable, after: FoundTable): Pairing<FoundRow> {
  const keys: KeyOf<FoundRow>[] = [
    (row) => `${wholeKey(row)}=${amountsKey(row)}`,
    wholeKey,
    nameKey,
    (row) => (labelOf(row) === "" ? null : `${sortOf(row)}/${labelOf(row)}`),
    sumKey,
    figuresKey,
  ];
  return pairedByLikeness(pairedByKeys(before.rows, after.rows, keys), likeness);
}

export const rowNames = ({ rows }: FoundTable): ReadonlySet<string> => new Set(rows.map(nameKey));
