/** Excel's limit on a sheet's name. */
const LONGEST = 31;

/** "Forslag", or "Forslag (2)" when that is taken. Excel compares names without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wanted);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Without the signs Excel forbids, and not opening or closing with an apostrophe. */
function allowed(name: string): string {
  const clean = name
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return clean === "" ? "Ark" : clean;
}
