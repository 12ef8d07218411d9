import { documentPlaceText } from "../document/documentPlaceText.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import type { Change, Finding } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";

/** "-2.000", or the word that belongs in the cell. */
const valueText = ({ value }: Change): string => (typeof value === "string" ? value : formatDanishNumber(value));

/** "Tabel C, rækken «Socialudvalget»: 2026: -2.000, 2027: -2.400": a row of a document is named once. */
function inDocument(repair: readonly Change[]): string {
  const rows = new Map<string, string[]>();
  for (const change of repair) {
    const { document } = change.at;
    if (!document) continue;
    const row = documentPlaceText({ ...document, column: null });
    const value = `${document.column === null ? "" : `${document.column}: `}${valueText(change)}`;
    rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows].map(([row, values]) => `${row}: ${values.join(", ")}`).join("; ");
}

/** "E59: -2.000, F59: -2.400": what the cells should be, where one cause makes several wrong; null for a single one. */
export function repairText({ repair, at }: Pick<Finding, "repair" | "at">): string | null {
  if (repair.length < 2) return null;
  if (repair.every((change) => change.at.document)) return inDocument(repair);
  const nameOf = ({ at: own }: Change): string => (own.sheet === at.sheet ? toA1(own) : `${own.sheet}!${toA1(own)}`);
  return repair.map((change) => `${nameOf(change)}: ${valueText(change)}`).join(", ");
}
