import type { Amount } from "../money/amount.ts";
import { netEffect } from "./netEffect.ts";
import type { YearAmounts } from "./years.ts";

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

/**
 * The form's tables A-E: one row per committee, and the total. `order` holds the committees' ids in the official order;
 * a committee outside it throws, for its amounts would be lost.
 */
export function committeeDistribution(rows: readonly CommitteeRow[], order: readonly string[]): CommitteeDistribution {
  const stranger = rows.find(({ committee }) => !order.includes(committee));
  if (stranger) throw new RangeError(`Committee outside the official order: ${stranger.committee}`);
  const width = netEffect(rows.map(({ amounts }) => amounts)).map(() => null);
  const sum = (chosen: readonly CommitteeRow[]) => netEffect([width, ...chosen.map(({ amounts }) => amounts)]);
  const touched = order.filter((id) => rows.some(({ committee }) => committee === id));
  return {
    committees: touched.map((id) => ({ committee: id, amounts: sum(rows.filter(({ committee }) => committee === id)) })),
    total: sum(rows),
  };
}
