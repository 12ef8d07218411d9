import { toA1 } from "../workbook/address.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { foundText } from "./acceptFinding.ts";
import type { Acceptance, AcceptedFinding } from "./acceptance.ts";

export interface Move {
  readonly from: Acceptance;
  readonly to: Acceptance;
}

/** Acceptances whose findings stand elsewhere by now. What a person may have written in words stays as it is. */
export function movesOf(accepted: readonly AcceptedFinding[], workbook: WorkbookSnapshot): Move[] {
  return accepted.flatMap(({ finding, acceptance: from }) => {
    const { at } = finding;
    const found = from.found.includes(" → ") ? foundText(finding, workbook) : from.found;
    const to = { ...from, sheet: at.sheet, address: toA1(at), found };
    return to.sheet === from.sheet && to.address === from.address && to.found === from.found ? [] : [{ from, to }];
  });
}

/** The acceptances as the moves leave them. */
export function moved(acceptances: readonly Acceptance[], moves: readonly Move[]): Acceptance[] {
  const texts = new Map(moves.map(({ from, to }) => [JSON.stringify(from), to]));
  return acceptances.map((acceptance) => texts.get(JSON.stringify(acceptance)) ?? acceptance);
}
