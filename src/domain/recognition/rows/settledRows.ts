import { type Doubt, doubtsOf } from "./doubtfulRows.ts";
import type { BareRow } from "../cells/bareRow.ts";
import { figuresOf } from "./rowSums.ts";
import { countedBy, inAreaOf, REACH } from "./rowsCounted.ts";
import { amountOf } from "../cells/amountCell.ts";
import { totalRoleOf } from "../cells/words.ts";

function settled(row: BareRow, { otherwise }: Doubt, counts: boolean): BareRow {
  if (counts) return row.kind === "item" ? row : { ...row, kind: "item", aside: null };
  if (row.kind !== "item") return row;
  if (otherwise === "subtotal") return { ...row, kind: "total", totalRole: totalRoleOf(row.label) };
  return { ...row, kind: "note", aside: otherwise };
}

/** In one year a sum may be chance. */
const FEWEST_YEARS = 2;

const SCENARIO =
  /^(?:scenarie|model|alternativ|løsning|variant)(?!\p{L})|^(?:høj|lav|maks|maksimum|max|min|minimum)(?!\p{L})/iu;

/** "Lav", "Middel" and "Høj" that grow alike say the same each year: two come to the third as they were made. */
function isOfScenarios(rows: readonly BareRow[], index: number): boolean {
  const own = rows.slice(0, index + 1).filter(({ kind }) => kind === "item");
  return own.filter(({ label }) => SCENARIO.test(label)).length > 1;
}

/** The last amounts of a table, described by nothing, which are the sum of those above in several years. */
function closesTheTable(rows: readonly BareRow[], index: number): boolean {
  if (isOfScenarios(rows, index)) return false;
  const { controlAreaText, committeeText, appropriationText, amounts } = rows[index]!;
  const isLast = rows.slice(index + 1).every(({ kind, aside }) => kind === "note" && aside === null);
  const isBare = !controlAreaText && !committeeText && !appropriationText;
  return isLast && isBare && amounts.filter((cell) => amountOf(cell)?.isZero() === false).length >= FEWEST_YEARS;
}

/**
 * A sum by its own formula, or named by nothing but its amounts below all others, is a total although no total
 * says so.
 */
function isTotalAnyway(rows: readonly BareRow[], { index, otherwise }: Doubt, areas: boolean): boolean {
  const { hint, controlAreaText } = rows[index]!;
  return otherwise === "subtotal" && (hint.summed || (areas && controlAreaText === "") || closesTheTable(rows, index));
}

/**
 * "Timer", "Årsværk" below the last total, of no control area or committee: told beside the money, and added to nothing.
 * Where there is no total at all, only what may count by its name among rows that say their area.
 */
function countsBelow(
  rows: readonly BareRow[],
  { index, otherwise }: Doubt,
  lastTotal: number,
  areas: boolean,
): boolean {
  const { controlAreaText, committeeText, hint } = rows[index]!;
  const isBelow = lastTotal >= 0 ? index > lastTotal : areas && hint.mayCount;
  return otherwise === "count" && isBelow && !controlAreaText && !committeeText;
}

/** A total of one area that leaves out a row of which nobody said the area: the next one may count it. */
const mayBeOfOtherArea = ({ controlArea, controlAreaText }: BareRow, total: BareRow): boolean =>
  total.controlArea !== null && controlAreaText !== null && controlArea === null;

/** The rows with their kinds as the totals prove them: subtotals, parts and counts under any name. */
export function withSettledKinds(rows: readonly BareRow[]): BareRow[] {
  const figures = rows.map(figuresOf);
  const doubts = doubtsOf(rows, figures);
  if (doubts.length === 0) return [...rows];
  const areas = rows.some(({ kind, controlAreaText }) => kind === "item" && Boolean(controlAreaText));
  const anyway = new Set(doubts.filter((doubt) => isTotalAnyway(rows, doubt, areas)).map(({ index }) => index));
  const verdicts = new Map<number, boolean>();
  const denied = new Set<number>();
  rows.forEach((row, total) => {
    if (row.kind !== "total" && !anyway.has(total)) return;
    const isOwn = inAreaOf(row);
    const own = doubts.filter(
      ({ index }) => index < total && index >= total - REACH && !verdicts.has(index) && isOwn(rows[index]!),
    );
    const guess = own.length === 0 ? null : countedBy(rows, figures, own, total);
    for (const [index, counts] of guess ?? []) {
      if (counts || !mayBeOfOtherArea(rows[index]!, row)) verdicts.set(index, counts);
      else denied.add(index);
    }
  });
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  const result = [...rows];
  for (const doubt of doubts) {
    const counts =
      verdicts.get(doubt.index) ??
      (doubt.counts &&
        !denied.has(doubt.index) &&
        !anyway.has(doubt.index) &&
        !countsBelow(rows, doubt, lastTotal, areas));
    result[doubt.index] = settled(rows[doubt.index]!, doubt, counts);
  }
  return result;
}
