import type { DocumentPlace } from "../document/documentPlace.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import type { Change, Finding, Place } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";

/** "-2.000", or the word that belongs in the cell. */
const valueText = ({ value }: Change): string => (typeof value === "string" ? value : formatDanishNumber(value));

/** In a document a cell has no address: "«Socialudvalget», 2026", with its table where that is another. */
function nameInDocument({ table, row, column }: DocumentPlace, seenFrom: DocumentPlace | undefined): string {
  const parts = [
    ...(table === null || table === seenFrom?.table ? [] : [table]),
    ...(row === null ? [] : [`«${row}»`]),
    ...(column === null ? [] : [column]),
  ];
  return parts.join(", ");
}

function nameOf(own: Place, at: Place): string {
  if (own.document) return nameInDocument(own.document, at.document);
  return own.sheet === at.sheet ? toA1(own) : `${own.sheet}!${toA1(own)}`;
}

/** "E59: -2.000, F59: -2.400": what the cells should be, where one cause makes several wrong; null for a single one. */
export function repairText({ repair, at }: Pick<Finding, "repair" | "at">): string | null {
  if (repair.length < 2) return null;
  const separator = at.document ? "; " : ", ";
  return repair.map((change) => `${nameOf(change.at, at)}: ${valueText(change)}`).join(separator);
}
