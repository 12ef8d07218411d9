const ROUNDS = 7;

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The fastest of several rounds, taken in turn, so that both sides meet the same disturbances. Milliseconds. */
export function measureBoth(
  ours: () => void,
  plain: () => void,
  rounds = ROUNDS,
): { readonly ours: number; readonly plain: number } {
  let best = { ours: Infinity, plain: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    best = { ours: Math.min(best.ours, milliseconds(ours)), plain: Math.min(best.plain, milliseconds(plain)) };
  }
  return best;
}

/** The middle value, or the one that `share` of the values lie below. */
export function median(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export function repeat(times: number, run: () => unknown): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) kept = run();
  };
}

/** Whoever reads it keeps the work from being optimised away. */
export let kept: unknown;
