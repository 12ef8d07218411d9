import type { TablesEvent } from "./events.ts";
import type { TablesState } from "./state.ts";

/** A changed choice makes the last answer old, so it goes. */
export function updateTables(state: TablesState, event: TablesEvent): TablesState {
  switch (event.type) {
    case "tableTicked": {
      const others = state.leftOut.filter((table) => table !== event.table);
      return { ...state, leftOut: event.ticked ? others : [...others, event.table], insertion: { kind: "idle" } };
    }
    case "targetChosen":
      return { ...state, target: event.target, insertion: { kind: "idle" } };
    case "sheetSeen":
      return { ...state, seen: event.seen };
    case "sheetsNamed":
      return { ...state, names: event.names };
    case "insertionChanged":
      return { ...state, insertion: event.insertion };
  }
}
