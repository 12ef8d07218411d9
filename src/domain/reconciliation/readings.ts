import { alternativeIn } from "../case/alternatives.ts";
import { inRowAlternative, rowAlternativeOf } from "./rowAlternatives.ts";
import { committeeOf } from "./committees/committeesOfRows.ts";
import { committeeOfTotal } from "./committees/committeeOfTotal.ts";
import { nameOfTotal } from "./nameOfTotal.ts";
import { rowSum } from "./summary.ts";
import type { Block, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";

/** One way to read what a total adds. */
export interface Reading {
  readonly rows: readonly FoundRow[];
  /** What it takes from them, in a balance of savings with plus. */
  readonly less?: readonly FoundRow[];
  /** True when it adds other totals instead of items. */
  readonly ofTotals: boolean;
}

type Keep = (row: FoundRow) => boolean;

const isItem: Keep = ({ kind }) => kind === "item";
const isTotal: Keep = ({ kind }) => kind === "total";

/** The rows after the last one above that passes. */
function since(above: readonly FoundRow[], border: Keep): readonly FoundRow[] {
  return above.slice(above.findLastIndex(border) + 1);
}

function inBlock(block: Block | null): Keep {
  return (row) => block === null || row.block === block;
}

/** A table without a column for the control area is about one area only, and so is one that says its area itself. */
function inArea({ controlArea }: FoundTable, total: FoundRow): Keep {
  const isOfAll = total.controlArea === null || total.controlArea === controlArea;
  return (row) => isOfAll || row.controlAreaText === null || row.controlArea === total.controlArea;
}

/** A total whose own column names a control area may add that area's rows only, or all of them. */
function inPrintedArea(total: FoundRow): Keep {
  const printed = (total.controlAreaText ?? "").toLowerCase();
  return (row) => printed !== "" && (row.controlAreaText ?? "").toLowerCase() === printed;
}

/** "I alt BUU" adds that committee's rows. */
function inCommittee({ label }: FoundRow): Keep {
  const named = committeeOfTotal(label)?.id;
  return (row) => named !== undefined && committeeOf(row)?.id === named;
}

/** "Afledt drift i alt" adds the rows that are called so. */
function inName({ label }: FoundRow): Keep {
  const name = labelKey(nameOfTotal(label));
  return (row) => name !== "" && labelKey(row.label).startsWith(name);
}

const subAreaOf = (text: string): string | null => /(?<![\p{L}])E[IO](?![\p{L}])/u.exec(text)?.[0] ?? null;

/** "Samlet varig ændring, EI" adds one of the two halves of Overførsler. */
function inSubArea(total: FoundRow): Keep {
  const named = subAreaOf(total.label);
  return (row) => named !== null && (subAreaOf(row.controlAreaText ?? "") ?? subAreaOf(row.label)) === named;
}

/**
 * "Udgifter i alt" may add what is paid only, "Indtægter i alt" what comes in; the one total of an appropriation table
 * is what the activities give, and adds both.
 */
function inDirection({ role, rows }: FoundTable, { label }: FoundRow): Keep {
  const isIncome = /indtægt/i.test(label);
  const isOnlyTotal = role === "appropriations" && rows.filter(isTotal).length === 1;
  const isOne = isIncome !== /udgift|omkostning/i.test(label) && !isOnlyTotal && !/netto/i.test(label);
  return (row) =>
    isOne &&
    isIncome === (row.incomeExpenditureText ? /^i/i.test(row.incomeExpenditureText) : rowSum(row).isNegative());
}

function* blockReadings(
  table: FoundTable,
  above: readonly FoundRow[],
  total: FoundRow,
  alternative: string | null,
): Generator<Reading> {
  const kept = above.filter(inBlock(total.block)).filter(inRowAlternative(alternative));
  const own = new Set(kept.filter(inArea(table, total)));
  const sinceSame = since(
    above,
    (row) => isTotal(row) && row.totalRole === total.totalRole && row.controlArea === total.controlArea,
  );
  const items = (rows: readonly FoundRow[]): FoundRow[] => rows.filter((row) => own.has(row) && isItem(row));
  yield { rows: items(sinceSame), ofTotals: false };
  const sinceImpact = since(above, (row) => row.totalRole === "impact");
  yield { rows: items(sinceImpact), ofTotals: false };
  yield { rows: items(above), ofTotals: false };
  yield { rows: items(since(above, ({ kind }) => kind === "section")), ofTotals: false };
  yield { rows: items(sinceImpact).filter(inPrintedArea(total)), ofTotals: false };
  yield { rows: items(sinceImpact).filter(inSubArea(total)), ofTotals: false };
  yield { rows: items(above).filter(inCommittee(total)), ofTotals: false };
  yield { rows: items(above).filter(inName(total)), ofTotals: false };
  yield { rows: items(since(above, isTotal)), ofTotals: false };
  yield { rows: items(above).filter(inDirection(table, total)), ofTotals: false };
  const isSubtotal: Keep = (row) => isTotal(row) && own.has(row) && row.totalRole !== "impact";
  yield { rows: sinceSame.filter(isSubtotal), ofTotals: true };
}

/** The total impact adds permanent changes and implementation costs: all items, or the last total of either. */
function* impactReadings(table: FoundTable, above: readonly FoundRow[], total: FoundRow): Generator<Reading> {
  const own = new Set(above.filter(inArea(table, total)).filter(inRowAlternative(rowAlternativeOf(total))));
  const sinceImpact = since(above, (row) => row.totalRole === "impact" && row.controlArea === total.controlArea);
  const items = (rows: readonly FoundRow[]): FoundRow[] => rows.filter((row) => own.has(row) && isItem(row));
  const lastTotal = (role: Block): FoundRow[] =>
    [...own].filter((row) => row.totalRole === role && row.controlArea === total.controlArea).slice(-1);
  yield { rows: items(sinceImpact), ofTotals: false };
  yield { rows: items(above), ofTotals: false };
  yield { rows: [...lastTotal("permanent"), ...lastTotal("implementation")], ofTotals: true };
}

const isHead: Keep = ({ kind, totalRole }) => kind === "section" && totalRole !== null;

/** A heading's sum stands above its rows, or above the headings that have the sums of theirs. */
function headingReading(table: FoundTable, heading: FoundRow): Reading {
  const below = table.rows.slice(table.rows.indexOf(heading) + 1);
  const upTo = (isEnd: Keep): readonly FoundRow[] => {
    const end = below.findIndex(isEnd);
    return end < 0 ? below : below.slice(0, end);
  };
  const first = below.find(({ kind, aside }) => kind !== "note" || aside !== null);
  if (first && isHead(first)) return { rows: upTo(isTotal).filter(isHead), ofTotals: true };
  return { rows: upTo((row) => !isItem(row) && row.kind !== "note").filter(isItem), ofTotals: false };
}

/** Every way a total of the table may be meant, the most likely first, made as it is asked for. */
export function* readingsOf(table: FoundTable, total: FoundRow): Generator<Reading> {
  if (total.kind === "section") return yield headingReading(table, total);
  const above = table.rows.slice(0, table.rows.indexOf(total));
  if (total.totalRole === "impact") return yield* impactReadings(table, above, total);
  const alternatives = new Set([alternativeIn(total.label), rowAlternativeOf(total)]);
  for (const alternative of alternatives) yield* blockReadings(table, above, total, alternative);
  // "I alt" or "Samlet besparelse" below both blocks may mean their balance.
  const mayBeBalance = total.totalRole !== "implementation" && above.some(({ block }) => block === "implementation");
  if (mayBeBalance) yield* impactReadings(table, above, total);
}
