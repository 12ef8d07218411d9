import { Amount } from "../../src/domain/money/amount.ts";
import { formatDanishNumber } from "../../src/domain/money/danishNumber.ts";
import type { StatedAmount } from "../../src/domain/prose/amounts/amountsInText.ts";
import { figuresOf } from "../../src/domain/prose/amounts/proseFigures.ts";
import { proseOf } from "../../src/domain/prose/proseSentences.ts";
import type { ProseAmount } from "../../src/domain/prose/amounts/proseAmount.ts";
import { readProse } from "../../src/domain/prose/readProse.ts";
import { brokenSumIn } from "../../src/domain/prose/amounts/sumsInText.ts";
import { isNear } from "../../src/domain/prose/tie/tie.ts";
import type { SheetReading } from "../../src/domain/recognition/readSheet.ts";
import type { Random } from "./trials/random.ts";

export type Mishap = "amount" | "unit" | "year";

export interface Planted {
  readonly mishap: Mishap;
  readonly row: number;
  readonly text: string;
}

const FACTORS = ["0.5", "0.7", "1.2", "1.4", "1.9", "2.5"].map((factor) => Amount.fromDecimalText(factor));
const THOUSAND = Amount.fromNumber(1000);

/** Another amount as a person would print it; null where it happens to be a figure of the tables as well. */
function otherAmount(amount: StatedAmount, sheet: SheetReading, random: Random): string | null {
  const factor = random.pick(FACTORS);
  const isMillion = amount.unit === "million";
  const value = isMillion
    ? amount.value.dividedBy(THOUSAND).times(factor).rounded(1)
    : amount.value.times(factor).rounded(0);
  const changed = { ...amount, value: isMillion ? value.times(THOUSAND) : value };
  const { single, blocks, runs } = figuresOf(sheet.tables);
  const known = [...single, ...blocks, ...runs].flatMap(({ years, sum }) => [...years.values(), sum]);
  if (isNear(amount.value, changed) || known.some((figure) => isNear(figure, changed))) return null;
  const digits = /\d[\d. ]*(?:,\d+)?(?=\D*$)/.exec(amount.text)?.[0].trim();
  return digits === undefined ? null : amount.text.replace(digits, formatDanishNumber(value.abs()));
}

const otherUnit = ({ text, unit }: StatedAmount): string =>
  unit === "million"
    ? text.replace(/mi[ol]\.?\s?(?:kr\.?)?/i, "t.kr.")
    : text.replace(/t\.?\s?kr\.?|kr\.?/i, "mio. kr.");

/** A changed text of a paragraph that holds a figure of the tables; null where chance found none. */
export function plant(sheet: SheetReading, amounts: readonly ProseAmount[], random: Random): Planted | null {
  const { sentence, amount, years } = random.pick(amounts);
  const mishap = random.pick(["amount", "amount", "unit", "year"] as const);
  const cell = sheet.snapshot.cells[sentence.row]?.[0]?.value;
  const text = cell?.kind === "text" ? cell.text : "";
  const from = text.indexOf(sentence.text) + amount.from;
  const until = from + amount.text.length;
  const put = (piece: string, at: number, to: number): Planted => ({
    mishap,
    row: sentence.row,
    text: text.slice(0, at) + piece + text.slice(to),
  });
  if (mishap === "amount") {
    const other = otherAmount(amount, sheet, random);
    return other === null ? null : put(other, from, until);
  }
  if (mishap === "unit") return otherUnit(amount) === amount.text ? null : put(otherUnit(amount), from, until);
  const year = /20\d\d/.exec(text.slice(until, until + 30));
  if (years.kind === "none" || !year) return null;
  const at = until + year.index;
  return put(String(Number(year[0]) + random.pick([-2, -1, 1, 2, 3])), at, at + 4);
}

/** What the sentences say with the paragraph's text changed. */
export function isNoticed(sheet: SheetReading, { row, text }: Planted): boolean {
  const cells = sheet.snapshot.cells.map((cellsOfRow, index) =>
    index === row
      ? [{ ...cellsOfRow[0]!, value: { kind: "text" as const, text } }, ...cellsOfRow.slice(1)]
      : cellsOfRow,
  );
  const changed = { ...sheet, snapshot: { ...sheet.snapshot, cells } };
  const wrong = readProse(proseOf(changed), sheet.tables).some(
    ({ sentence, verdict }) => sentence.row === row && (verdict.kind === "wrongAmount" || verdict.kind === "wrongYear"),
  );
  return (
    wrong ||
    proseOf(changed).some((sentence) => sentence.row === row && brokenSumIn(sentence.text, sentence.before) !== null)
  );
}
