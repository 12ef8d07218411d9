const GROUPED = /^([-+−]?\d{1,3}(\.\d{3})+)(,\d+)?(%?)$/;
const PLAIN = /^([-+−]?\d+)(,\d+)?(%?)$/;
const POINT_IN_NUMBER = /^[-+]?\d+\.\d+$/;
const TRUTH: Readonly<Record<string, string>> = { SAND: "TRUE", FALSK: "FALSE" };

export type Entry = { readonly kind: "entry"; readonly text: string } | { readonly kind: "text" };

/** What a Dane types, as an English grid reads it. A point that groups no thousands ("35.10") makes no number: it is text. */
export function englishEntry(typed: string): Entry {
  const text = typed.trim();
  const number = GROUPED.exec(text) ?? PLAIN.exec(text);
  if (number) return { kind: "entry", text: englishNumber(text) };
  if (POINT_IN_NUMBER.test(text)) return { kind: "text" };
  return { kind: "entry", text: TRUTH[text.toUpperCase()] ?? typed };
}

function englishNumber(text: string): string {
  return text.replaceAll(".", "").replace(",", ".").replace("−", "-");
}
