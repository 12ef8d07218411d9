import type { Problem } from "./problem.ts";

const EXACT = 1e-9;

/** The sheet as some changes leave it: how far every promise is from holding. */
export class Board {
  readonly residuals: number[];
  readonly #problem: Problem;
  /** How far each was from holding before any change. */
  readonly #before: readonly number[];
  readonly #base: readonly number[];
  readonly #isBase: Uint8Array;
  /** How often a promise was touched by the changes, and those that were. */
  readonly #touches: Int32Array;
  readonly #touched: number[] = [];
  /** Promises beside the broken ones that are off zero and may be. */
  readonly #doubtful: readonly number[];
  /** When a cell was last marked. */
  readonly #marks: Int32Array;
  #mark = 0;

  constructor(problem: Problem, residuals: readonly number[], broken: readonly number[]) {
    this.#problem = problem;
    this.residuals = [...residuals];
    this.#before = residuals;
    this.#base = broken;
    this.#isBase = new Uint8Array(problem.equations.length);
    for (const id of broken) this.#isBase[id] = 1;
    this.#touches = new Int32Array(problem.equations.length);
    this.#marks = new Int32Array(problem.values.length);
    const beside = new Set(
      broken.flatMap((id) => problem.equations[id]!.cells.flatMap((cell) => problem.equationsOf[cell]!)),
    );
    this.#doubtful = [...beside].filter((id) => residuals[id] !== 0 && this.#isBase[id] === 0);
  }

  /** Changes are taken back in the order opposite to the one they were made in. */
  change(cell: number, delta: number, step: 1 | -1): void {
    const ids = this.#problem.equationsOf[cell]!;
    const signs = this.#problem.signsOf[cell]!;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at]!;
      this.residuals[id]! += step * delta * signs[at]!;
      const before = this.#touches[id]!;
      this.#touches[id] = before + step;
      if (before === 0) this.#touched.push(id);
    }
    while (this.#touched.length > 0 && this.#touches[this.#touched.at(-1)!] === 0) this.#touched.pop();
  }

  #isMoved(id: number): boolean {
    return Math.abs(this.residuals[id]! - this.#before[id]!) > EXACT;
  }

  isBroken(id: number): boolean {
    return Math.abs(this.residuals[id]!) > this.#problem.equations[id]!.room + EXACT;
  }

  /** What was off beside these, and is so as before, is another's to explain. */
  broken(): number[] {
    const found: number[] = [];
    for (const id of this.#base) if (this.isBroken(id)) found.push(id);
    for (const id of this.#touched)
      if (this.#isBase[id] === 0 && this.#touches[id]! > 0 && this.#isMoved(id) && this.isBroken(id)) found.push(id);
    return found;
  }

  /** What it costs that promises stay, or come, off zero within what they may be. */
  evidence(): number {
    const { equations } = this.#problem;
    const priceOf = (id: number): number => (this.residuals[id] === 0 ? 0 : equations[id]!.pricePerBreach);
    let price = 0;
    for (const id of this.#doubtful) if (this.#touches[id] === 0) price += priceOf(id);
    for (const id of this.#touched) if (this.#touches[id]! > 0) price += priceOf(id);
    return price;
  }

  /**
   * How many promises are broken that have no cell in common but changed ones: so many are left to mend at
   * least. Infinity where one has no other cell.
   */
  leastLeft(changed: readonly number[]): number {
    const { equations } = this.#problem;
    const [isChanged, isTaken] = [this.#mark + 1, this.#mark + 2];
    this.#mark = isTaken;
    for (const cell of changed) this.#marks[cell] = isChanged;
    let count = 0;
    for (const id of this.broken()) {
      const { cells } = equations[id]!;
      let isFree = false;
      let isApart = true;
      for (const cell of cells) {
        if (this.#marks[cell] !== isChanged) isFree = true;
        if (this.#marks[cell] === isTaken) isApart = false;
      }
      if (!isFree) return Infinity;
      if (!isApart) continue;
      for (const cell of cells) if (this.#marks[cell] !== isChanged) this.#marks[cell] = isTaken;
      count += 1;
    }
    return count;
  }
}
