import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { committeesNamedIn } from "../../reconciliation/committees/namedCommittees.ts";
import type { Figure, Figures } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
import { maySayTable } from "./claims.ts";
import { isTimed } from "./timed.ts";

const SHARED =
  /(?<!\p{L})andel(?:en)? af (?:den |det )?(?:\p{L}+ )?(netto|brutto)?(?:effektivisering|besparelse)\p{L}*/iu;

/**
 * "Teknik- og Miljøudvalgets andel af effektiviseringen er 0,8 mio. kr. fra 2029": the row of the one committee in the
 * table that divides savings; null where the sentence says no such thing, or no table divides them.
 */
export function shareOfCommittee(asked: Asked, { single }: Figures): Figure | null {
  const { piece, meant } = asked;
  const shared = SHARED.exec(piece.before);
  if (!shared || meant.sure.some(({ rows }) => rows.some(({ label }) => findCommittee(label) === null))) return null;
  const named = new Set(committeesNamedIn(piece.before, COMMITTEES).map(({ committee }) => committee));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || !isTimed(asked) || !maySayTable(asked)) return null;
  const role = shared[1]?.toLowerCase() === "brutto" ? "grossSaving" : "netEffect";
  const rows = single.filter(
    ({ table, rows: own }) => table.role === role && own.every(({ label }) => findCommittee(label)?.id === only),
  );
  return rows.length === 1 ? rows[0]! : null;
}
