/** A sentence and where in its paragraph it begins. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Words that a point shortens, before a name or a figure: the sentence goes on. */
const SHORTENED =
  /(?:^|[\s(,/-])(?:ca|bl\.?\s?a|f\.?\s?eks|fx|jf|inkl|ekskl|incl|excl|nr|hhv|h\.h\.v|evt|ift|ifm|ifbm|mhp|vedr|dvs|d\.v\.s|pr|gns|gnsn|max|maks|min|kap|afs|tlf|stk|ml|pga|p\.g\.a|vha|iht|i\.h\.t|resp|t|mio|mia|kbh|gl|skt|sct|st|pkt|bilag|kl|d)$/i;
/** "1. Borgere", "1. januar": a number of a list or a day, no end. A year or an amount ends its sentence. */
const COUNTED = /(?:^|[\s(])\d{1,2}$/;
/** "4,5 mio. kr. (2026)", "6,5 mio. kr. (10 årsværk)": a figure in brackets explains what stands before it. */
const FIGURE_IN_BRACKETS = /^\s*\(\s*\d/;

function endsAt(text: string, point: number): boolean {
  const rest = text.slice(point + 1);
  if (rest.trim() === "") return true;
  const next = /^["”»')]*\s+["“”«'(]*\s*(\S)/u.exec(rest)?.[1];
  if (next === undefined) return false;
  if (text[point] !== ".") return true;
  if (!/[\p{Lu}\d]/u.test(next) || FIGURE_IN_BRACKETS.test(rest)) return false;
  const before = text.slice(0, point);
  return !SHORTENED.test(before) && !COUNTED.test(before);
}

/** The sentences of a paragraph, in order; every line of it begins a new one. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (until: number): void => {
    const piece = text.slice(from, until);
    const trimmed = piece.trim();
    if (trimmed !== "") found.push({ text: trimmed, from: from + piece.indexOf(trimmed[0] ?? "") });
    from = until;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "\n" || (/[.!?]/.test(sign) && endsAt(text, at))) take(at + 1);
  }
  take(text.length);
  return found;
}
