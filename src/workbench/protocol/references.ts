import type { HostObject } from "./hostObject.ts";

/** Objects that live on between requests, because a client tracks them or is inside a run. */
export class References {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#byId.size;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref${this.#next++}`;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
  }

  remove(id: unknown): void {
    const object = this.#byId.get(String(id));
    if (!object) return;
    this.#byId.delete(String(id));
    this.#ids.delete(object);
  }

  find(id: string): HostObject | undefined {
    return this.#byId.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }
}
