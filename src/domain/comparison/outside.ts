import { spellingDistance } from "../case/committees/spellingDistance.ts";
import { Amount } from "../money/amount.ts";
import { formatDanishNumber, parseDanishNumber } from "../money/danishNumber.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { labelKey, tidy } from "../recognition/cells/tidyText.ts";
import type { Place } from "../rules/rule.ts";
import { isWithin, type CellRef, toA1 } from "../workbook/address.ts";
import type { CaseChange } from "./change.ts";
import { type Pairing, pairedByKeys, pairedByLikeness } from "./pairs.ts";
import { isSameAmount } from "./values.ts";

/** A text or a figure that no table's reading has taken. */
interface Loose {
  readonly at: Place;
  readonly text: string;
  readonly amount: Amount | null;
  readonly formula: string | null;
  /** What a figure is known by: the first text of its row. */
  readonly name: string;
  /** The same, of a text too. */
  readonly rowName: string;
}

/** The row's texts that are held against the other version's by what they mean. */
const textsOf = (row: FoundRow): string[] =>
  [
    row.label,
    row.controlAreaText,
    row.committeeText,
    row.appropriationText,
    row.incomeExpenditureText,
    row.lineKindText,
  ].flatMap((text) => (text === null ? [] : [tidy(text)]));

/** What a table's reading has taken: the rest of what stands between its edges was told to nobody. */
function takenBy(table: FoundTable): (at: CellRef, text: string) => boolean {
  const { rows, yearColumns, captionAt, unitAt } = table;
  const cells = rows.flatMap(({ amounts, rowTotal, payback, labelAt }) => [
    labelAt,
    ...[...amounts, rowTotal, payback].flatMap((cell) => (cell ? [cell.at] : [])),
  ]);
  const taken = new Set([captionAt, unitAt, ...yearColumns.map(({ header }) => header), ...cells].map(toA1));
  const words = new Map(rows.map((row) => [row.row, textsOf(row)]));
  return (at, text) =>
    taken.has(toA1(at)) || (text !== "" && (words.get(at.row) ?? []).some((own) => own.includes(text)));
}

function looseOn({ snapshot, tables }: SheetReading, lone: ReadonlySet<FoundTable>): Loose[] {
  const { name: sheet, origin, cells } = snapshot;
  const areas = tables.map((table) => ({
    ...{ ...table.range, top: Math.min(table.range.top, table.captionAt.row) },
    isTaken: lone.has(table) ? () => true : takenBy(table),
  }));
  return cells.flatMap((line, y) => {
    const texts = line.map(({ value }) => (value.kind === "text" ? tidy(value.text) : ""));
    const name = texts.find((text) => text !== "") ?? "";
    return line.flatMap(({ value, formula }, x): Loose[] => {
      const at = { sheet, row: origin.row + y, column: origin.column + x };
      const text = texts[x] ?? "";
      if (areas.some((area) => isWithin(area, at) && area.isTaken(at, text))) return [];
      if (value.kind === "number" && Number.isFinite(value.value)) {
        const amount = Amount.fromNumber(value.value);
        return [{ at, text: formatDanishNumber(amount), amount, formula, name, rowName: name }];
      }
      const typed = parseDanishNumber(text);
      if (typed)
        return [
          {
            at,
            text: formatDanishNumber(typed),
            amount: typed,
            formula,
            name: name === text ? "" : name,
            rowName: name,
          },
        ];
      return text === "" ? [] : [{ at, text, amount: null, formula, name: "", rowName: name }];
    });
  });
}

const LIKE = 0.5;
/** Longer texts are compared by their words: letter by letter takes the square of their length. */
const LONG = 120;

function wordsLike(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().split(/\s+/)));
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared / Math.max(words?.size ?? 1, others?.size ?? 1);
}

function likeness(one: Loose, other: Loose): number {
  const length = Math.max(one.text.length, other.text.length);
  const share =
    length > LONG
      ? wordsLike(one.text, other.text)
      : 1 - spellingDistance(one.text.toLowerCase(), other.text.toLowerCase()) / length;
  return share > LIKE ? share + Number(one.at.sheet === other.at.sheet) / 10 : 0;
}

function loneChanges(
  { removed, added }: Pairing<Loose>,
  kinds: readonly [CaseChange["kind"], CaseChange["kind"]],
): CaseChange[] {
  const told = { table: "", column: "", isSum: false };
  return [
    ...removed.map(({ at, text, name }) => ({
      ...told,
      kind: kinds[0],
      row: name,
      before: text,
      after: null,
      beforeAt: at,
      afterAt: null,
    })),
    ...added.map(({ at, text, name }) => ({
      ...told,
      kind: kinds[1],
      row: name,
      before: null,
      after: text,
      beforeAt: null,
      afterAt: at,
    })),
  ];
}

