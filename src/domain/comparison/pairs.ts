export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Two things are the same where a key of theirs is; null is no key. */
export type KeyOf<T> = (thing: T) => string | null;

function grouped<T>(things: readonly T[], keyOf: KeyOf<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(thing);
    else if (key !== null) groups.set(key, [thing]);
  }
  return groups;
}

function byKey<T>({ pairs, removed, added }: Pairing<T>, keyOf: KeyOf<T>): Pairing<T> {
  const candidates = grouped(added, keyOf);
  const found = new Map<T, T>();
  for (const thing of removed) {
    const key = keyOf(thing);
    const other = key === null ? undefined : candidates.get(key)?.shift();
    if (other !== undefined) found.set(thing, other);
  }
  const taken = new Set(found.values());
  return {
    pairs: [...pairs, ...[...found].map(([before, after]) => ({ before, after }))],
    removed: removed.filter((thing) => !found.has(thing)),
    added: added.filter((thing) => !taken.has(thing)),
  };
}

/** Pairs by the surest key first; alike things by their order. */
export function pairedByKeys<T>(before: readonly T[], after: readonly T[], keys: readonly KeyOf<T>[]): Pairing<T> {
  return keys.reduce<Pairing<T>>(byKey, { pairs: [], removed: before, added: after });
}

/** Pairs what is left by likeness, the most alike first; 0 is no likeness. */
export function pairedByLikeness<T>(pairing: Pairing<T>, likeness: (before: T, after: T) => number): Pairing<T> {
  const scored = pairing.removed.flatMap((before) =>
    pairing.added.map((after) => ({ before, after, score: likeness(before, after) })),
  );
  const found = new Map<T, T>();
  const taken = new Set<T>();
  for (const { before, after, score } of scored.sort((one, other) => other.score - one.score)) {
    if (score <= 0 || found.has(before) || taken.has(after)) continue;
    found.set(before, after);
    taken.add(after);
  }
  return {
    pairs: [...pairing.pairs, ...[...found].map(([before, after]) => ({ before, after }))],
    removed: pairing.removed.filter((thing) => !found.has(thing)),
    added: pairing.added.filter((thing) => !taken.has(thing)),
  };
}
