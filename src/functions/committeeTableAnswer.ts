import { committeeDistribution } from "../domain/calculations/committeeDistribution.ts";
import { COMMITTEES } from "../domain/case/committees/committeeData.ts";
import { Amount } from "../domain/money/amount.ts";
import { readSingle } from "./typedArguments.ts";
import { readCommitteeRows } from "./committeeRows.ts";
import { invalidValue } from "./errors.ts";
import { toNumbers } from "./yearTotals.ts";

const FORMS = {
  alt: { names: true, total: true },
  "uden navne": { names: false, total: true },
  "uden total": { names: true, total: false },
  "kun beløb": { names: false, total: false },
} as const;

function readForm(value: unknown): (typeof FORMS)[keyof typeof FORMS] {
  const cell = readSingle("form", value);
  if (cell === null || (cell.kind === "number" && cell.value === 0)) return FORMS.alt;
  const wanted = cell.kind === "text" ? cell.text.trim().toLowerCase() : "";
  const form = Object.entries(FORMS).find(([name]) => name === wanted)?.[1];
  const choices = Object.keys(FORMS).map((name) => `"${name}"`);
  if (!form) throw invalidValue(`form skal være ${choices.join(", ")} eller udelades.`);
  return form;
}

/** A committee's name depends on the year: the one the user writes, else the newest. */
function nameOf(id: string, written: readonly string[]): string {
  const names = COMMITTEES.find((committee) => committee.id === id)?.names ?? [];
  const asWritten = names.find(({ committee }) =>
    written.some((text) => text.toLowerCase() === committee.toLowerCase()),
  );
  return (asWritten ?? names.at(-1))?.committee ?? id;
}

/** UDVALGSFORDELING: a row per committee in the official order, and "I alt". */
export function committeeTable(amounts: unknown, committees: unknown, form: unknown): (string | number)[][] {
  const { names, total } = readForm(form);
  const { rows, written, width } = readCommitteeRows(amounts, committees);
  const distribution = committeeDistribution(
    rows,
    COMMITTEES.map(({ id }) => id),
  );
  const noAmounts = Array.from({ length: width }, () => Amount.zero);
  const lines = distribution.committees.map((line) => ({
    name: nameOf(line.committee, written),
    amounts: line.amounts,
  }));
  if (total) lines.push({ name: "I alt", amounts: rows.length > 0 ? distribution.total : noAmounts });
  if (lines.length === 0) return [[""]];
  return lines.map(({ name, amounts: sums }) => (names ? [name, ...toNumbers(sums)] : toNumbers(sums)));
}
