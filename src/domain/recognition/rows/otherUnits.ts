import type { BareRow } from "../cells/bareRow.ts";
import { unitOf } from "../cells/unitWords.ts";
import { type Figures, figuresOf } from "./rowSums.ts";

const [LEAST_APART, MOST_APART] = [500, 2000];

/** Never alike: a thousand times as much or as little, as far as rounding leaves it so. */
function areThousandsApart(figures: Figures, other: Figures): boolean {
  const ratios = figures.flatMap((figure, year) =>
    figure === 0 || !other[year] ? [] : [Math.abs(figure / other[year])],
  );
  const isFar = (ratio: number): boolean => ratio > LEAST_APART && ratio < MOST_APART;
  return ratios.length > 0 && (ratios.every(isFar) || ratios.every((ratio) => isFar(1 / ratio)));
}

/** "Total i mio. kr." right below the total in 1.000 kr. says the same once more, and adds nothing. */
export function withTotalsInOtherUnits(rows: readonly BareRow[]): BareRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isSame =
      row.kind === "total" &&
      above?.kind === "total" &&
      unitOf(row.label) !== null &&
      areThousandsApart(figuresOf(row), figuresOf(above));
    return isSame ? { ...row, kind: "note", aside: "count", totalRole: null } : row;
  });
}
