import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { isNote } from "../../recognition/cells/words.ts";

/** A remark on the payback, or the product's own calculation of it, has the word too and asks for nothing. */
const PROSE = /^beregning|\b(er|beregnes|beregnet|opgøres|opgjort|skal|forudsætter)\b/i;

/** "Tilbagebetalingstid: 5 år": the label itself says it. */
const IN_FIGURES = /\d\s*(år|mdr|måned)|:\s*\d/i;
const IN_WORDS = /\b(et|to|tre|fire|fem|seks|syv|otte|ni|ti)\s+år\b|tilbagebetales ikke|irrelevant|(ikke|ej) relevant/i;

const BASIS = /service|total/i;
const STARTS_WITH_BASIS = /^[-–•\s]*(baseret|service|total)/i;

/** "Tilbagebetalingstid" above "baseret på service", or above the figure itself, is a heading. */
function heads(row: FoundRow, next: FoundRow | undefined): boolean {
  if (next?.row !== row.row + 1) return false;
  const isBasis = next.kind === "payback" || STARTS_WITH_BASIS.test(next.label);
  return next.label === "" || (!BASIS.test(row.label) && isBasis);
}

/** The rows of Tabel 1 that ask for a number of years. */
export function askingPaybackRows({ rows }: FoundTable): FoundRow[] {
  const asks = (row: FoundRow): boolean => !PROSE.test(row.label) && !isNote(row.label);
  const isHeading = (row: FoundRow, index: number): boolean => !statesYears(row) && heads(row, rows[index + 1]);
  return rows.filter((row, index) => row.kind === "payback" && asks(row) && !isHeading(row, index));
}

/** "- baseret på service | 2": the figure may stand in any column. */
function holdsNumber(row: FoundRow | undefined): boolean {
  if (!row) return false;
  return /\d/.test(row.controlAreaText ?? "") || row.amounts.some(({ value }) => value.kind !== "blank");
}

/** Whether the years are told somewhere: in a payback row, or in the row that one heads. */
export function isPaybackStated({ rows }: FoundTable): boolean {
  return rows.some((row, index) => {
    if (row.kind !== "payback") return false;
    return statesYears(row) || (heads(row, rows[index + 1]) && holdsNumber(rows[index + 1]));
  });
}

/** Whether a number of years, or words for it, stands in the row. */
export function statesYears({ payback, label }: FoundRow): boolean {
  return (payback !== null && payback.value.kind !== "blank") || IN_FIGURES.test(label) || IN_WORDS.test(label);
}
