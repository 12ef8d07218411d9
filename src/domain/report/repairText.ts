import { formatDanishNumber } from "../money/danishNumber.ts";
import type { Change, Finding } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";

/** "-2.000", or the word that belongs in the cell. */
const valueText = ({ value }: Change): string => (typeof value === "string" ? value : formatDanishNumber(value));

/** "E59: -2.000, F59: -2.400": what the cells should be, where one cause makes several wrong; null for a single one. */
export function repairText({ repair, at }: Pick<Finding, "repair" | "at">): string | null {
  if (repair.length < 2) return null;
  const nameOf = ({ at: own }: Change): string => (own.sheet === at.sheet ? toA1(own) : `${own.sheet}!${toA1(own)}`);
  return repair.map((change) => `${nameOf(change)}: ${valueText(change)}`).join(", ");
}
