import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import type { Figure } from "../../prose/amounts/proseFigures.ts";
import { type ProseSentence, proseOf } from "../../prose/proseSentences.ts";
import type { ProseAmount } from "../../prose/amounts/proseAmount.ts";
import { readProse } from "../../prose/readProse.ts";
import type { Place, RuleInput } from "../rule.ts";
import { ourTables } from "./ourTables.ts";

const read = new WeakMap<RuleInput, readonly ProseAmount[]>();

/** A sentence speaks of its case's tables; on a sheet with tables of another case too, nobody knows of which. */
function amountsOnSheets({ sheets, tables }: RuleInput): ProseAmount[] {
  const ours = new Set(ourTables(tables));
  if (ours.size === 0) return [];
  const own = sheets.filter((reading) => ourTables(reading.tables).every((table) => ours.has(table)));
  return readProse(own.flatMap(proseOf), [...ours]);
}

/** The amounts in the case's sentences, read once for all rules. */
export function proseAmounts(input: RuleInput): readonly ProseAmount[] {
  const known = read.get(input);
  if (known) return known;
  const found = amountsOnSheets(input);
  read.set(input, found);
  return found;
}

export const proseSentences = (input: RuleInput): ProseSentence[] => input.sheets.flatMap(proseOf);

export function sentencePlace({ sheet, row, column, number }: ProseSentence): Place {
  return { sheet, row, column, sentence: number };
}

const LONGEST_QUOTE = 90;

/** The sentence around a place of it, short enough for a message. */
export function quoted({ text }: ProseSentence, from: number): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const start = Math.max(0, Math.min(from - LONGEST_QUOTE / 2, text.length - LONGEST_QUOTE));
  const begin = start === 0 ? 0 : text.indexOf(" ", start) + 1;
  const piece = text.slice(begin, begin + LONGEST_QUOTE);
  const end = begin + LONGEST_QUOTE >= text.length ? piece : piece.slice(0, piece.lastIndexOf(" "));
  return `${begin === 0 ? "" : "… "}${end.trim()}${begin + LONGEST_QUOTE >= text.length ? "" : " …"}`;
}

/** "1.300 t.kr.", of an amount in 1.000 kr. */
export const inThousands = (amount: Amount): string => `${formatDanishNumber(amount)} t.kr.`;

/** The cells of a figure that has one row. */
export function placesOf({ table, rows }: Figure): Place[] {
  return rows.flatMap(({ amounts }) =>
    amounts
      .filter(({ value }) => value.kind !== "blank")
      .map(({ at }) => ({ sheet: table.sheet, row: at.row, column: at.column })),
  );
}

/** "Tabel 3, «Husleje»: 400 i 2022-2024 (i alt 1.200)", or "Tabel 3, «Husleje»: intet beløb". */
export function figureText({ table, rows, years, sum }: Figure): string {
  const names = rows.map(({ label }) => `«${label}»`).join(" + ");
  const shown = [...years].filter(([, amount]) => !amount.isZero());
  const runs: { first: number; last: number; amount: Amount }[] = [];
  for (const [year, amount] of shown) {
    const run = runs.at(-1);
    if (run && run.last === year - 1 && run.amount.equals(amount)) run.last = year;
    else runs.push({ first: year, last: year, amount });
  }
  const spelt = runs.map(
    ({ first, last, amount }) => `${formatDanishNumber(amount)} i ${first === last ? first : `${first}-${last}`}`,
  );
  const all = shown.length > 1 ? ` (i alt ${formatDanishNumber(sum)})` : "";
  return `${table.name}, ${names}: ${spelt.join(", ") || "intet beløb"}${all}`;
}
