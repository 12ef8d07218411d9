import { toA1 } from "../workbook/address.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { foundText } from "./acceptFinding.ts";
import type { Acceptance, ReviewedReport } from "./acceptance.ts";

export interface Move {
  readonly from: Acceptance;
  readonly to: Acceptance;
}

/** What the visible table says of an acceptance whose finding has come back. */
const HOLDS_NO_MORE = "Nej, tallet er ændret";

/**
 * Acceptances whose findings stand elsewhere by now, or have come back. What a person may have written in words
 * stays as it is.
 */
export function movesOf(
  { accepted, returned }: Pick<ReviewedReport, "accepted" | "returned">,
  workbook: WorkbookSnapshot,
): Move[] {
  const followed = accepted.map(({ finding, acceptance: from }) => {
    const { at } = finding;
    const found = from.found.includes(" → ") ? foundText(finding, workbook) : from.found;
    return {
      from,
      to: { ...from, sheet: at.sheet, address: toA1(at), found, holds: from.holds === HOLDS_NO_MORE ? "" : from.holds },
    };
  });
  const unheld = returned.map(({ acceptance: from }) => ({
    from,
    to: { ...from, holds: from.holds === "" ? HOLDS_NO_MORE : from.holds },
  }));
  return [...followed, ...unheld].filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** The acceptances as the moves leave them. */
export function moved(acceptances: readonly Acceptance[], moves: readonly Move[]): Acceptance[] {
  const texts = new Map(moves.map(({ from, to }) => [JSON.stringify(from), to]));
  return acceptances.map((acceptance) => texts.get(JSON.stringify(acceptance)) ?? acceptance);
}
