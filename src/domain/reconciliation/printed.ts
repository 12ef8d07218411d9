import { formatDanishNumber } from "../money/danishNumber.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";

/** A cell's content as a reader of the sheet would quote it; "(tom)" for a blank one. */
export function printedCell({ value }: FoundCell): string {
  switch (value.kind) {
    case "blank":
      return "(tom)";
    case "number":
      return formatDanishNumber(value.amount);
    case "textNumber":
    case "text":
    case "ambiguous":
      return value.text;
    case "date":
      return value.shown === "date" ? "(en dato)" : "(et klokkeslæt)";
    case "uncalculated":
      return "(uden resultat)";
    case "error":
      return value.code;
  }
}

/** "2026", or "I alt" beyond the years. */
export function printedYear(table: FoundTable, column: number): string {
  return String(table.yearColumns[column]?.year ?? "I alt");
}