const changed = (kind: CaseChange["kind"], before: Loose, after: Loose): CaseChange => ({
  kind,
  table: "",
  row: after.name,
  column: "",
  before: before.text,
  after: after.text,
  beforeAt: before.at,
  afterAt: after.at,
  isSum: false,
});

/** More texts than these are too many to hold against each other one by one. */
const MOST_COMPARED = 400;

function textChanges(before: readonly Loose[], after: readonly Loose[]): CaseChange[] {
  const same = pairedByKeys(before, after, [
    ({ at, text, rowName }) => `${at.sheet.toLowerCase()}/${labelKey(rowName)}=${labelKey(text) || text}`,
    ({ at, text }) => `${at.sheet.toLowerCase()}/${labelKey(text) || text}`,
    ({ text }) => labelKey(text) || text,
  ]);
  const isFew = same.removed.length * same.added.length <= MOST_COMPARED ** 2;
  const left = { ...same, pairs: [] };
  const pairing = isFew ? pairedByLikeness(left, likeness) : left;
  return [
    ...pairing.pairs.map((pair) => changed("textChanged", pair.before, pair.after)),
    ...loneChanges(pairing, ["textRemoved", "textAdded"]),
  ];
}

const ADDRESS = /\$?\b[A-Z]{1,3}\$?\d+\b/g;

/** A formula as it is wherever its row and those that it points at have been moved to. */
const shapeOf = (formula: string | null): string | null => formula && formula.replace(ADDRESS, "#");

/**
 * The same formula of changed figures of this workbook, which are told themselves: beside Tabel 1 our own years of
 * payback stand, ten figures to each that is changed. A formula of another file says what nothing else does.
 */
const followsFromOthers = (one: Loose, other: Loose): boolean =>
  one.formula !== null && shapeOf(one.formula) === shapeOf(other.formula) && !one.formula.includes("[");

function figureChanges(
  before: readonly Loose[],
  after: readonly Loose[],
): Readonly<Record<"changed" | "lone", readonly CaseChange[]>> {
  const pairing = pairedByKeys(before, after, [
    ({ at, name, text }) => `${at.sheet.toLowerCase()}/${labelKey(name)}=${text}`,
    ({ name, text }) => `${labelKey(name)}=${text}`,
    ({ at, name }) => (name === "" ? `${at.sheet}!${toA1(at)}` : `${at.sheet.toLowerCase()}/${labelKey(name)}`),
    ({ name }) => (name === "" ? null : labelKey(name)),
    // Its row is called something else.
    ({ at, text }) => `${at.sheet.toLowerCase()}=${text}`,
  ]);
  const isChanged = (one: Loose, other: Loose): boolean =>
    !one.amount || !other.amount || (!isSameAmount(one.amount, other.amount) && !followsFromOthers(one, other));
  return {
    changed: pairing.pairs.flatMap((pair) =>
      isChanged(pair.before, pair.after) ? [changed("figure", pair.before, pair.after)] : [],
    ),
    lone: loneChanges(pairing, ["figure", "figure"]),
  };
}

export interface Outside {
  /** Tables of one version only: everything of them is told elsewhere. */
  readonly lone: ReadonlySet<FoundTable>;
  /** Only figures that both have: the form's prose and other tables are not the sheet's. */
  readonly isFormBesideSheet: boolean;
}

/**
 * What stands beside the tables, and what their readings leave: texts by what they say, figures by what their row is
 * called. Of a table that only one version has everything is told with it.
 */
export function outsideChanges(
  before: readonly SheetReading[],
  after: readonly SheetReading[],
  { lone, isFormBesideSheet }: Outside,
): CaseChange[] {
  const [old, now] = [before, after].map((readings) => readings.flatMap((reading) => looseOn(reading, lone)));
  const texts = (things: readonly Loose[] = []): Loose[] => things.filter(({ amount }) => amount === null);
  const figures = (things: readonly Loose[] = []): Loose[] => things.filter(({ amount }) => amount !== null);
  const { changed: ofBoth, lone: ofOne } = figureChanges(figures(old), figures(now));
  return isFormBesideSheet ? [...ofBoth] : [...ofBoth, ...ofOne, ...textChanges(texts(old), texts(now))];
}
