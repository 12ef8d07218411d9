import { findCommittee } from "../case/committees/findCommittee.ts";
import { spellingDistance } from "../case/committees/spellingDistance.ts";
import { contentOf } from "./values.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
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
const MOST_FIGURES = 0.5;

/** Letter by letter, or as one that has words more: "Løn" and "Løn til vejledere". */
function nameLikeness(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length === 0 || one === "" || other === "") return 0;
  const share = 1 - spellingDistance(one, other) / length;
  return one.startsWith(other) || other.startsWith(one) ? Math.max(share, LIKE) : share;
}

/** How many of the figures of two lines are the same, of those that either has; one alone says nothing. */
function figuresLikeness(one: FoundRow, other: FoundRow): number {
  const texts = [one, other].map((row) => row.amounts.map((cell) => contentOf(cell)?.text ?? ""));
  const [before = [], after = []] = texts;
  const either = before.filter((text, index) => text !== "" || (after[index] ?? "") !== "").length;
  const same = before.filter((text, index) => text !== "" && text === after[index]).length;
  return same > 1 ? same / either : 0;
}

function likeness(one: FoundRow, other: FoundRow): number {
  if (sortOf(one) !== sortOf(other)) return 0;
  const [name, figures] = [nameLikeness(labelOf(one), labelOf(other)), figuresLikeness(one, other)];
  return name < LIKE && figures <= MOST_FIGURES ? 0 : name + figures;
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
