export type TraceKind = "request" | "answer" | "event";

export interface TraceEntry {
  readonly kind: TraceKind;
  readonly body: unknown;
}

const KEPT = 200;

/** The last messages, for a developer who asks why something did not happen. */
export class Trace {
  readonly #entries: TraceEntry[] = [];

  get entries(): readonly TraceEntry[] {
    return this.#entries;
  }

  add(kind: TraceKind, body: unknown): void {
    this.#entries.push({ kind, body });
    if (this.#entries.length > KEPT) this.#entries.shift();
  }
}
