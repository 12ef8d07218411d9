import type { Relayout, RelayoutReceipt } from "../../../app/workbookHost.ts";
import type { Contents } from "../read/sheetContents.ts";
import type { SheetBefore } from "./sheetBefore.ts";

/** What it takes to put a sheet back as it was before its tables were laid out anew. */
export interface KeptRelayout {
  readonly wish: Relayout;
  readonly before: SheetBefore;
  readonly sheetId: string;
  /** Of the rows, just afterwards. */
  readonly heights: readonly number[];
  /** What the sheet then held, as the workbook itself tells it. */
  readonly after: Contents;
}

const kept = new WeakMap<RelayoutReceipt, KeptRelayout>();

export function keepReceipt(relayout: KeptRelayout): RelayoutReceipt {
  const receipt: RelayoutReceipt = { sheet: relayout.wish.before.name };
  kept.set(receipt, relayout);
  return receipt;
}

export function keptFor(receipt: RelayoutReceipt): KeptRelayout {
  const relayout = kept.get(receipt);
  if (!relayout) throw new Error("A receipt of somebody else's");
  return relayout;
}
