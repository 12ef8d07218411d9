import { accumulate } from "../domain/calculations/accumulate.ts";
import { netEffect } from "../domain/calculations/netEffect.ts";
import type { Amount } from "../domain/money/amount.ts";
import { columns, readAmounts } from "./typedArguments.ts";
import { invalidValue } from "./errors.ts";

/** A cell has no room for an infinite number, and would be left blank. */
function toCell(amount: Amount): number {
  const value = amount.toNumber();
  if (!Number.isFinite(value)) throw invalidValue("Resultatet er større, end en celle kan rumme. Tjek beløbene.");
  return value;
}

export function toNumbers(amounts: readonly Amount[]): number[] {
  return amounts.map(toCell);
}

/** A repeating argument: a list of ranges. One range alone arrives as itself in hosts that do not repeat. */
function rangesOf(value: unknown): unknown[] {
  const repeated = Array.isArray(value) && value.some((range) => Array.isArray(range) && range.some(Array.isArray));
  return repeated ? value.filter((range) => range !== null && range !== undefined) : [value];
}

/** NETEFFEKT: column sums over all ranges, which must hold the same years. */
export function netEffectRow(ranges: unknown): number[][] {
  const read = rangesOf(ranges).map((range, index) => readAmounts(`område${index + 1}`, range));
  const width = columns(read[0] ?? []);
  const odd = read.findIndex((range) => columns(range) !== width);
  if (odd > 0) {
    const counts = `område${odd + 1} har ${columns(read[odd] ?? [])} kolonner, område1 har ${width}`;
    throw invalidValue(`${counts}. Vælg de samme år i alle områder.`);
  }
  return [toNumbers(netEffect(read.flat()))];
}

/** AKKUMULERET: running totals over the years, row by row. */
export function accumulatedRows(amounts: unknown): number[][] {
  return readAmounts("beløb", amounts).map((row) => toNumbers(accumulate(row)));
}
