import type { App } from "../../../app/app.ts";

/** Checks the sheet in front, and shows what was found. */
export function checkSheet(app: App): void {
  app.dispatch({ type: "viewChosen", view: "check" });
  app.dispatch({ type: "scopeChosen", scope: "activeSheet" });
  void app.check();
}
