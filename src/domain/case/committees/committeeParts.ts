/** A committee's text taken apart: what it is called, and what stands in brackets behind. */
export interface CommitteeParts {
  /** Without number and marks; several names where several are written side by side. */
  readonly name: string;
  readonly inside: readonly string[];
}

/** "1.", "2)", "(3)", "a)" and "05" before a name. */
const NUMBERING = /^\(?(?:\d{1,3}|[a-z](?=[.)]))(?:[.):]+\s*|\s+[-–]?\s*)(?=\p{L})/iu;
/** "*", "¹", "1)", "[2]" and "(1)" behind one lead to a note. */
const MARK = /\s*(?:\*{1,3}|[†‡]|[¹²³⁴-⁹]+\)?|\s\d{1,2}\)|\(\d{1,2}\)|\[[\da-z]{1,2}\])[.:]?$/iu;
const BRACKETS = /[([]([^()[\]]*)[)\]]/g;
/** Between two names of one committee: a slash, a bar, a colon, a comma, a line's end, a dash with blanks around it. */
const BETWEEN = /\s*[/|;:,\n]\s*|\s+[-–—]\s+/g;

export function committeeParts(text: string): CommitteeParts {
  const bare = text.trim().replace(NUMBERING, "").replace(MARK, "");
  const inside = [...bare.matchAll(BRACKETS)].map(([, part = ""]) => part.trim());
  const name = bare.replace(BRACKETS, " ").replace(MARK, "").trim();
  return { name, inside: inside.filter((part) => /\p{L}/u.test(part)) };
}

/** Each way to cut a text in two between names: "Beskæftigelses-, Integrations- og …" has a comma of its own. */
export function cutsOf(text: string): (readonly [string, string])[] {
  return [...text.matchAll(BETWEEN)].map(({ index, 0: between }) => [
    text.slice(0, index),
    text.slice(index + between.length),
  ]);
}
