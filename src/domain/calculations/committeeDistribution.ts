import type { Amount } from "../money/amount.ts";
import { netEffect } from "./netEffect.ts";
import { widestRow, type YearAmounts } from "./yearAmounts.ts";

export interface CommitteeRow {
  /** Id of the committee. */
  readonly committee: string;
  readonly amounts: YearAmounts;
}

export interface CommitteeDistribution {
  /** Only the committees the rows touch, in the official order. */
  readonly committees: readonly { readonly committee: string; readonly amounts: readonly Amount[] }[];
  readonly total: readonly Amount[];
}

function byCommittee(rows: readonly CommitteeRow[]): Map<string, YearAmounts[]> {
  const groups = new Map<string, YearAmounts[]>();
  for (const { committee, amounts } of rows) {
    const group = groups.get(committee);
    if (group) group.push(amounts);
    else groups.set(committee, [amounts]);
  }
  return groups;
}

/**
 * The form's tables A-E: one row per committee, and the total. `order` holds the committees' ids in the official order;
 * a committee outside it throws, for its amounts would be lost.
 */
export function committeeDistribution(rows: readonly CommitteeRow[], order: readonly string[]): CommitteeDistribution {
  const groups = byCommittee(rows);
  const stranger = [...groups.keys()].find((committee) => !order.includes(committee));
  if (stranger !== undefined) throw new RangeError(`Committee outside the official order: ${stranger}`);
  const width = Math.max(0, ...[...groups.values()].map(widestRow));
  const committees = order.flatMap((committee) => {
    const group = groups.get(committee);
    return group ? [{ committee, amounts: netEffect(group, width) }] : [];
  });
  return {
    committees,
    total: netEffect(
      committees.map(({ amounts }) => amounts),
      width,
    ),
  };
}
