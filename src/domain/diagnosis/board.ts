import type { Problem } from "./problem.ts";

const EXACT = 1e-9;

/** The sheet as some changes leave it: how far every promise is from holding. */
export class Board {
  readonly residuals: number[];
  readonly #problem: Problem;
  readonly #base: ReadonlySet<number>;
  /** Promises that a change has touched, with how often. */
  readonly #touched = new Map<number, number>();
  /** Promises beside the broken ones that are off zero and may be. */
  readonly #doubtful: readonly number[];

  constructor(problem: Problem, residuals: readonly number[], broken: readonly number[]) {
    this.#problem = problem;
    this.residuals = [...residuals];
    this.#base = new Set(broken);
    const beside = new Set(
      broken.flatMap((id) => problem.equations[id]!.cells.flatMap((cell) => problem.equationsOf[cell]!)),
    );
    this.#doubtful = [...beside].filter((id) => residuals[id] !== 0 && !this.#base.has(id));
  }

  change(cell: number, delta: number, step: 1 | -1): void {
    for (const id of this.#problem.equationsOf[cell]!) {
      const { cells, signs } = this.#problem.equations[id]!;
      this.residuals[id]! += step * delta * signs[cells.indexOf(cell)]!;
      const count = (this.#touched.get(id) ?? 0) + step;
      if (count === 0) this.#touched.delete(id);
      else this.#touched.set(id, count);
    }
  }

  isBroken(id: number): boolean {
    return Math.abs(this.residuals[id]!) > this.#problem.equations[id]!.room + EXACT;
  }

  broken(): number[] {
    const found: number[] = [];
    for (const id of this.#base) if (this.isBroken(id)) found.push(id);
    for (const id of this.#touched.keys()) if (!this.#base.has(id) && this.isBroken(id)) found.push(id);
    return found;
  }

  /** What it costs that promises stay, or come, off zero within what they may be. */
  evidence(): number {
    const concerned = new Set([...this.#doubtful, ...this.#touched.keys()]);
    let price = 0;
    for (const id of concerned) if (this.residuals[id] !== 0) price += this.#problem.equations[id]!.pricePerBreach;
    return price;
  }
}
