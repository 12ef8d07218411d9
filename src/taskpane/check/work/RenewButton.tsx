import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../../viewProps.ts";

/** "Opdatér tabeller" where a finding says what it mends; what it will do is shown in the view Tabeller first. */
export function RenewButton({ app, state }: ViewProps): ReactNode {
  if (state.front.seen?.ours !== true) return null;
  const preview = (): void => {
    app.onSheet.leave();
    app.dispatch({ type: "viewChosen", view: "tables" });
    void app.onSheet.previewRenewal();
  };
  return (
    <Button size="small" appearance="primary" onClick={preview}>
      Opdatér tabeller
    </Button>
  );
}
