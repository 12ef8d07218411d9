import { names, tellingWords } from "./labelWords.ts";
import type { Figure } from "../amounts/proseFigures.ts";
import type { Asked } from "./asked.ts";
import type { Piece } from "./piece.ts";

/** "til løn i Ungehuset" is for the salaries, wherever they are paid. */
const PURPOSE = /^(?:[^,;]|,\d){0,40}?\btil ([^.,;]+?)(?= i \p{L}|[.,;]|$)/iu;
const namesAny = (label: string, words: readonly string[]): boolean =>
  tellingWords(label).some((word) => names(words, word));

const SALARY = /(?<!\p{L})løn(?!\p{L})/iu;

/** "1,0 mio. kr. til løn i 2025", "15,1 mio. kr. årligt til hjemløse": what an amount is for is named by none of the labels. */
export function isForAnother({ after }: Pick<Piece, "after">, labels: readonly string[]): boolean {
  const purpose = PURPOSE.exec(after)?.[1] ?? "";
  const words = tellingWords(purpose);
  if (words.length === 0 && !SALARY.test(purpose)) return false;
  return !labels.some((label) => namesAny(label, words));
}

const PAID = /(?<!\p{L})løn(?:nen|udgift\p{L}*)?(?!\p{L})/iu;

/** "Læsevejledernes løn udgør 460 t.kr.": of what the row holds, the salaries alone. */
export const isOfSalaries = ({ lead }: Piece, clear: readonly Figure[]): boolean =>
  PAID.test(lead) && clear.every(({ rows }) => rows.every(({ label }) => !/løn/i.test(label)));

/** "IPS-konsulenter nedbringer udgifterne til forsørgelse med": what changes by the amount, right before it. */
const CHANGED =
  /(?<!\p{L})(?:øg|forøg|nedbring|mindsk|reducer|sænk)\p{L}* ((?:\p{L}+ ){1,5})med (?:(?:ca\.|op til|knap|godt) )*$/iu;

/** What changes is named by none of the labels. */
export function changesAnother({ before }: Piece, clear: readonly Figure[]): boolean {
  const words = tellingWords(CHANGED.exec(before)?.[1] ?? "");
  return words.length > 0 && clear.every(({ rows }) => rows.every(({ label }) => !namesAny(label, words)));
}

const COLON = /:\s*$/;

/** "- Hegn og lys til kunstgræsbanen: 1,4 mio. kr.": less than the row that it names behind, and by another name. */
export function isOfSomethingLess({ amount, piece }: Asked, clear: readonly Figure[]): boolean {
  const [first] = tellingWords(piece.before);
  if (!COLON.test(piece.before) || first === undefined || clear.length === 0) return false;
  return clear.every(
    ({ rows, sum }) =>
      sum.abs().compareTo(amount.value.abs()) > 0 && rows.every(({ label }) => !namesAny(label, [first])),
  );
}
