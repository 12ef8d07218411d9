/** Changes made so far, and the least that an explanation with them can cost. */
export interface State {
  readonly cells: readonly number[];
  readonly deltas: readonly number[];
  readonly followers: readonly number[];
  readonly swapped: readonly number[];
  readonly price: number;
  readonly bound: number;
}

/** A heap by lower bound: what is cheapest at best comes first. */
export class Queue {
  readonly #states: State[] = [];

  get size(): number {
    return this.#states.length;
  }

  push(state: State): void {
    const states = this.#states;
    let at = states.push(state) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (states[parent]!.bound <= state.bound) break;
      states[at] = states[parent]!;
      at = parent;
    }
    states[at] = state;
  }

  pop(): State | undefined {
    const states = this.#states;
    const [first] = states;
    const last = states.pop();
    if (!first || !last || states.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= states.length) break;
      if (child + 1 < states.length && states[child + 1]!.bound < states[child]!.bound) child += 1;
      if (states[child]!.bound >= last.bound) break;
      states[at] = states[child]!;
      at = child;
    }
    states[at] = last;
    return first;
  }
}
