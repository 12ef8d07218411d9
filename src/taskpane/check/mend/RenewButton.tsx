import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../../viewProps.ts";

export interface RenewButtonProps extends ViewProps {
  /** The view shows itself what will be done; the others leave that to Tabeller. */
  readonly isShownHere?: boolean;
  /** Lines that nobody has filled in go, instead of only what follows from the lines. */
  readonly leavesOutEmpty?: boolean;
}

/** "Opdatér tabeller" where a finding says what it mends; what it will do is shown first. */
export function RenewButton({ app, state, isShownHere = false, leavesOutEmpty = false }: RenewButtonProps): ReactNode {
  if (state.front.seen?.ours !== true) return null;
  const preview = (): void => {
    app.onSheet.leave();
    if (!isShownHere) app.dispatch({ type: "viewChosen", view: "tables" });
    void (leavesOutEmpty ? app.onSheet.previewWithoutEmpty() : app.onSheet.previewRenewal());
  };
  return (
    <Button size="small" appearance="primary" onClick={preview}>
      {leavesOutEmpty ? "Fjern tomme linjer" : "Opdatér tabeller"}
    </Button>
  );
}
