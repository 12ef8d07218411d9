import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { amountOf, isUnknown } from "../../recognition/cells/amountCell.ts";
import type { FoundAmount, FoundCell, FoundTable, FoundYearColumn } from "../../recognition/foundTable.ts";
import { hasPartsOfYears } from "../../reconciliation/yearFaults.ts";
import { foundText } from "../readings/amountReadings.ts";

/** The places of each year's columns: halves, quarters, or expenditure and income, belong together. */
function placesByYear(years: readonly FoundYearColumn[]): number[][] {
  const places: number[][] = [];
  years.forEach(({ year, partOfYear }, index) => {
    const before = years[index - 1];
    if (partOfYear && before?.partOfYear && before.year === year) places.at(-1)!.push(index);
    else places.push([index]);
  });
  return places;
}

/** One part that nobody can read leaves the year unread: what stands there is asked about as a whole. */
function together(parts: readonly FoundCell[]): FoundAmount {
  const filled = parts.filter(({ value }) => value.kind !== "blank");
  if (filled.length <= 1) return filled[0]?.value ?? { kind: "blank" };
  const amounts = filled.map(amountOf);
  if (!filled.some(isUnknown)) return { kind: "number", amount: Amount.sum(amounts) };
  const said = filled.map((cell, index) => (amounts[index] ? formatDanishNumber(amounts[index]) : foundText(cell)));
  return { kind: "text", text: said.join(" + ") };
}

function joined(parts: readonly FoundCell[]): FoundCell {
  const first = parts.find(({ value }) => value.kind !== "blank") ?? parts[0]!;
  return parts.length === 1 ? first : { at: first.at, value: together(parts), formula: null };
}

/** "1. halvår 2026 | 2. halvår 2026 | 2027": a case has one amount a year, which is what its parts are together. */
export function withWholeYears(table: FoundTable): FoundTable {
  if (!hasPartsOfYears(table)) return table;
  const places = placesByYear(table.yearColumns);
  return {
    ...table,
    yearColumns: places.map(([first]) => ({ ...table.yearColumns[first!]!, partOfYear: false })),
    rows: table.rows.map((row) => ({
      ...row,
      amounts: places.map((own) => joined(own.map((place) => row.amounts[place]!))),
    })),
  };
}
