const LONGEST = 31;

/** Excel forbids these characters, and an apostrophe at either end. */
function allowed(name: string): string {
  const plain = name.replace(/[[\]:*?/\\\0-\x1f]/g, " ").replace(/^['\s]+|['\s]+$/g, "");
  return plain.slice(0, LONGEST).trimEnd() || "Ark";
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
}

/** Names Excel accepts, one per sheet and all different whatever their case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const base = allowed(name);
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = numbered(base, number);
    taken.add(free.toLowerCase());
    return free;
  });
}
