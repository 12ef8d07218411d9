import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import { ALL_ALTERNATIVES, sumOfLines } from "./alternativeSums.ts";
import { quoted, rangeFixed, rowsFixed } from "../formulas.ts";
import type { InvestmentColumns } from "./investmentSheet.ts";

/** The rows of Tabel 1 the payback period is worked out from. */
export interface PaybackRowsAt {
  readonly top: number;
  readonly bottom: number;
  /** Null where the case has none: each alternative is paid back by itself. */
  readonly alternative: string | null;
  readonly permanentRow: number;
  readonly implementationRow: number;
  readonly impactRow: number;
}

/** The grey columns that show the calculation. */
export interface PaybackColumns {
  readonly label: number;
  readonly cost: number;
  readonly first: number;
  readonly after: number;
  readonly accumulated: readonly number[];
  readonly firstAccumulated: number;
  readonly lastAccumulated: number;
  /** 1 in a year at whose end the costs are paid back. */
  readonly reached: readonly number[];
  readonly firstReached: number;
  readonly lastReached: number;
}

export function paybackColumns(left: number, yearCount: number): PaybackColumns {
  const firstAccumulated = left + 4;
  const firstReached = firstAccumulated + yearCount;
  const from = (first: number) => Array.from({ length: yearCount }, (_, index) => first + index);
  return {
    label: left,
    cost: left + 1,
    first: left + 2,
    after: left + 3,
    accumulated: from(firstAccumulated),
    firstAccumulated,
    lastAccumulated: firstReached - 1,
    reached: from(firstReached),
    firstReached,
    lastReached: firstReached + yearCount - 1,
  };
}

/** One year's permanent changes in Service, as terms of a formula. */
export function permanentOfService(columns: InvestmentColumns, year: number, rows: PaybackRowsAt): string {
  const { top, bottom } = rows;
  const service = [rangeFixed(columns.area, top, bottom), quoted("Service")] as const;
  const alternative = rows.alternative === null ? null : quoted(rows.alternative);
  return [LINE_KIND_WORDS.saving, LINE_KIND_WORDS.operation]
    .map((art) => [[rangeFixed(columns.art, top, bottom), quoted(art)], service] as const)
    .map((criteria) => sumOfLines(columns, rows, rowsFixed(year, top, bottom), criteria, alternative))
    .join("+");
}

/** 1 in a year with an amount, which may be the first that counts. */
export function hasAmountFormula(
  columns: InvestmentColumns,
  year: number,
  { top, bottom, alternative }: PaybackRowsAt,
): string {
  const amounts = rowsFixed(year, top, bottom);
  const signs = [quoted(">0"), quoted("<0")];
  const { alternative: column } = columns;
  const counts =
    column === null || alternative === null
      ? signs.map((sign) => `COUNTIF(${amounts},${sign})`)
      : [alternative, ALL_ALTERNATIVES].flatMap((name) =>
          signs.map((sign) => `COUNTIFS(${amounts},${sign},${rangeFixed(column, top, bottom)},${quoted(name)})`),
        );
  return `IF(${counts.join("+")}>0,1,0)`;
}
