import type { Amount } from "../../money/amount.ts";
import { formatDanishNumber, parseDanishNumber } from "../../money/danishNumber.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

/** The figure inside "ca. 400", "400*" or "(400) t.kr."; brackets mean minus. Null where there is none, or several. */
function figureIn(text: string): Amount | null {
  const figures = text.match(/[-−–]?\d[\d.]*(?:,\d+)?/gu) ?? [];
  const amount = figures.length === 1 ? parseDanishNumber(figures[0].replace(/\.$/, "")) : null;
  if (!amount) return null;
  return /\(\s*\d[\d.,]*\s*\)/.test(text) ? amount.negated() : amount;
}

/** What the cell says, as text, where it says no amount. */
export function foundText({ value }: FoundCell): string {
  if (value.kind === "text") return value.text;
  return value.kind === "error" ? value.code : "";
}

/** One amount of a line: blank is no effect; what is no amount is asked about, with the figure in it as a proposal. */
export function readAmount(cell: FoundCell): Reading<Amount | null> {
  const { value } = cell;
  if (value.kind === "blank") return known(null);
  if (value.kind === "number" || value.kind === "textNumber") return known(value.amount);
  const found = foundText(cell);
  return ask<Amount | null>(value.kind === "text" ? figureIn(value.text) : null, { kind: "unreadable", found });
}

/** "" is a blank amount. */
export function amountAnswer(amount: Amount | null): string {
  return amount ? formatDanishNumber(amount) : "";
}
