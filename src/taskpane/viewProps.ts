import type { App } from "../app/app.ts";
import type { AppState } from "../app/state.ts";

/** What every part of the pane is given. */
export interface ViewProps {
  readonly app: App;
  readonly state: AppState;
}
