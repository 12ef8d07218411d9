import type { CommitteeId } from "../../case/committees/committees.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { drawOf } from "../../form/formTables.ts";
import { committeeOf } from "../../reconciliation/committees/committeesOfRows.ts";
import { rowAlternativesOf } from "../../reconciliation/rowAlternatives.ts";
import type { Block } from "../../recognition/foundTable.ts";
import { type Figure, sumOfRows } from "../amounts/proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";
import { namesArea } from "./areaBehind.ts";
import type { Asked, Context } from "./asked.ts";

const LEAD = /^([^:]{3,60}):\s/;

/** "Socialudvalget: …": the committee whose share of whatever the line goes on to name is said. */
export function committeeOfLine({ text }: ProseSentence): CommitteeId | null {
  const lead = LEAD.exec(text)?.[1];
  return (lead === undefined ? null : findCommittee(lead)?.id) ?? null;
}

const WORDS: readonly (readonly [Block, RegExp])[] = [
  ["permanent", /(?<!\p{L})varige? ændring\p{L}* på\s*[-–−]?\s*$/iu],
  ["implementation", /(?<!\p{L})implementering\p{L}* på\s*[-–−]?\s*$/iu],
];

const blockSaid = ({ piece }: Asked): Block | null => WORDS.find(([, words]) => words.test(piece.before))?.[0] ?? null;

/**
 * "Socialudvalget: varige ændringer på -3.000 t.kr. i 2029 og implementeringsomkostninger på 14.450 t.kr. i alt", as the
 * form divides a proposal: the rows of Tabel 1 that are the committee's, of every control area. Null where the line
 * says something else, where Tabel 1 does not say whose its rows are, or where it prints alternatives of which one
 * is meant.
 */
export function figureOfLine(asked: Asked, { whole }: Context): Figure | null {
  const [committee, block] = [committeeOfLine(asked.sentence), blockSaid(asked)];
  if (committee === null || block === null || whole === null || asked.amount.value.isZero()) return null;
  // "… på 200 t.kr. på anlæg": of the one control area only.
  if (namesArea(asked.piece.after)) return null;
  const items = whole.rows.filter((row) => row.kind === "item" && row.block === block);
  if (items.some((row) => committeeOf(row) === null) || rowAlternativesOf(whole.rows).length > 0) return null;
  const own = items.filter((row) => committeeOf(row)!.id === committee);
  return own.length > 0 ? sumOfRows(whole, own) : null;
}

/**
 * A committee's line may hold a figure of such a row, for all that the line says: its table has no other row of the
 * committee, which would be a part of the share as well, and is about what the line names.
 */
export function maySayRow(asked: Asked, { table, rows }: Figure): boolean {
  const [committee, block] = [committeeOfLine(asked.sentence), blockSaid(asked)];
  if (committee === null || block === null) return true;
  const own = table.rows.filter((row) => row.kind === "item" && committeeOf(row)?.id === committee);
  const isPart = own.length > 1 && rows.some((row) => own.includes(row));
  const blocks = [drawOf(table.role)?.block ?? null, ...rows.map((row) => row.block)];
  return !isPart && blocks.every((of) => of === null || of === block);
}
