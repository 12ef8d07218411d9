import type { AppEvent } from "./events.ts";
import type { AppState } from "./state.ts";
import { update } from "./update.ts";

/** Holds the state and tells whoever draws it. */
export interface Store {
  readonly getState: () => AppState;
  readonly dispatch: (event: AppEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: AppState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (event) => {
      state = update(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
