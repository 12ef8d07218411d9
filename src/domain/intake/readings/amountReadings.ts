import type { Amount } from "../../money/amount.ts";
import { parseDanishNumber } from "../../money/danishNumber.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { ask, known, type Reading, type Reason } from "../questions/reason.ts";

/** The figure inside "ca. 400", "400*" or "(400) t.kr."; brackets mean minus. Null where there is none, or several. */
function figureIn(text: string): Amount | null {
  const figures = text.match(/[-−–]?\d[\d.]*(?:,\d+)?/gu) ?? [];
  const amount = figures.length === 1 ? parseDanishNumber(figures[0].replace(/\.$/, "")) : null;
  if (!amount) return null;
  return /\(\s*\d[\d.,]*\s*\)/.test(text) ? amount.negated() : amount;
}

/** What the cell says, as text, where it says no amount. */
export function foundText({ value }: FoundCell): string {
  if (value.kind === "text" || value.kind === "ambiguous") return value.text;
  return value.kind === "error" ? value.code : "";
}

/** Why a cell says no amount. */
function whyNot(cell: FoundCell): Reason {
  const { value } = cell;
  if (value.kind === "ambiguous") return { kind: "ambiguous", found: value.text, readings: value.readings };
  if (value.kind === "date") return { kind: "dated" };
  return value.kind === "uncalculated" ? { kind: "uncalculated" } : { kind: "unreadable", found: foundText(cell) };
}

/** One amount of a line: blank is no effect; what is no amount is asked about, with the figure in it as a proposal. */
export function readAmount(cell: FoundCell): Reading<Amount | null> {
  const { value } = cell;
  if (value.kind === "blank") return known(null);
  if (value.kind === "number" || value.kind === "textNumber") return known(value.amount);
  const [only, ...others] = value.kind === "ambiguous" ? value.readings : [];
  const likely = others.length === 0 ? (only ?? null) : null;
  return ask<Amount | null>(value.kind === "text" ? figureIn(value.text) : likely, whyNot(cell));
}
