import type { Problem } from "./solve/problem.ts";

/** The totals that were calculated with a wrong figure, and those with them: they hold now, and must go along. */
export function followersOf(
  { equations, equationsOf }: Pick<Problem, "equations" | "equationsOf">,
  residuals: readonly number[],
  cell: number,
  isChanged: (cell: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let at = -1; at < found.length; at += 1) {
    const from = at < 0 ? cell : found[at]!;
    for (const id of equationsOf[from]!) {
      const { follower } = equations[id]!;
      if (follower === null || follower === cell || follower === from || residuals[id] !== 0) continue;
      if (!found.includes(follower) && !isChanged(follower)) found.push(follower);
    }
  }
  return found;
}
