/** How often each row stands on which side of a promise: what they come to together is 0. */
export type Combination = ReadonlyMap<number, number>;

const DUST = 1e-9;

function without(combination: Combination, pivot: number, other: Combination): Map<number, number> {
  const times = (combination.get(pivot) ?? 0) / other.get(pivot)!;
  const left = new Map(combination);
  for (const [index, count] of other) {
    const rest = (left.get(index) ?? 0) - times * count;
    if (Math.abs(rest) < DUST) left.delete(index);
    else left.set(index, rest);
  }
  return left;
}

/** Takes promises one by one, and tells of each whether those before it say the same together. */
export class Independent {
  readonly #known: { readonly pivot: number; readonly combination: Combination }[] = [];

  #newIn(combination: Combination): Combination {
    return this.#known.reduce<Combination>(
      (rest, { pivot, combination: other }) => (rest.has(pivot) ? without(rest, pivot, other) : rest),
      combination,
    );
  }

  /** True where it says something new, which then is known. */
  adds(combination: Combination): boolean {
    const left = this.#newIn(combination);
    const [pivot] = left.keys();
    if (pivot === undefined) return false;
    this.#known.push({ pivot, combination: left });
    return true;
  }

  /** With one of its rows taken away instead of added, or the other way round, it is known. */
  knowsButForASign(combination: Combination): boolean {
    return [...combination].some(([index, count]) => this.#newIn(new Map(combination).set(index, -count)).size === 0);
  }
}
