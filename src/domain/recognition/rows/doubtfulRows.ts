import { addTo, type Figures, fitOf, isNearlySum, isSum, isSumInYears } from "./rowSums.ts";
import type { BareRow } from "../cells/bareRow.ts";
import type { Aside } from "../foundTable.ts";
import { isPartOfRowAbove } from "./rowWords.ts";
import { rowsMakingUp } from "./rowsMakingUp.ts";

/** A row that may count or not, and what it is if it does not. */
export interface Doubt {
  readonly index: number;
  /** What its words and its place make likely. */
  readonly counts: boolean;
  readonly otherwise: "subtotal" | Aside;
}

const isItem = ({ kind }: BareRow): boolean => kind === "item";

/** Within what stands above, with the same sign, in every year: what a part must be. */
function isWithin(figures: Figures, whole: Figures | null): boolean {
  return (
    whole !== null &&
    figures.some((figure) => figure !== 0) &&
    figures.every((figure, year) => {
      const most = whole[year] ?? 0;
      return (
        Number.isNaN(figure) ||
        Number.isNaN(most) ||
        figure === 0 ||
        (figure * most > 0 && Math.abs(figure) <= Math.abs(most))
      );
    })
  );
}

/** Rows without a control area stand out where the others have one. */
function lacksArea({ controlAreaText, committeeText }: BareRow, others: boolean): boolean {
  return others && controlAreaText === "" && !committeeText;
}

/**
 * "Heraf:" alone in a row: the rows below are parts of the one above it, until they make up all of it, have a control
 * area of their own or are no parts by their figures.
 */
class PartsBelow {
  private above: Figures | null = null;
  private left: Figures | null = null;
  private hasItems = false;

  /** Whether the row is one of the parts; rows are handed in from top to bottom. */
  holds(row: BareRow, own: Figures): boolean {
    if (row.kind === "note" && row.aside === null && isPartOfRowAbove(row.label)) {
      this.left = this.above;
      return false;
    }
    const isPart = isItem(row) && !row.controlAreaText && !row.committeeText && isWithin(own, this.left);
    if (isPart) {
      this.left = own.map((figure, year) => (this.left![year] ?? 0) - figure);
      return true;
    }
    this.left = null;
    // A total that stands first adds the rows below: they are no parts of it, but its rows.
    if (isItem(row)) [this.above, this.hasItems] = [own, true];
    else if (row.kind === "total") this.above = this.hasItems ? own : null;
    return false;
  }
}

/** "0,5 | 0,75 | 1" among hundreds: what is phased in, and no money. */
const MOST_OF_SHARE = 1.5;
const LEAST_OF_MONEY = 20;

const largestOf = (figures: readonly Figures[]): number =>
  Math.max(
    ...figures.map((own) => own.reduce((most, figure) => (Math.abs(figure) > most ? Math.abs(figure) : most), 0)),
  );

/** A row with a control area is money. Most rows are seen to be no share by their first figure, so the others are asked last. */
const isShare = ({ controlAreaText }: BareRow, own: Figures, all: readonly Figures[]): boolean =>
  !controlAreaText &&
  !own.some((figure) => Math.abs(figure) > MOST_OF_SHARE) &&
  own.some((figure) => !Number.isNaN(figure) && !Number.isInteger(figure)) &&
  largestOf(all) >= LEAST_OF_MONEY;

/** Money of another control area than the row above is no part of it. */
const isOfOtherArea = ({ controlAreaText }: BareRow, area: string): boolean =>
  Boolean(controlAreaText) && controlAreaText !== area;

const FEWEST_ADDED = 2;

/** A section's last row may be the sum of its others, wrong in one of two years: the total below says whether. */
const endsSection = (next: BareRow | undefined): boolean => next?.kind === "section" || next?.kind === "total";

/** The rows whose kind their words do not settle, from top to bottom. */
export function doubtsOf(rows: readonly BareRow[], figures: readonly Figures[]): Doubt[] {
  const areas = rows.some((row) => isItem(row) && Boolean(row.controlAreaText));
  const doubts: Doubt[] = [];
  let sums: number[] = [];
  /** Of what stands under the headings before, too. */
  let sumsOfAll: number[] = [];
  /** Of every row from the top, for a net may add a total and the rows behind it: "Nettodrift". */
  const sumsOfTable: number[] = [];
  let hasTotal = false;
  let added = 0;
  let addedOfAll = 0;
  let whole: Figures | null = null;
  let area = "";
  const heraf = new PartsBelow();
  const makingUp = rowsMakingUp(rows, figures);
  rows.forEach((row, index) => {
    const own = figures[index]!;
    if (heraf.holds(row, own)) {
      doubts.push({ index, counts: false, otherwise: "part" });
      return;
    }
    if (row.kind === "note" && row.aside !== null) doubts.push({ index, counts: false, otherwise: row.aside });
    if (row.kind === "section" || row.kind === "total") [sums, added, whole] = [[], 0, null];
    if (row.kind === "total") [sumsOfAll, addedOfAll, hasTotal] = [[], 0, true];
    if (!isItem(row)) return;
    const lacking = lacksArea(row, areas);
    const least = lacking || row.hint.summed ? 1 : 2;
    const isSumOfOwn = added >= least && isSum(fitOf(own, sums));
    const isNet = hasTotal && addedOfAll > 0 && isSumInYears(own, sumsOfTable);
    const isNamedTwice = row.label !== "" && row.label === rows[index - 1]?.label;
    if (!isNamedTwice && (isSumOfOwn || isNet || (addedOfAll >= least && isSum(fitOf(own, sumsOfAll))))) {
      doubts.push({ index, counts: true, otherwise: "subtotal" });
      [sums, sumsOfAll, added, addedOfAll, hasTotal, whole] = [[], [], 0, 0, true, null];
      return;
    }
    const mayEnd = !isNamedTwice && added >= FEWEST_ADDED && endsSection(rows[index + 1]);
    const mayClose = mayEnd && isNearlySum(fitOf(own, sums));
    const mayBePart = lacking || (row.hint.listed && !isOfOtherArea(row, area));
    if (mayClose) doubts.push({ index, counts: true, otherwise: "subtotal" });
    else if (makingUp.has(index) || (mayBePart && isWithin(own, whole)))
      doubts.push({ index, counts: true, otherwise: "part" });
    else if (lacking || row.hint.mayMeasure || (row.hint.mayCount && !areas) || isShare(row, own, figures))
      doubts.push({ index, counts: true, otherwise: "count" });
    else if (!row.hint.listed) [whole, area] = [own, row.controlAreaText ?? ""];
    addTo(sums, own);
    addTo(sumsOfAll, own);
    addTo(sumsOfTable, own);
    added += 1;
    addedOfAll += 1;
  });
  return doubts;
}
