import type { BareRow } from "../cells/bareRow.ts";
import { tidy } from "../cells/tidyText.ts";
import { isTotalLabel } from "../cells/words.ts";
import { figuresOf, isSumInYears } from "./rowSums.ts";

const DIFFERS =
  /^(?:samlet )?(?:netto)?(?:ændring|forskel|differen|afvigelse|diff\.?(?!\p{L})|(?:mer|mindre)-?(?:forbrug|udgift))/iu;

/** "Ændring", "Forskel": may be what the row above has more than the one above that. */
export const mayDiffer = (label: string): boolean => DIFFERS.test(tidy(label)) && !isTotalLabel(label);

/** In all years but one at most, and in both years of two. */
function isDifference(row: BareRow, one: BareRow, other: BareRow): boolean {
  const [first, second] = [figuresOf(one), figuresOf(other)];
  const apart = second.map((figure, year) => figure - (first[year] ?? 0));
  return [1, -1].some((sign) =>
    isSumInYears(
      figuresOf(row),
      apart.map((figure) => sign * figure),
    ),
  );
}

/** "Difference" is called what a check is called. */
const isBare = ({ kind, aside, controlAreaText, committeeText, appropriationText }: BareRow): boolean =>
  (kind === "item" || aside === "count") && !controlAreaText && !committeeText && !appropriationText;

/**
 * "Nuværende budget", "Nyt budget" and "Ændring": the third follows from the others, and is no amount of its own. Above a
 * total it may be one of its rows all the same, where amounts are round.
 */
export function withDifferences(rows: readonly BareRow[]): BareRow[] {
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  return rows.map((row, index) => {
    const [one, other] = [rows[index - 2], rows[index - 1]];
    const follows =
      index > lastTotal &&
      isBare(row) &&
      mayDiffer(row.label) &&
      one?.kind === "item" &&
      other?.kind === "item" &&
      isDifference(row, one, other);
    return follows ? { ...row, kind: "total", aside: null, totalRole: "table" } : row;
  });
}
