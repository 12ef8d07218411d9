import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { Committee } from "../../case/committees/committees.ts";
import { isTechnical } from "../../form/formTables.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { withoutControlArea } from "../../recognition/cells/words.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";

/** The technical tables: one row per committee, named in the first column. */
export const isByCommittee = ({ role }: FoundTable): boolean => isTechnical(role);

/** The committee of a row under any of its names, "Socialudvalget, anlæg" included. */
export function committeeOf({ committeeText, label, ownCommittee }: FoundRow): Committee | null {
  const text = committeeText || label;
  return findCommittee(text) ?? findCommittee(withoutControlArea(text)) ?? ownCommittee;
}

export const hasAnyAmount = ({ amounts }: FoundRow): boolean =>
  amounts.some((cell) => amountOf(cell)?.isZero() === false);
